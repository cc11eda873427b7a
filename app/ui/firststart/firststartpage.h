// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety.h"

#include <QWidget>

class QVBoxLayout;

namespace Unknot {

class Button;

/// The first thing a new person sees: what Unknot is, who should ask first, and one button to go on.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(const Safety &safety, QWidget *parent = nullptr);

signals:
    void accepted();
    void helpRequested();

protected:
    void showEvent(QShowEvent *event) override;
    /// Keeps words and button together in the middle; the words scroll where there is little room.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent(const Safety::FirstStart &words);
    QWidget *makeAskFirst(const QString &askFirst);
    Button *makeAccept();

    QWidget *m_content = nullptr;
    Button *m_accept = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Unknot
