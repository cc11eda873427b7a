// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisefilter.h"
#include "core/exercisesearch.h"
#include "core/library.h"
#include "support/samplefiles.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// What a keystroke in the search field costs among 10,000 exercises. Not a test: nothing fails here.
class BenchExerciseSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void build();
    void find_data();
    void find();
    void typeOn();
    void filter();

private:
    QString text(int words);

    QRandomGenerator m_random{1};
    QStringList m_words;
    Library m_library;
};

/// Some words are used often and most seldom, as in any language.
QString BenchExerciseSearch::text(int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i) {
        const double skewed = m_random.generateDouble() * m_random.generateDouble();
        text += m_words.at(qsizetype(skewed * double(m_words.size())));
    }
    return text.join(u' ');
}

void BenchExerciseSearch::initTestCase()
{
    for (int i = 0; i < 3000; ++i) {
        QString word;
        for (int letter = 0; letter < 3 + i % 7; ++letter)
            word += QChar(u'a' + m_random.bounded(26));
        m_words += word;
    }
    const Exercise sample = sampleLibrary().exercises().first();
    for (int i = 0; i < 10'000; ++i) {
        Exercise exercise = sample;
        exercise.id = u"exercise-"_s + QString::number(i);
        exercise.name = text(3);
        exercise.steps = {text(12), text(12), text(12), text(12)};
        m_library.add(exercise);
    }
}

void BenchExerciseSearch::build()
{
    QBENCHMARK
    {
        const ExerciseSearch search(m_library);
    }
}

void BenchExerciseSearch::find_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("one letter") << u"s"_s;
    QTest::newRow("two letters") << u"st"_s;
    QTest::newRow("a word in all of them") << u"stretch"_s;
    QTest::newRow("a word in some") << m_words.at(40);
    QTest::newRow("three words") << u"calf standing "_s + m_words.at(40);
    QTest::newRow("nothing found") << u"xyzzy"_s;
}

void BenchExerciseSearch::find()
{
    QFETCH(const QString, query);
    ExerciseSearch search(m_library);
    QBENCHMARK
    {
        search.find({}); // forgets the words before the last one
        search.find(query);
    }
}

/// The third word, letter by letter: 12 keystrokes.
void BenchExerciseSearch::typeOn()
{
    ExerciseSearch search(m_library);
    const QString settled = u"calf standing "_s;
    search.find(settled);
    QBENCHMARK
    {
        for (int letters = 1; letters <= 12; ++letters)
            search.find(settled + u"stretchingly"_s.left(letters));
    }
}

/// A filter over all of them, as each choice in a menu counts.
void BenchExerciseSearch::filter()
{
    const ExerciseFilter filter{.techniques = {Technique::Stretch, Technique::Mobility},
                                .equipment = {u"wall"_s, u"chair"_s},
                                .noFloor = true};
    int left = 0;
    QBENCHMARK
    {
        for (const Exercise &exercise : m_library.exercises())
            left += filter.matches(exercise, std::chrono::minutes(1)) ? 1 : 0;
    }
    QVERIFY(left > 0);
}

QTEST_GUILESS_MAIN(BenchExerciseSearch)
#include "bench_exercisesearch.moc"
