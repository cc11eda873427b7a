// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentfiles.h"
#include "content/readability.h"
#include "content/shingles.h"
#include "core/doselimits.h"
#include "core/jsonschema.h"
#include "core/plaintext.h"
#include "figure/baseposes.h"
#include "figure/figurereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The library as it stands in resources/library: is it sound, and is it fit to be read.
class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void fitsItsSchema_data();
    void fitsItsSchema();
    void keepsTheRules();
    void everyFigureIsSound();
    void everyBasePoseIsSound();
    void hasNoIdTwice();
    void isInFilesCalledByTheirIds();
    void everyWordIsUsed();
    void everySourceIsUsed();
    void everyRoutineSaysWhereItComesFrom();
    void everyRegionHasAStopRule();
    void isNotCopied();
    void aCopyWouldBeFound();
    void promisesNothingAndFrightensNobody();
    void isEasyToRead();
    void syllablesAreCounted_data();
    void syllablesAreCounted();

private:
    static QStringList textsOf(const Exercise &exercise);
    static QStringList textsOf(const Routine &routine);
    QStringList safetyTexts() const;
    /// Everything a person reads, one entry a text.
    QStringList allTexts() const;

    Library m_library;
    QVector<Article> m_articles;
};

QStringList TestContent::textsOf(const Exercise &exercise)
{
    const QString description = exercise.figure.value(u"description"_s).toString();
    return QStringList{exercise.cue,    exercise.feel, exercise.easier,
                       exercise.harder, exercise.why,  description}
    + exercise.steps + exercise.avoid + exercise.stopIf + exercise.askFirst;
}

QStringList TestContent::textsOf(const Routine &routine)
{
    QStringList texts{routine.intro};
    for (const RoutineStep &step : routine.steps)
        texts += step.note;
    return texts;
}

QStringList TestContent::safetyTexts() const
{
    const Safety &safety = m_library.safety();
    QStringList texts = safety.longDisclaimer + safety.red.items + safety.amber.items + safety.stop.items
        + safety.seeSomeone.items;
    texts += {safety.shortDisclaimer, safety.firstStart.intro, safety.firstStart.askFirst, safety.footStop,
              safety.footEmergency};
    for (const TitledText &point : safety.firstStart.points)
        texts += point.text;
    for (const RegionStop &stop : safety.regionStops)
        texts += stop.text;
    for (const AskFirst &askFirst : safety.askFirst)
        texts += QStringList{askFirst.who, askFirst.what};
    for (const SafetyQuestion &question : safety.questions)
        texts += QStringList{question.title, question.text, question.ifYes};
    return texts;
}

QStringList TestContent::allTexts() const
{
    QStringList texts = safetyTexts();
    for (const Exercise &exercise : m_library.exercises())
        texts += textsOf(exercise) + exercise.otherNames + QStringList{exercise.name};
    for (const Routine &routine : m_library.routines())
        texts += textsOf(routine) + QStringList{routine.name};
    for (const Article &article : m_articles)
        texts += Unknot::textsOf(article);
    texts.removeAll(QString());
    return texts;
}

void TestContent::initTestCase()
{
    const Result<Library> library = contentLibrary();
    QVERIFY2(library, library ? "" : qPrintable(library.error().message));
    m_library = *library;
    QCOMPARE(m_library.exercises().size(), 64);
    QCOMPARE(m_library.routines().size(), 16);
    const Result<QVector<Article>> articles = contentArticles(m_library);
    QVERIFY2(articles, articles ? "" : qPrintable(articles.error().message));
    m_articles = *articles;
    QVERIFY(m_articles.size() >= 14 && m_articles.size() <= 18);
}

void TestContent::fitsItsSchema_data()
{
    QTest::addColumn<QString>("schema");
    const auto rows = [](const QString &schema, const QStringList &names) {
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << schema;
    };
    rows(u"exercise"_s, contentNamesIn(u"library/exercises"_s));
    rows(u"routine"_s, contentNamesIn(u"library/routines"_s));
    rows(u"article"_s, contentNamesIn(u"library/articles"_s));
    for (const QString &name : {u"words"_s, u"sources"_s, u"safety"_s})
        rows(name, {u"library/"_s + name + u".json"_s});
    rows(u"base-poses"_s, contentNamesIn(u"library/figures"_s));
}

void TestContent::fitsItsSchema()
{
    QFETCH(const QString, schema);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const JsonSchema published(contentFile(u"schema/"_s + schema + u".schema.json"_s).bytes);
    FileReading reading(name);
    published.check(reading.parse(contentFile(name).bytes), reading);
    QCOMPARE(reading.failure().message, QString());
}

/// The readers hold these as well. Said here once more, since they matter most.
void TestContent::keepsTheRules()
{
    for (const Exercise &exercise : m_library.exercises()) {
        const auto words = [](const QString &text) {
            return wordCount(text);
        };
        const QByteArray id = exercise.id.toUtf8();
        QVERIFY2(exercise.steps.size() >= 3 && exercise.steps.size() <= 6, id.constData());
        QVERIFY2(words(exercise.cue) <= 8, id.constData());
        QVERIFY2(std::all_of(exercise.steps.begin(), exercise.steps.end(),
                             [&](const QString &step) { return words(step) <= 15; }),
                 id.constData());
        QVERIFY2(!exercise.why.isEmpty() && !exercise.sources.isEmpty() && !exercise.stopIf.isEmpty(),
                 id.constData());
        if (const auto *holds = std::get_if<Holds>(&exercise.dose))
            QVERIFY2(DoseLimits::hold(exercise.technique).contains(holds->hold), id.constData());
    }
}

void TestContent::everyFigureIsSound()
{
    for (const Exercise &exercise : m_library.exercises()) {
        if (exercise.figure.isEmpty())
            continue;
        const Result<FigureData> figure = figureOf(exercise, exercise.id);
        QVERIFY2(figure, figure ? "" : qPrintable(figure.error().message));
        QVERIFY(!figure->poses.isEmpty());
    }
}

void TestContent::everyBasePoseIsSound()
{
    const Result<BasePoses> poses = readBasePoses(contentFile(u"library/figures/base-poses.json"_s));
    QVERIFY2(poses, poses ? "" : qPrintable(poses.error().message));
    QVERIFY(poses->contains(u"standing"_s));
}

void TestContent::hasNoIdTwice()
{
    QStringList ids;
    for (const Exercise &exercise : m_library.exercises())
        ids += exercise.id;
    for (const Routine &routine : m_library.routines())
        ids += routine.id;
    const qsizetype all = ids.size();
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(ids.size(), all);
}

void TestContent::isInFilesCalledByTheirIds()
{
    const QVector<NamedBytes> files = contentFilesIn(u"library/exercises"_s)
        + contentFilesIn(u"library/routines"_s) + contentFilesIn(u"library/articles"_s);
    for (const NamedBytes &named : files) {
        const QString id = QJsonDocument::fromJson(named.bytes).object().value(u"id"_s).toString();
        QCOMPARE(named.name.section(u'/', -1), id + u".json"_s);
    }
}

void TestContent::everyWordIsUsed()
{
    QStringList unused = m_library.muscles() + m_library.equipment();
    for (const Exercise &exercise : m_library.exercises()) {
        for (const QString &key : exercise.muscles + exercise.equipment)
            unused.removeAll(key);
    }
    QCOMPARE(unused, QStringList());
}

void TestContent::everySourceIsUsed()
{
    QStringList unused = m_library.sources();
    for (const Exercise &exercise : m_library.exercises()) {
        for (const QString &key : exercise.sources)
            unused.removeAll(key);
    }
    for (const Routine &routine : m_library.routines()) {
        for (const QString &key : routine.sources)
            unused.removeAll(key);
    }
    for (const Article &article : m_articles) {
        for (const QString &key : article.sources)
            unused.removeAll(key);
    }
    QCOMPARE(unused, QStringList());
}

void TestContent::everyRoutineSaysWhereItComesFrom()
{
    for (const Routine &routine : m_library.routines())
        QVERIFY2(!routine.sources.isEmpty(), qPrintable(routine.id));
}

void TestContent::everyRegionHasAStopRule()
{
    QStringList without;
    for (const auto &[region, name] : regionNames) {
        const auto isOf = [wanted = region](const RegionStop &stop) {
            return stop.region == wanted;
        };
        const QVector<RegionStop> &stops = m_library.safety().regionStops;
        if (std::none_of(stops.begin(), stops.end(), isOf))
            without += name.toString();
    }
    QCOMPARE(without, QStringList());
}

void TestContent::isNotCopied()
{
    const Shingles shingles(testFile(u"shingles.txt"_s));
    QVERIFY(shingles.count() > 5000);
    const QStringList texts = allTexts();
    for (const QString &text : texts)
        QVERIFY2(shingles.copiedRun(text).isEmpty(), qPrintable(shingles.copiedRun(text)));
}

void TestContent::aCopyWouldBeFound()
{
    Shingles shingles{QByteArray()};
    shingles.add(u"don't lift your 2 heels off it"_s);
    QCOMPARE(shingles.copiedRun(u"Now: don’t lift your 2 heels off it!"_s),
             u"don't lift your 2 heels off it"_s);
    QCOMPARE(shingles.copiedRun(u"Now: don’t lift your two heels off it!"_s), QString());
}

void TestContent::promisesNothingAndFrightensNobody()
{
    static const QRegularExpression forbidden(
        u"\\b(cur(e|es|ed|ing)|fix(es|ed|ing)?|heal(s|ed|ing)?|treat(s|ed|ing|ment|ments)?|guarante(e|es|ed)|"
        "melt(s|ed|ing)? away|released? (for good|completely)|toxins?|clinically proven|"
        "damag(e|es|ed|ing)|worn|crumbl(e|es|ed|ing))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QCOMPARE(forbidden.match(u"It was Treated."_s).captured(), u"Treated"_s);
    const QStringList texts = allTexts();
    for (const QString &text : texts)
        QVERIFY2(!forbidden.match(text).hasMatch(), qPrintable(text));
}

void TestContent::isEasyToRead()
{
    QVector<std::pair<double, QString>> grades;
    for (const Exercise &exercise : m_library.exercises())
        grades += {readingGrade(textsOf(exercise)), exercise.id};
    for (const Routine &routine : m_library.routines())
        grades += {readingGrade(textsOf(routine)), routine.id};
    for (const Article &article : m_articles)
        grades += {readingGrade(Unknot::textsOf(article)), article.id};
    grades += {readingGrade(safetyTexts()), u"safety"_s};
    std::sort(grades.begin(), grades.end());
    qInfo("reading grade: median %.1f, worst %.1f (%s)", grades.at(grades.size() / 2).first,
          grades.last().first, qPrintable(grades.last().second));
    QVERIFY(grades.last().first <= 8);
    QVERIFY(grades.at(grades.size() / 2).first <= 6);
}

void TestContent::syllablesAreCounted_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("hold") << 1;
    QTest::newRow("make") << 1;
    QTest::newRow("moved") << 1;
    QTest::newRow("times") << 1;
    QTest::newRow("30") << 1;
    QTest::newRow("table") << 2;
    QTest::newRow("wanted") << 2;
    QTest::newRow("places") << 2;
    QTest::newRow("shoulder") << 2;
    QTest::newRow("exercise") << 3;
    QTest::newRow("hamstring") << 2;
}

void TestContent::syllablesAreCounted()
{
    QFETCH(const int, count);
    QCOMPARE(syllables(QString::fromLatin1(QTest::currentDataTag())), count);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
