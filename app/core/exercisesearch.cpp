// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisesearch.h"

#include "core/folding.h"
#include "core/labels.h"
#include "core/library.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr quint8 isMentioned = 1;
constexpr quint8 isInAName = 2;

QString namesOf(const Exercise &exercise)
{
    return exercise.name + u' ' + exercise.otherNames.join(u' ');
}

/// Everything but the names, in the words that a person sees.
QString textOf(const Exercise &exercise, const Library &library)
{
    QStringList texts = exercise.steps;
    texts += Labels::of(exercise.technique);
    texts += Labels::of(exercise.position);
    for (const Region region : exercise.regions)
        texts += Labels::of(region);
    for (const QString &muscle : exercise.muscles)
        texts += library.muscleName(muscle);
    for (const QString &equipment : exercise.equipment)
        texts += library.equipmentName(equipment);
    return texts.join(u' ');
}

} // namespace

ExerciseSearch::ExerciseSearch(const Library &library)
    : m_exercises(library.exercises().size()),
      m_settled(m_exercises, isMentioned | isInAName)
{
    QMap<QString, QVector<Mention>> mentions;
    const auto add = [&mentions](const QString &text, int exercise, bool isInName) {
        const QStringList words = foldedWords(text);
        const QSet<QString> different(words.begin(), words.end());
        for (const QString &word : different)
            mentions[word] += {exercise, isInName};
    };
    for (int i = 0; i < m_exercises; ++i) {
        const Exercise &exercise = library.exercises().at(i);
        add(namesOf(exercise), i, true);
        add(textOf(exercise, library), i, false);
    }
    m_entries.reserve(mentions.size());
    for (auto entry = mentions.cbegin(); entry != mentions.cend(); ++entry)
        m_entries += {entry.key(), entry.value()};
}

QVector<int> ExerciseSearch::find(QStringView query)
{
    const QStringList words = foldedWords(query);
    settle(words.mid(0, words.size() - 1));
    QVector<quint8> found = m_settled;
    if (!words.isEmpty())
        narrow(found, words.last());
    QVector<int> places;
    for (int i = 0; i < m_exercises; ++i) {
        if (found.at(i) & isMentioned)
            places += i;
    }
    std::stable_partition(places.begin(), places.end(), [&found](int i) { return found.at(i) & isInAName; });
    return places;
}

void ExerciseSearch::settle(const QStringList &words)
{
    if (words.mid(0, m_settledWords.size()) != m_settledWords) {
        m_settledWords.clear();
        m_settled.fill(isMentioned | isInAName);
    }
    for (const QString &word : words.mid(m_settledWords.size()))
        narrow(m_settled, word);
    m_settledWords = words;
}

void ExerciseSearch::narrow(QVector<quint8> &found, const QString &word) const
{
    QVector<quint8> marks(m_exercises, 0);
    mark(word, marks);
    std::transform(found.cbegin(), found.cend(), marks.cbegin(), found.begin(), std::bit_and<quint8>());
}

void ExerciseSearch::mark(const QString &word, QVector<quint8> &marks) const
{
    const auto isBefore = [](const Entry &entry, const QString &wanted) {
        return entry.word < wanted;
    };
    auto entry = std::lower_bound(m_entries.cbegin(), m_entries.cend(), word, isBefore);
    for (; entry != m_entries.cend() && entry->word.startsWith(word); ++entry) {
        for (const Mention &mention : entry->mentions)
            marks[mention.exercise] |= mention.isInName ? isMentioned | isInAName : isMentioned;
    }
}

} // namespace Unknot
