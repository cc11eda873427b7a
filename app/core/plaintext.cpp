// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plaintext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// What most texts consist of, and never out of place.
bool isVisibleAscii(QChar unit)
{
    return unit >= u' ' && unit <= u'~';
}

/// Format characters that writing needs: the two joiners, and marks of direction that end with the word.
bool isNeededFormat(char32_t character)
{
    return character == 0x200c || character == 0x200d || character == 0x200e || character == 0x200f
        || character == 0x061c;
}

bool isOutOfPlace(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return character != U'\n';
    case QChar::Other_Format:
        return !isNeededFormat(character);
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString withoutHiddenCharacters(const QString &text)
{
    QString open;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (character == U'\n' || isOutOfPlace(character))
            open += u"\\u"_s + hexadecimal(character);
        else
            open += QChar::fromUcs4(character);
    }
    return open;
}

} // namespace

std::optional<char32_t> characterOutOfPlace(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isVisibleAscii))
        return {};
    const QList<uint> characters = text.toUcs4();
    const auto found = std::find_if(characters.begin(), characters.end(), isOutOfPlace);
    if (found == characters.end())
        return {};
    return *found;
}

QString shown(const QString &text)
{
    constexpr qsizetype mostLetters = 60;
    const QString open = withoutHiddenCharacters(text.left(mostLetters));
    return text.size() > mostLetters ? open + u'…' : open;
}

QString hexadecimal(char32_t character)
{
    return QString::number(uint(character), 16).rightJustified(4, u'0').toUpper();
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool isWord = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            count += isWord;
            isWord = false;
        } else if (c.isLetterOrNumber()) {
            isWord = true;
        }
    }
    return count + isWord;
}

} // namespace Unknot
