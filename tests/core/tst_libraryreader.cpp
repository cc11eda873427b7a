// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/libraryreader.h"
#include "support/samplefiles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestLibraryReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfFile();
    void translatesWhatAPersonReadsAndNothingElse();
    void readsArticlesInTheOrderOfTheGuide();
    void anArticleLeadsOnlyToWhatThereIs();
    void namesTheFirstFileAtFault_data();
    void namesTheFirstFileAtFault();

private:
    static LibraryFiles files();
    static NamedBytes article(const QByteArray &id, int order, const QByteArray &exercise);
};

NamedBytes TestLibraryReader::article(const QByteArray &id, int order, const QByteArray &exercise)
{
    return {QString::fromLatin1(id) + u".json"_s,
            R"({"id":")" + id + R"(","order":)" + QByteArray::number(order)
                + R"(,"title":"Knots","summary":"What they are.","sections":[
                {"paragraphs":["One two three."]},
                {"heading":"Cold or heat","points":["warm"],"choices":[{"when":"new","do":"cold"}],"checklist":["chair"]}],
                "exercises":[")"
                + exercise + R"("],"routines":["mine"],"sources":["a-trial"]})"};
}

LibraryFiles TestLibraryReader::files()
{
    return {
        .words =
            {u"words.json"_s,
             R"({"muscles":[{"key":"calf","name":"the calf"}],"equipment":[{"key":"ball","name":"a ball"}]})"},
        .sources =
            {u"sources.json"_s,
             R"({"sources":[{"key":"a-trial","citation":"A trial","address":"https://example.org"}]})"},
        .safety = {u"safety.json"_s, R"({"disclaimer":{"short":"short","long":["long"]},
            "firstStart":{"title":"t","intro":"i","points":[{"title":"Private","text":"p"}],"askFirst":"ask"},
            "red":{"title":"red","items":["r"]},"amber":{"title":"amber","items":["a"]},"stop":{"title":"stop","items":["s"]},
            "regionStops":[{"region":"neck","text":"dizzy"}],"askFirst":{"title":"af","items":[{"id":"clot","who":"w","what":"h"}]},
            "questions":[{"id":"calf","title":"Legs","text":"Swollen?","ifYes":"Do not."}],
            "seeSomeone":{"title":"see","items":["x"]},"foot":{"stop":"fs","emergency":"fe"}})"},
        .exercises = {{u"knot-press.json"_s, exerciseFile()}},
        .routines = {{u"mine.json"_s,
                      R"({"id":"mine","name":"Mine","intro":"For me.","regions":["calf"],"askBefore":["calf"],
            "steps":[{"exercise":"knot-press","note":"Gently."}],"sources":[]})"}}};
}

void TestLibraryReader::readsEveryKindOfFile()
{
    const Result<Library> library = readLibrary(files());
    QVERIFY2(library, library ? "" : qPrintable(library.error().message));
    QCOMPARE(library->muscleName(u"calf"_s), u"the calf"_s);
    QCOMPARE(library->equipmentName(u"ball"_s), u"a ball"_s);
    QCOMPARE(library->source(u"a-trial"_s)->address, u"https://example.org"_s);
    QVERIFY(library->exercise(u"knot-press"_s));
    QCOMPARE(library->routine(u"mine"_s)->steps.first().note, u"Gently."_s);
    const Safety &safety = library->safety();
    QCOMPARE(safety.firstStart.points, (QVector<TitledText>{{u"Private"_s, u"p"_s}}));
    QCOMPARE(safety.red, (SafetyCard{u"red"_s, {u"r"_s}}));
    QCOMPARE(safety.amber.title, u"amber"_s);
    QCOMPARE(safety.stop.title, u"stop"_s);
    QCOMPARE(safety.regionStops, (QVector<RegionStop>{{Region::Neck, u"dizzy"_s}}));
    QCOMPARE(safety.askFirst, (QVector<AskFirst>{{u"clot"_s, u"w"_s, u"h"_s}}));
    QCOMPARE(safety.questions,
             (QVector<SafetyQuestion>{{u"calf"_s, u"Legs"_s, u"Swollen?"_s, u"Do not."_s}}));
    QCOMPARE(library->routine(u"mine"_s)->askBefore, QStringList{u"calf"_s});
    QCOMPARE(safety.seeSomeone.title, u"see"_s);
    QCOMPARE(safety.footStop + safety.footEmergency, u"fsfe"_s);
}

void TestLibraryReader::translatesWhatAPersonReadsAndNothingElse()
{
    const Result<Library> library =
        readLibrary(files(), [](const QString &english) { return u"xx "_s + english; });
    QVERIFY(library);
    const Exercise &exercise = *library->exercise(u"knot-press"_s);
    QCOMPARE(exercise.name, u"xx Press on a knot"_s);
    QCOMPARE(exercise.cue, u"xx Press and breathe"_s);
    QCOMPARE(exercise.steps.first(), u"xx Find the knot."_s);
    QCOMPARE(exercise.why, u"xx A trial."_s);
    QCOMPARE(exercise.harder, QString());
    QCOMPARE(exercise.muscles, QStringList{u"calf"_s});
    QCOMPARE(library->muscleName(u"calf"_s), u"xx the calf"_s);
    QCOMPARE(library->source(u"a-trial"_s)->citation, u"A trial"_s);
    QCOMPARE(library->routine(u"mine"_s)->steps.first().note, u"xx Gently."_s);
    QCOMPARE(library->safety().footStop, u"xx fs"_s);
}

void TestLibraryReader::readsArticlesInTheOrderOfTheGuide()
{
    const Result<Library> library = readLibrary(files());
    QVERIFY(library);
    const auto articles =
        readArticles({article("second", 2, "knot-press"), article("first", 1, "knot-press")}, *library,
                     [](const QString &english) { return u"xx "_s + english; });
    QVERIFY2(articles, articles ? "" : qPrintable(articles.error().message));
    QCOMPARE(articles->size(), 2);
    const Article &first = articles->first();
    QCOMPARE(first.id, u"first"_s);
    QCOMPARE(first.sections.at(1).choices, (QVector<ArticleChoice>{{u"xx new"_s, u"xx cold"_s}}));
    QCOMPARE(first.routines, QStringList{u"mine"_s});
    QCOMPARE(textsOf(first).size(), 8);
    QCOMPARE(readingMinutes(first), 1);
}

void TestLibraryReader::anArticleLeadsOnlyToWhatThereIs()
{
    const Result<Library> library = readLibrary(files());
    QVERIFY(library);
    const auto articles = readArticles({article("first", 1, "knot-pres")}, *library);
    QVERIFY(!articles);
    QVERIFY2(articles.error().message.contains(u"knot-press"), qPrintable(articles.error().message));
}

void TestLibraryReader::namesTheFirstFileAtFault_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<QString>("message");
    const LibraryFiles sound = files();
    QTest::newRow("a key twice") << QByteArray(
        R"({"muscles":[{"key":"calf","name":"a"},{"key":"calf","name":"b"}],"equipment":[{"key":"ball","name":"c"}]})")
                                 << sound.sources.bytes
                                 << u"words.json: /muscles/1/key: expected each key once, found \"calf\" again"_s;
    QTest::newRow("an address that is none")
        << sound.words.bytes
        << QByteArray(R"({"sources":[{"key":"a-trial","citation":"c","address":"file:///etc"}]})")
        << u"sources.json: /sources/0/address: expected an address that begins with https://, found another"_s;
    QTest::newRow("nothing at all") << QByteArray() << sound.sources.bytes << u"words.json: illegal value"_s;
}

void TestLibraryReader::namesTheFirstFileAtFault()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, sources);
    LibraryFiles damaged = files();
    damaged.words.bytes = words;
    damaged.sources.bytes = sources;
    const Result<Library> library = readLibrary(damaged);
    QVERIFY(!library);
    QTEST(library.error().message, "message");
}

QTEST_GUILESS_MAIN(TestLibraryReader)
#include "tst_libraryreader.moc"
