// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Unknot {

/// Whether a text may have several lines.
enum class Lines { One, Many };

/// What a text in a file may be.
struct TextRules
{
    int mostLetters = 2000;
    int mostWords = 0; ///< 0: any number
    Lines lines = Lines::Many;
};

inline constexpr TextRules nameRules{.mostLetters = 120, .mostWords = 0, .lines = Lines::One};
inline constexpr TextRules cueRules{.mostLetters = 80, .mostWords = 8, .lines = Lines::One};
inline constexpr TextRules descriptionRules{.mostLetters = 300, .mostWords = 0, .lines = Lines::One};
inline constexpr TextRules stepRules{.mostLetters = 2000, .mostWords = 15, .lines = Lines::Many};

} // namespace Unknot
