// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentfiles.h"
#include "core/exercisesearch.h"
#include "core/folding.h"
#include "core/labels.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int factCount = 206;
constexpr int contradictionCount = 22;

bool isPressing(const Exercise &exercise)
{
    return exercise.technique == Technique::PressureRelease || exercise.technique == Technique::SelfMassage;
}

bool isStrengthOrMobility(const Exercise &exercise)
{
    return exercise.technique == Technique::Strengthening || exercise.technique == Technique::Mobility;
}

bool isStretch(const Exercise &exercise)
{
    return exercise.technique == Technique::Stretch;
}

bool isFor(const Exercise &exercise, Region region)
{
    return exercise.regions.contains(region);
}

/// What a dose says in this unit: "second", "minute" or "time".
QVector<int> amountsIn(const Dose &dose, const QString &unit)
{
    QVector<milliseconds> lengths;
    QVector<int> times;
    std::visit(Overloaded{[&](const Holds &holds) {
                              lengths = {holds.hold};
                              times = {holds.repetitions};
                          },
                          [&](const Repetitions &repetitions) { times = {repetitions.count}; },
                          [&](const Continuous &continuous) { lengths = {continuous.length}; },
                          [&](const Breaths &breaths) { times = {breaths.count}; },
                          [&](const Cycles &cycles) {
                              for (const Bout &bout : cycles.bouts)
                                  lengths += bout.length;
                              times = {cycles.count};
                          }},
               dose);
    if (unit == u"time")
        return times;
    QVector<int> amounts;
    for (const milliseconds length : lengths)
        amounts += int(unit == u"minute" ? duration_cast<minutes>(length).count()
                                         : duration_cast<seconds>(length).count());
    return amounts;
}

} // namespace

/// How the parts of the library hold together: links, questions, what a region offers, and where each fact
/// of the articles it was written from is carried.
class TestContentLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void easierAndHarderLeadSomewhere();
    void easierAndHarderDoNotGoInCircles();
    void theEasierDoseIsWhatTheWordsSay();
    void everyRegionHasWhatItNeeds_data();
    void everyRegionHasWhatItNeeds();
    void whoTakesBloodThinnersIsToldBeforePressing();
    void everyWordFindsItsExercise();
    void aRoutineAsksAboutWhatItDoes();
    void everyFactIsCarriedOrLeftOutForAReason_data();
    void everyFactIsCarriedOrLeftOutForAReason();
    void noFactIsForgotten();

private:
    bool isPlace(const QString &place) const;

    Library m_library;
    QVector<Article> m_articles;
};

void TestContentLinks::initTestCase()
{
    const Result<Library> library = contentLibrary();
    QVERIFY2(library, library ? "" : qPrintable(library.error().message));
    m_library = *library;
    const Result<QVector<Article>> articles = contentArticles(m_library);
    QVERIFY2(articles, articles ? "" : qPrintable(articles.error().message));
    m_articles = *articles;
}

void TestContentLinks::easierAndHarderLeadSomewhere()
{
    int links = 0;
    for (const Exercise &exercise : m_library.exercises()) {
        for (const QString &id : {exercise.easierExercise, exercise.harderExercise}) {
            if (id.isEmpty())
                continue;
            ++links;
            QVERIFY2(m_library.exercise(id), qPrintable(exercise.id + u" leads to "_s + id));
            QVERIFY2(id != exercise.id, qPrintable(exercise.id));
        }
        QVERIFY2(exercise.easierExercise.isEmpty() || !exercise.easier.isEmpty(), qPrintable(exercise.id));
        QVERIFY2(exercise.harderExercise.isEmpty() || !exercise.harder.isEmpty(), qPrintable(exercise.id));
    }
    QVERIFY(links > 0);
}

void TestContentLinks::easierAndHarderDoNotGoInCircles()
{
    for (const Exercise &exercise : m_library.exercises()) {
        QStringList way{exercise.id};
        for (const Exercise *next = m_library.exercise(exercise.easierExercise); next;
             next = m_library.exercise(next->easierExercise)) {
            QVERIFY2(!way.contains(next->id), qPrintable(way.join(u" -> "_s)));
            way += next->id;
        }
    }
}

void TestContentLinks::theEasierDoseIsWhatTheWordsSay()
{
    const QRegularExpression amount(u"(\\d+)(?: to (\\d+))? (second|minute|time)s?\\b"_s);
    int amounts = 0;
    for (const Exercise &exercise : m_library.exercises()) {
        const Exercise *other = m_library.exercise(exercise.easierExercise);
        QVERIFY2(!other || !exercise.easierDose, qPrintable(exercise.id));
        const std::optional<Dose> dose = other ? std::optional(other->dose) : exercise.easierDose;
        auto found = amount.globalMatch(exercise.easier);
        QVERIFY2(found.hasNext() || !exercise.easierDose, qPrintable(exercise.id));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const int least = match.captured(1).toInt();
            const int most = std::max(least, match.captured(2).toInt());
            const QVector<int> given = dose ? amountsIn(*dose, match.captured(3)) : QVector<int>();
            QVERIFY2(std::any_of(given.begin(), given.end(),
                                 [=](int value) { return least <= value && value <= most; }),
                     qPrintable(exercise.id + u": "_s + match.captured()));
            ++amounts;
        }
    }
    QVERIFY(amounts > 0);
}

void TestContentLinks::everyRegionHasWhatItNeeds_data()
{
    QTest::addColumn<Region>("region");
    for (const auto &[region, name] : regionNames) {
        if (region != Region::WholeBody)
            QTest::newRow(qPrintable(name.toString())) << region;
    }
}

void TestContentLinks::everyRegionHasWhatItNeeds()
{
    QFETCH(const Region, region);
    const auto count = [&](bool (*isWanted)(const Exercise &)) {
        const QVector<Exercise> &all = m_library.exercises();
        return std::count_if(all.begin(), all.end(), [&](const Exercise &exercise) {
            return isFor(exercise, region) && isWanted(exercise);
        });
    };
    QVERIFY(count(isStretch) >= 2);
    QVERIFY(count(isPressing) >= 1);
    QVERIFY(count(isStrengthOrMobility) >= 1);
}

void TestContentLinks::whoTakesBloodThinnersIsToldBeforePressing()
{
    for (const Exercise &exercise : m_library.exercises())
        QVERIFY2(!isPressing(exercise) || exercise.cautions.contains(u"blood-thinners"),
                 qPrintable(exercise.id));
}

void TestContentLinks::everyWordFindsItsExercise()
{
    ExerciseSearch search(m_library);
    for (int place = 0; place < m_library.exercises().size(); ++place) {
        const Exercise &exercise = m_library.exercises().at(place);
        QStringList texts = exercise.otherNames + exercise.steps;
        texts += exercise.name;
        for (const QString &muscle : exercise.muscles)
            texts += m_library.muscleName(muscle);
        for (const Region region : exercise.regions)
            texts += Labels::of(region);
        for (const QString &word : foldedWords(texts.join(u' ')))
            QVERIFY2(search.find(word).contains(place), qPrintable(exercise.id + u": "_s + word));
    }
}

void TestContentLinks::aRoutineAsksAboutWhatItDoes()
{
    for (const Routine &routine : m_library.routines()) {
        for (const RoutineStep &step : routine.steps) {
            const Exercise &exercise = *m_library.exercise(step.exerciseId);
            const QByteArray what = (routine.id + u": "_s + exercise.id).toUtf8();
            if (isPressing(exercise) && exercise.technique == Technique::PressureRelease)
                QVERIFY2(routine.askBefore.contains(u"pressure"), what.constData());
            if (isFor(exercise, Region::Calf) && (isPressing(exercise) || isStretch(exercise)))
                QVERIFY2(routine.askBefore.contains(u"calf"), what.constData());
            if (exercise.technique == Technique::HeatCold)
                QVERIFY2(routine.askBefore.contains(u"heat-cold"), what.constData());
        }
    }
}

/// "article:cramps", "exercise:calf-raise", "routine:knot-six" or "safety".
bool TestContentLinks::isPlace(const QString &place) const
{
    const QString kind = place.section(u':', 0, 0);
    const QString id = place.section(u':', 1);
    if (kind == u"article")
        return std::any_of(m_articles.begin(), m_articles.end(),
                           [&id](const Article &article) { return article.id == id; });
    if (kind == u"exercise")
        return m_library.exercise(id);
    if (kind == u"routine")
        return m_library.routine(id);
    return place == u"safety";
}

void TestContentLinks::everyFactIsCarriedOrLeftOutForAReason_data()
{
    QTest::addColumn<QString>("places");
    QTest::addColumn<QString>("reason");
    const QStringList lines = QString::fromUtf8(testFile(u"facts.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        QTest::newRow(qPrintable(cells.first())) << cells.value(1) << cells.value(2);
    }
}

void TestContentLinks::everyFactIsCarriedOrLeftOutForAReason()
{
    QFETCH(const QString, places);
    QFETCH(const QString, reason);
    if (places == u"-") {
        QVERIFY(!reason.isEmpty());
        return;
    }
    const QStringList all = places.split(u' ', Qt::SkipEmptyParts);
    QVERIFY(!all.isEmpty());
    for (const QString &place : all)
        QVERIFY2(isPlace(place), qPrintable(place));
}

void TestContentLinks::noFactIsForgotten()
{
    QStringList expected;
    for (int fact = 1; fact <= factCount; ++fact)
        expected += u"F%1"_s.arg(fact, 3, 10, QChar(u'0'));
    for (int contradiction = 1; contradiction <= contradictionCount; ++contradiction)
        expected += u"C%1"_s.arg(contradiction);
    QStringList found;
    const QStringList lines = QString::fromUtf8(testFile(u"facts.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        found += line.section(u'\t', 0, 0);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestContentLinks)
#include "tst_contentlinks.moc"
