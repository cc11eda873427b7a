// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace Unknot {

/// A heading beside an icon, and under it what there is to say, each text in a paragraph of its own.
class Fact : public QWidget
{
    Q_OBJECT

public:
    Fact(Icon icon, const QString &heading, const QStringList &texts, QWidget *parent = nullptr);

    /// Under the texts. Takes the widget over.
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_words = nullptr;
};

} // namespace Unknot
