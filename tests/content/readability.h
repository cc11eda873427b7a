// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// How many years of school these texts ask for, by Flesch and Kincaid:
/// 0.39 words a sentence + 11.8 syllables a word - 15.59.
double readingGrade(const QStringList &texts);

/// A count good enough for English: groups of vowels, without a silent e at the end; at least one. Digits
/// count as one.
int syllables(const QString &word);

} // namespace Unknot
