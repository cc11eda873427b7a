// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisesearch.h"
#include "support/samplefiles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestExerciseSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void findsByAnyWord_data();
    void findsByAnyWord();
    void findsFewerAsAPersonTypesOn();
    void remembersNothingOfOtherWords_data();
    void remembersNothingOfOtherWords();
    void knowsNothingOfAnEmptyLibrary();

private:
    Library m_library;
};

static Exercise named(const QString &id, const QString &name)
{
    Exercise exercise = sampleLibrary().exercises().first();
    exercise.id = id;
    exercise.name = name;
    exercise.otherNames.clear();
    return exercise;
}

void TestExerciseSearch::initTestCase()
{
    m_library = Library();
    m_library.addMuscle(u"calf"_s, u"calf (gastrocnemius)"_s);
    m_library.addMuscle(u"neck"_s, u"upper trapezius"_s);
    m_library.addEquipment(u"wall"_s, u"wall"_s);

    m_library.add(named(u"a"_s, u"Lean on a wall"_s));
    Exercise tuck = named(u"b"_s, u"Chin tuck"_s);
    tuck.otherNames = {u"Nuque étirée"_s};
    tuck.muscles = {u"neck"_s};
    tuck.regions = {Region::Neck, Region::UpperBack};
    tuck.equipment.clear();
    tuck.position = Position::Supine;
    tuck.technique = Technique::Strengthening;
    tuck.steps = {u"Lie down."_s, u"Nod a little."_s, u"Feel your calf rest."_s};
    m_library.add(tuck);
    m_library.add(named(u"c"_s, u"Calf stretch"_s));
}

void TestExerciseSearch::findsByAnyWord_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QVector<int>>("found");
    const QVector<int> all{0, 1, 2};
    QTest::newRow("nothing typed finds all") << QString() << all;
    QTest::newRow("signs alone find all") << u" - "_s << all;
    QTest::newRow("a name") << u"chin tuck"_s << QVector<int>{1};
    QTest::newRow("the beginning of a word") << u"tu"_s << QVector<int>{1};
    QTest::newRow("not the middle of a word") << u"uck"_s << QVector<int>{};
    QTest::newRow("any order and case") << u"TUCK chin"_s << QVector<int>{1};
    QTest::newRow("another name without its accents") << u"etiree nuq"_s << QVector<int>{1};
    QTest::newRow("a muscle") << u"trapez"_s << QVector<int>{1};
    QTest::newRow("a region in two words") << u"upper back"_s << QVector<int>{1};
    QTest::newRow("a region as an id") << u"upper-back"_s << QVector<int>{1};
    QTest::newRow("a technique") << u"strength"_s << QVector<int>{1};
    QTest::newRow("a position") << u"standing"_s << QVector<int>{0, 2};
    QTest::newRow("equipment") << u"wall"_s << QVector<int>{0, 2};
    QTest::newRow("a step") << u"nod"_s << QVector<int>{1};
    QTest::newRow("names come first") << u"calf"_s << QVector<int>{2, 0, 1};
    QTest::newRow("words from different places") << u"wall calf lean"_s << QVector<int>{0, 2};
    QTest::newRow("every word has to be found") << u"chin wall"_s << QVector<int>{};
}

void TestExerciseSearch::findsByAnyWord()
{
    QFETCH(const QString, query);
    QTEST(ExerciseSearch(m_library).find(query), "found");
}

void TestExerciseSearch::findsFewerAsAPersonTypesOn()
{
    ExerciseSearch search(m_library);
    const QString query = u"stretch calf wall"_s;
    QVector<int> before = search.find({});
    for (qsizetype length = 1; length <= query.size(); ++length) {
        const QVector<int> found = search.find(QStringView(query).left(length));
        for (const int place : found)
            QVERIFY2(before.contains(place), qPrintable(query.left(length)));
        before = found;
    }
}

void TestExerciseSearch::remembersNothingOfOtherWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("query");
    QTest::newRow("the last word goes on") << u"calf w"_s << u"calf wall"_s;
    QTest::newRow("a word is added") << u"calf wall"_s << u"calf wall lean"_s;
    QTest::newRow("two words are added") << u"calf"_s << u"calf wall lean"_s;
    QTest::newRow("a word is taken back") << u"chin tuck lie"_s << u"chin tuck"_s;
    QTest::newRow("the first word changes") << u"chin tuck"_s << u"calf tuck"_s;
    QTest::newRow("all is cleared") << u"chin tuck lie"_s << QString();
}

void TestExerciseSearch::remembersNothingOfOtherWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, query);
    ExerciseSearch used(m_library);
    used.find(before);

    QCOMPARE(used.find(query), ExerciseSearch(m_library).find(query));
}

void TestExerciseSearch::knowsNothingOfAnEmptyLibrary()
{
    ExerciseSearch search{Library()};
    QCOMPARE(search.find(u"calf"), QVector<int>());
    QCOMPARE(search.find({}), QVector<int>());
}

QTEST_GUILESS_MAIN(TestExerciseSearch)
#include "tst_exercisesearch.moc"
