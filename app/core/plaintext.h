// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Unknot {

/// The first character that has no place in a text a person reads: control characters other than a
/// new line, and format characters, which can turn the order of a line round or hide in a name.
std::optional<char32_t> characterOutOfPlace(QStringView text);

/// A text from a file made fit to be quoted in a message: on one line, not too long, nothing hidden.
QString shown(const QString &text);

/// At least four hexadecimal digits, as Unicode counts its characters.
QString hexadecimal(char32_t character);

/// How many words stand between white space; lone punctuation is none.
qsizetype wordCount(QStringView text);

} // namespace Unknot
