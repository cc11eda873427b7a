// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/contrast.h"

namespace Unknot {

namespace {

/// Where black stands on white or white on black, and nothing lies between, the person asked for it.
constexpr double highContrast = 15;

/// A disabled widget is painted in the same theme as all others.
QColor active(const QPalette &palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role);
}

bool isPure(const QColor &colour)
{
    return colour.rgb() == QColor(Qt::black).rgb() || colour.rgb() == QColor(Qt::white).rgb();
}

bool isHighContrast(const QPalette &palette)
{
    const QColor base = active(palette, QPalette::Base);
    const QColor text = active(palette, QPalette::WindowText);
    return isPure(base) && active(palette, QPalette::Window).rgb() == base.rgb()
        && contrast(base, text) > highContrast;
}

bool isOurs(const QPalette &palette, const Theme &theme)
{
    return active(palette, QPalette::Window) == theme.window
        && active(palette, QPalette::Base) == theme.surface
        && active(palette, QPalette::WindowText) == theme.text
        && active(palette, QPalette::Link) == theme.accent;
}

/// Desktops often give a quieter text as a see-through one.
QColor opaque(const QColor &colour, const QColor &ground)
{
    return mixed(ground, QColor(colour.rgb()), colour.alphaF());
}

QColor readableOn(const QColor &ground, const QColor &wished)
{
    if (contrast(wished, ground) >= readableContrast)
        return wished;
    return contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
}

Tint toneOn(const QColor &surface, const QColor &window, const Tint &tone)
{
    return {.ink = standingOut(tone.ink, {surface, window, tone.wash}), .wash = tone.wash};
}

void takeGrounds(Theme &theme, const QPalette &palette)
{
    theme.window = active(palette, QPalette::Window);
    theme.surface = active(palette, QPalette::Base);
    theme.raised = active(palette, QPalette::Button);
    theme.text = standingOut(active(palette, QPalette::WindowText), {theme.window, theme.surface});
    theme.sidebar = mixed(theme.window, theme.text, 0.04);
    theme.hairline = mixed(theme.surface, theme.text, 0.16);
}

void takeInks(Theme &theme, const QPalette &palette)
{
    const QVector<QColor> grounds{theme.surface, theme.window};
    theme.accent = standingOut(active(palette, QPalette::Highlight), grounds);
    theme.accentWash = mixed(theme.surface, theme.accent, 0.14);
    theme.accent = standingOut(theme.accent, {theme.surface, theme.window, theme.accentWash});
    theme.onAccent = readableOn(theme.accent, active(palette, QPalette::HighlightedText));
    theme.mutedText = standingOut(opaque(active(palette, QPalette::PlaceholderText), theme.surface),
                                  {theme.surface, theme.window, theme.accentWash});
    theme.controlEdge = standingOut(mixed(theme.surface, theme.text, 0.45), grounds, visibleContrast);
    theme.focusRing = standingOut(theme.focusRing, grounds);
    theme.before = standingOut(theme.before, grounds);
}

template <typename Change>
void changeTones(Theme &theme, Change change)
{
    for (Tint Theme::*tone : {&Theme::getReady, &Theme::hold, &Theme::switchSides, &Theme::rest,
                              &Theme::paused, &Theme::danger, &Theme::caution}) {
        theme.*tone = change(theme.*tone);
    }
}

/// No tints: every edge is drawn in the text's own colour, and twice as wide.
void raiseContrast(Theme &theme)
{
    theme.borderWidth = 2;
    theme.hairline = theme.controlEdge = theme.mutedText = theme.focusRing = theme.text;
    theme.sidebar = theme.accentWash = theme.raised = theme.surface;
    changeTones(theme, [&theme](const Tint &tone) {
        return Tint{.ink = standingOut(tone.ink, {theme.surface}, 7), .wash = theme.surface};
    });
}

Theme derivedFrom(const QPalette &palette)
{
    const bool isDark = isDarker(active(palette, QPalette::Window), active(palette, QPalette::WindowText));
    Theme theme = isDark ? Theme::dark() : Theme::light();
    takeGrounds(theme, palette);
    takeInks(theme, palette);
    changeTones(theme, [&theme](const Tint &tone) { return toneOn(theme.surface, theme.window, tone); });
    if (isHighContrast(palette))
        raiseContrast(theme);
    return theme;
}

} // namespace

Tint Theme::tone(ToneRole role) const
{
    switch (role) {
    case ToneRole::Accent:
        return {.ink = accent, .wash = accentWash};
    case ToneRole::GetReady:
        return getReady;
    case ToneRole::Hold:
        return hold;
    case ToneRole::SwitchSides:
        return switchSides;
    case ToneRole::Rest:
        return rest;
    case ToneRole::Paused:
        return paused;
    case ToneRole::Danger:
        return danger;
    case ToneRole::Caution:
        return caution;
    }
    return {};
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Muted:
        return mutedText;
    case Ink::Accent:
        return accent;
    case Ink::OnAccent:
        return onAccent;
    case Ink::Danger:
        return danger.ink;
    case Ink::Caution:
        return caution.ink;
    }
    return text;
}

bool Theme::isDark() const
{
    return isDarker(window, text);
}

Theme Theme::of(const QPalette &palette)
{
    for (const Theme &theme : {light(), dark()}) {
        if (isOurs(palette, theme))
            return theme;
    }
    return derivedFrom(palette);
}

QPalette Theme::palette() const
{
    QPalette palette(text, raised, raised, controlEdge, hairline, text, danger.ink, surface, window);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, switchSides.ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, controlEdge);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hairline);
    return palette;
}

} // namespace Unknot
