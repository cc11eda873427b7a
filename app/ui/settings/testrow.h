// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Unknot {

class Label;

/// A button that tries something out, and beside it what became of it.
class TestRow : public QWidget
{
    Q_OBJECT

public:
    explicit TestRow(const QString &words, QWidget *parent = nullptr);

    /// Also told to those who do not see it.
    void show(const QString &outcome);

signals:
    void requested();
    void told(QWidget *row);

private:
    Label *m_outcome = nullptr;
};

} // namespace Unknot
