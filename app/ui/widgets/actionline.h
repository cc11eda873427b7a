// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace Unknot {

class Button;
class Label;

/// A line of words, and a button for what can be done about it: beside it, or below where there is little
/// room.
class ActionLine : public QWidget
{
    Q_OBJECT

public:
    /// Takes the button over.
    explicit ActionLine(Button *button, QWidget *parent = nullptr);

    void setText(const QString &text);

signals:
    void clicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row = nullptr;
    Label *m_label = nullptr;
};

} // namespace Unknot
