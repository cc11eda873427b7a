// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/readability.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

int matches(const QRegularExpression &pattern, const QString &text)
{
    int count = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

QStringList plainWords(const QString &text)
{
    static const QRegularExpression notInWords(u"[^a-z0-9']+"_s);
    return text.toLower().replace(u'’', u'\'').split(notInWords, Qt::SkipEmptyParts);
}

int sentencesIn(const QString &text)
{
    static const QRegularExpression end(u"[.!?]+(\\s|$)"_s);
    return std::max(1, matches(end, text));
}

} // namespace

int syllables(const QString &word)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    // "make", "moved", "times" end in a letter that is not heard; "table", "wanted", "places" do not.
    static const QRegularExpression silent(u"([^aeiouyl]e|[^aeiouytd]ed|[^aeiouycgsxzh]es)$"_s);
    const int heard = matches(vowels, word) - (silent.match(word).hasMatch() ? 1 : 0);
    return std::max(1, heard);
}

double readingGrade(const QStringList &texts)
{
    int sentenceCount = 0;
    int wordCount = 0;
    int syllableCount = 0;
    for (const QString &text : texts) {
        const QStringList words = plainWords(text);
        sentenceCount += words.isEmpty() ? 0 : sentencesIn(text);
        wordCount += int(words.size());
        for (const QString &word : words)
            syllableCount += syllables(word);
    }
    return 0.39 * wordCount / std::max(1, sentenceCount) + 11.8 * syllableCount / std::max(1, wordCount)
        - 15.59;
}

} // namespace Unknot
