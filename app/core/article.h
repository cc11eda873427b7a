// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVector>

namespace Unknot {

/// One of several cases, and what to do in it.
struct ArticleChoice
{
    QString when{};
    QString what{};

    bool operator==(const ArticleChoice &) const = default;
};

/// Part of an article: whatever of these is there, in this order.
struct ArticleSection
{
    QString heading{}; ///< empty for the part under the title
    QStringList paragraphs{};
    QStringList points{};
    QVector<ArticleChoice> choices{};
    QStringList checklist{}; ///< to be ticked off, on paper or in mind

    bool operator==(const ArticleSection &) const = default;
};

/// A short text of the guide. All texts are plain text in the language of their Library.
struct Article
{
    QString id{};
    QString title{};
    QString summary{}; ///< one sentence
    QVector<ArticleSection> sections{};
    QStringList exercises{}; ///< ids of what it leads to
    QStringList routines{};
    QStringList sources{}; ///< keys of Library::source()

    bool operator==(const Article &) const = default;
};

/// All that a person reads in it, in order.
QStringList textsOf(const Article &article);

/// How long that takes, at least 1: adults read about 240 words a minute in silence
/// (Brysbaert 2019, doi 10.1016/j.jml.2019.104047), and 200 leaves room to think.
int readingMinutes(const Article &article);

} // namespace Unknot
