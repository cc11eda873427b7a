// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pseudowords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aeiouyAEIOUY"_s;
    static const QString withAccent = u"áéíóúýÁÉÍÓÚÝ"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : withAccent.at(place);
}

} // namespace

QString pseudo(const QString &english)
{
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    if (!english.contains(letters))
        return english;
    QString text;
    for (qsizetype i = 0; i < english.size(); ++i) {
        // What stands for a value stays as it is.
        const bool isPlace = i > 0 && english.at(i - 1) == u'%';
        text += isPlace ? english.at(i) : accented(english.at(i));
    }
    for (qsizetype missing = english.size() / 3; missing > 0; missing -= 4)
        text += u" éx"_s;
    return text;
}

} // namespace Unknot
