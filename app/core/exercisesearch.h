// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVector>

namespace Unknot {

class Library;
struct Exercise;

/// Finds exercises by what a person types: every word, in any order, has to begin a word of the name, other
/// names, muscles, regions, technique, position, equipment or steps. Case, accents and ligatures are
/// forgiven.
class ExerciseSearch
{
public:
    /// Folds and sorts all words once; a change of the library needs a new search.
    explicit ExerciseSearch(const Library &library);

    /// Places in Library::exercises(): those with all words in their names first, else in library order.
    /// A query without words finds everything. As a person types on, only the last word is looked up: what
    /// the words before it found is kept.
    QVector<int> find(QStringView query);

private:
    /// Where a word stands: which exercise, and whether in a name of it.
    struct Mention
    {
        int exercise = 0;
        bool isInName = false;
    };
    struct Entry
    {
        QString word{};
        QVector<Mention> mentions{};
    };

    /// Makes `words` those before the last one.
    void settle(const QStringList &words);
    /// Leaves of `found` what has this word, too.
    void narrow(QVector<quint8> &found, const QString &word) const;
    /// Marks, by exercise, whether `word` begins a word anywhere and in a name.
    void mark(const QString &word, QVector<quint8> &marks) const;

    QVector<Entry> m_entries; ///< sorted by word
    qsizetype m_exercises = 0;
    QStringList m_settledWords;
    QVector<quint8> m_settled; ///< what they found, by exercise
};

} // namespace Unknot
