// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

#include <QStringList>

namespace Unknot {

enum class Language { System, English, German };

inline constexpr Names<Language, 3> languageNames{{
    {Language::System, u"system"},
    {Language::English, u"en"},
    {Language::German, u"de"},
}};

/// "en" or "de". For Language::System, the first of `wanted` that we have, such as "de-CH"; else English.
QString languageCode(Language language, const QStringList &wanted);

/// The same, with the languages that the person's system asks for.
QString languageCode(Language language);

} // namespace Unknot
