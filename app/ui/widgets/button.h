// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

#include <QPushButton>

namespace Unknot {

/// A push button with an icon and a word. It is easy to hit, and keeps its colours in any style and theme.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// Primary is the one next action of a page; Quiet has no frame; Danger is for "This hurts" and erasing.
    enum class Kind { Secondary, Primary, Quiet, Danger };

    /// Large is for Start, Pause and all that is pressed during a session: at least 44 pixels.
    enum class Size { Normal, Large };

    /// In `text`, `&` marks the shortcut; use setLiteralText() for texts that are not ours.
    explicit Button(const QString &text, Kind kind = Kind::Secondary, Size size = Size::Normal,
                    QWidget *parent = nullptr);
    Button(const QString &text, Icon icon, Kind kind = Kind::Secondary, Size size = Size::Normal,
           QWidget *parent = nullptr);

    void setIcon(Icon icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    /// Enter presses a button as Space does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyColours();
    void applyFont();
    Ink ink() const;
    QSize easyToHit(QSize size) const;

    Kind m_kind = Kind::Secondary;
    Size m_size = Size::Normal;
};

/// Large, as a page has only one of them.
Button *primaryButton(const QString &text, Icon icon, QWidget *parent = nullptr);
Button *secondaryButton(const QString &text, Icon icon, QWidget *parent = nullptr);
Button *quietButton(const QString &text, Icon icon, QWidget *parent = nullptr);

} // namespace Unknot
