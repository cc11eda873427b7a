// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/folding.h"

namespace Unknot {

namespace {

/// Letters that Unicode does not take apart, as people type them without the key for it.
QStringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'ʼ';
}

} // namespace

QString folded(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(parts.size());
    for (const QChar character : parts) {
        if (character.isMark() || isApostrophe(character))
            continue;
        if (const QStringView letters = plainLetters(character); !letters.isEmpty())
            plain += letters;
        else if (character.isLetterOrNumber() || character.isSurrogate())
            plain += character;
        else
            plain += u' ';
    }
    return plain.simplified();
}

QStringList foldedWords(QStringView text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace Unknot
