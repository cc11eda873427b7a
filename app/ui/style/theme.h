// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Unknot {

/// A dark ink that can be read on a light wash of the same hue; in the dark, the other way round.
struct Tint
{
    QColor ink{};
    QColor wash{};

    bool operator==(const Tint &) const = default;
};

/// What a tone is there for. It never stands alone: a word and a shape say the same.
enum class ToneRole { Accent, GetReady, Hold, SwitchSides, Rest, Paused, Danger, Caution };

/// What text or an icon is drawn in.
enum class Ink { Text, Muted, Accent, OnAccent, Danger, Caution };

/// All colours of the interface. A widget asks for those of its own palette when it paints, so that it
/// follows the person's desktop at once: `Theme::of(palette())`.
struct Theme
{
    QColor window{};
    QColor sidebar{};
    QColor surface{}; ///< of cards, lists and fields
    QColor raised{}; ///< of buttons
    QColor text{};
    QColor mutedText{};
    QColor hairline{}; ///< decoration; nothing that has to be seen
    QColor controlEdge{}; ///< the outline of what can be pressed or filled in
    QColor accent{};
    QColor onAccent{};
    QColor accentWash{}; ///< the ground of what is selected
    QColor focusRing{};
    QColor before{}; ///< in charts; "after" is the accent

    Tint getReady{};
    Tint hold{};
    Tint switchSides{};
    Tint rest{};
    Tint paused{};
    Tint danger{};
    Tint caution{};

    int borderWidth = 1;

    bool operator==(const Theme &) const = default;

    Tint tone(ToneRole role) const;
    QColor ink(Ink ink) const;
    bool isDark() const;

    static Theme light();
    static Theme dark();

    /// The colours that go with this palette, whoever chose it; own inks are pushed until they can be read on
    /// it.
    static Theme of(const QPalette &palette);

    /// What standard widgets need to look like this theme.
    QPalette palette() const;
};

} // namespace Unknot
