// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

QString languageCode(Language language, const QStringList &wanted)
{
    if (language != Language::System)
        return nameIn(languageNames, language).toString();
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0);
        if (code != u"system" && valueIn(languageNames, code))
            return code;
    }
    return u"en"_s;
}

QString languageCode(Language language)
{
    return languageCode(language, QLocale::system().uiLanguages());
}

} // namespace Unknot
