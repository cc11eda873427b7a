// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawnperson.h"

#include <QColor>

class QPalette;

namespace Unknot {

enum class BodyMaterial;

/// All colours of a figure.
struct FigureTheme
{
    QColor line{};
    QColor skin{};
    QColor shirt{};
    QColor trousers{};
    QColor hair{};
    QColor shoe{};
    QColor wood{};
    QColor wall{};
    QColor ball{};
    QColor cloth{};
    QColor ice{};
    QColor heat{};
    QColor mat{};
    QColor muscle{}; ///< the muscle that is worked
    QColor muscleLine{};
    QColor arrow{};
    QColor arrowHalo{}; ///< what is behind the figure
    QColor shadow{};
    bool isInk = false; ///< black on white paper
    bool isGrey = false; ///< nobody's body
    bool isShaded = true; ///< what is away from the light is darker

    static FigureTheme light(const FigureTones &tones = {});
    static FigureTheme dark(const FigureTones &tones = {});
    /// White skin and pale greys: clear on any printer, and cheap on ink.
    static FigureTheme ink();
    /// Black lines on white and nothing else: for photocopies, which turn greys to dots.
    static FigureTheme lineArt();
    /// The one of light and dark that goes with the palette, on its ground.
    static FigureTheme of(const QPalette &palette, const FigureTones &tones = {});

    /// Greys of nobody in particular, for a map of the body; the same red.
    static FigureTheme neutral(const QPalette &palette);

    /// What a material of the body looks like in the light,
    QColor lit(BodyMaterial material) const;
    /// and on the side away from it.
    QColor shaded(BodyMaterial material) const;

    bool operator==(const FigureTheme &) const = default;
};

/// `share` 0 is all `one`, 1 is all `other`.
QColor blended(const QColor &one, const QColor &other, double share);

} // namespace Unknot
