// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calmbuttons.h"

#include "ui/style/contrast.h"
#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Unknot::CalmButtons {

namespace {

constexpr double hovered = 0.07;
constexpr double pressed = 0.14;

struct PanelColours
{
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
};

/// A button with a palette of its own means it: its edge is whichever of its colours stands out.
PanelColours ownColours(const QPalette &palette, const Theme &theme)
{
    const QColor fill = palette.color(QPalette::Button);
    const bool isBold = contrast(fill, theme.surface) >= visibleContrast;
    return {.fill = fill, .edge = isBold ? fill : palette.color(QPalette::ButtonText)};
}

PanelColours panelColours(const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor fill = option.palette.color(QPalette::Button);
    const QColor usual =
        QGuiApplication::palette().color(option.palette.currentColorGroup(), QPalette::Button);
    if (option.state & QStyle::State_On)
        return {.fill = theme.accentWash, .edge = isEnabled ? theme.accent : theme.hairline};
    if (!isEnabled)
        return {.fill = fill, .edge = theme.hairline};
    return fill == usual ? PanelColours{.fill = fill, .edge = theme.controlEdge}
                         : ownColours(option.palette, theme);
}

void paintBox(QPainter &painter, const QRect &area, const PanelColours &colours, double lineWidth)
{
    const double inset = lineWidth / 2;
    painter.setPen(QPen(colours.edge, lineWidth));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), Measures::fieldRadius(),
                            Measures::fieldRadius());
}

/// Hovering and pressing tint whatever lies under them.
void paintTint(QPainter &painter, const QStyleOption &option)
{
    const bool isPressed = option.state & QStyle::State_Sunken;
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (!isPressed && !isHovered)
        return;
    QColor tint = option.palette.color(QPalette::ButtonText);
    tint.setAlphaF(float(isPressed ? pressed : hovered));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(option.rect, Measures::fieldRadius(), Measures::fieldRadius());
}

void paintTicked(QPainter &painter, const QStyleOption &option, double radius)
{
    const Theme theme = Theme::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor edge = isEnabled ? (isOn ? theme.accent : theme.controlEdge) : theme.hairline;
    painter.setPen(QPen(option.state & QStyle::State_HasFocus ? theme.focusRing : edge, 1.5));
    painter.setBrush(isOn ? (isEnabled ? theme.accent : theme.controlEdge) : theme.surface);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace

void paintPanel(const QStyleOptionButton &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool isFlat = option.features & QStyleOptionButton::Flat && !(option.state & QStyle::State_On);
    PanelColours colours = isFlat ? PanelColours{} : panelColours(option, theme);
    if (option.features & QStyleOptionButton::DefaultButton && !isFlat)
        colours.edge = theme.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, option.rect, colours, theme.borderWidth);
    paintTint(painter, option);
    painter.restore();
    // Fusion shows the focus of a push button by nothing but the panel.
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, Measures::fieldRadius(), theme);
}

void paintToolPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool isFlat = option.state & QStyle::State_AutoRaise && !(option.state & QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, option.rect, isFlat ? PanelColours{} : panelColours(option, theme), theme.borderWidth);
    paintTint(painter, option);
    painter.restore();
}

void paintLabel(const QStyleOptionButton &option, QPainter &painter, const QStyle &style, const QFont &font)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QSize iconSize = option.icon.isNull() ? QSize() : option.iconSize;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : Measures::sp(1.8);
    const int textWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = std::max(0, iconSize.width());
    QRect content(0, 0, iconWidth + gap + textWidth, option.rect.height());
    content.moveCenter(option.rect.center());
    const QRect iconArea =
        style.visualRect(option.direction, content, content.adjusted(0, 0, iconWidth - content.width(), 0));
    const QRect textArea =
        style.visualRect(option.direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
    if (!option.icon.isNull())
        option.icon.paint(&painter, iconArea, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(font);
    const int mnemonic =
        style.styleHint(QStyle::SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style.drawItemText(&painter, textArea, Qt::AlignCenter | mnemonic, option.palette, isEnabled, option.text,
                       QPalette::ButtonText);
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicked(painter, option, Measures::fieldRadius() * 0.7);
    painter.restore();
    const QRectF inside = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (option.state & QStyle::State_On)
        paintIcon(painter, inside, Icon::Check, theme.onAccent, Qt::LeftToRight);
    else if (option.state & QStyle::State_NoChange)
        paintIcon(painter, inside, Icon::Minus, theme.onAccent, Qt::LeftToRight);
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicked(painter, option, option.rect.height() / 2.0);
    if (option.state & QStyle::State_On) {
        const double inset = option.rect.height() * 0.32;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.onAccent);
        painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace Unknot::CalmButtons
