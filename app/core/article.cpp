// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article.h"

#include "core/plaintext.h"

namespace Unknot {

namespace {

constexpr qsizetype wordsPerMinute = 200;

QStringList textsOfSection(const ArticleSection &section)
{
    QStringList texts = QStringList{section.heading} + section.paragraphs + section.points;
    for (const ArticleChoice &choice : section.choices)
        texts += QStringList{choice.when, choice.what};
    return texts + section.checklist;
}

} // namespace

QStringList textsOf(const Article &article)
{
    QStringList texts{article.title, article.summary};
    for (const ArticleSection &section : article.sections)
        texts += textsOfSection(section);
    texts.removeAll(QString());
    return texts;
}

int readingMinutes(const Article &article)
{
    qsizetype words = 0;
    const QStringList texts = textsOf(article);
    for (const QString &text : texts)
        words += wordCount(text);
    return int(std::max<qsizetype>(1, (words + wordsPerMinute - 1) / wordsPerMinute));
}

} // namespace Unknot
