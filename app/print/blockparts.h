// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/block.h"
#include "print/sheetstyle.h"

namespace Unknot {

/// The text in parts of at most so many lines that any page can hold one. Almost always it is one part.
QVector<SheetItem> textParts(const QString &text, int boldLetters, const TextStyle &style, int width,
                             const TextSetter &setter);

/// "Label text" with the label in bold.
QVector<SheetItem> labelledParts(const QString &label, const QString &text, const TextStyle &style, int width,
                                 const TextSetter &setter);

/// The text behind the thick bar that marks what a therapist wrote.
Block barred(const SheetItem &text, int barX, int textX);

} // namespace Unknot
