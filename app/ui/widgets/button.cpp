// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button.h"

#include "ui/style/measures.h"

#include <QApplication>
#include <QKeyEvent>

namespace Unknot {

namespace {

/// Button and its text together: a style that takes only one of them would draw white on white.
QPalette paletteWith(const QColor &ground, const QColor &text, const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Button, ground);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.hairline);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, theme.mutedText);
    return palette;
}

} // namespace

Button::Button(const QString &text, Kind kind, Size size, QWidget *parent)
    : QPushButton(text, parent),
      m_kind(kind),
      m_size(size)
{
    setFlat(m_kind == Kind::Quiet);
    setAutoDefault(false);
    applyFont();
    applyColours();
}

Button::Button(const QString &text, Icon icon, Kind kind, Size size, QWidget *parent)
    : Button(text, kind, size, parent)
{
    setIcon(icon);
}

void Button::setIcon(Icon icon)
{
    QPushButton::setIcon(Unknot::icon(icon, ink()));
}

QSize Button::sizeHint() const
{
    return easyToHit(QPushButton::sizeHint());
}

QSize Button::minimumSizeHint() const
{
    return easyToHit(QPushButton::minimumSizeHint());
}

bool Button::event(QEvent *event)
{
    const bool handled = QPushButton::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
    return handled;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::applyColours()
{
    const Theme theme = Theme::of(QApplication::palette());
    if (m_kind == Kind::Primary)
        setPalette(paletteWith(theme.accent, theme.onAccent, theme));
    else if (m_kind == Kind::Danger)
        setPalette(paletteWith(theme.danger.wash, theme.danger.ink, theme));
}

void Button::applyFont()
{
    setIconSize({Measures::iconSize(), Measures::iconSize()});
    if (m_kind == Kind::Primary)
        setFont(Measures::font(Measures::Text::Body, QFont::DemiBold));
}

Ink Button::ink() const
{
    switch (m_kind) {
    case Kind::Primary:
        return Ink::OnAccent;
    case Kind::Danger:
        return Ink::Danger;
    case Kind::Secondary:
    case Kind::Quiet:
        break;
    }
    return Ink::Text;
}

QSize Button::easyToHit(QSize size) const
{
    const int least = m_size == Size::Large ? Measures::largeTarget() : Measures::buttonHeight();
    return size.expandedTo({least, least});
}

Button *primaryButton(const QString &text, Icon icon, QWidget *parent)
{
    return new Button(text, icon, Button::Kind::Primary, Button::Size::Large, parent);
}

Button *secondaryButton(const QString &text, Icon icon, QWidget *parent)
{
    return new Button(text, icon, Button::Kind::Secondary, Button::Size::Normal, parent);
}

Button *quietButton(const QString &text, Icon icon, QWidget *parent)
{
    return new Button(text, icon, Button::Kind::Quiet, Button::Size::Normal, parent);
}

} // namespace Unknot
