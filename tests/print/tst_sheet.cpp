// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/samplelibrary.h"
#include "print/sheet.h"
#include "print/units.h"
#include "support/englishplurals.h"

#include <QGlyphRun>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QVector<const SheetText *> textsIn(const SheetPage &page, TextRole role)
{
    QVector<const SheetText *> texts;
    for (const SheetItem &item : page.items) {
        const auto *text = std::get_if<SheetText>(&item.shape);
        if (text && text->role == role)
            texts += text;
    }
    return texts;
}

QVector<const SheetText *> textsIn(const QVector<SheetPage> &pages, TextRole role)
{
    QVector<const SheetText *> texts;
    for (const SheetPage &page : pages)
        texts += textsIn(page, role);
    return texts;
}

QString allText(const SheetPage &page)
{
    QStringList texts;
    for (const SheetItem &item : page.items) {
        if (const auto *text = std::get_if<SheetText>(&item.shape))
            texts += text->text;
    }
    return texts.join(u'\n').replace(QChar::Nbsp, u' ');
}

QString allText(const QVector<SheetPage> &pages)
{
    QStringList texts;
    for (const SheetPage &page : pages)
        texts += allText(page);
    return texts.join(u'\n');
}

/// What must not cover one another: texts and boxes. Rules may touch.
QVector<QRect> solidAreas(const SheetPage &page)
{
    QVector<QRect> areas;
    for (const SheetItem &item : page.items) {
        if (!std::holds_alternative<SheetLine>(item.shape))
            areas += item.area;
    }
    return areas;
}

QString withoutOverlaps(const SheetPage &page)
{
    const QVector<QRect> areas = solidAreas(page);
    for (int one = 0; one < areas.size(); ++one) {
        for (int other = one + 1; other < areas.size(); ++other) {
            if (areas.at(one).intersects(areas.at(other)))
                return u"items %1 and %2 overlap"_s.arg(one).arg(other);
        }
    }
    return {};
}

bool isInside(const QRect &area, const QRect &live)
{
    return area.x() >= live.x() && area.y() >= live.y() && area.x() + area.width() <= live.x() + live.width()
        && area.y() + area.height() <= live.y() + live.height();
}

QRect liveArea(const SheetPage &page)
{
    return QRect(QPoint(), page.size)
        .adjusted(millimetres(12), millimetres(11), -millimetres(12), -millimetres(11));
}

template <typename Shape>
QVector<SheetItem> itemsOf(const SheetPage &page)
{
    QVector<SheetItem> items;
    for (const SheetItem &item : page.items) {
        if (std::holds_alternative<Shape>(item.shape))
            items += item;
    }
    return items;
}

QStringList ringedTexts(const SheetPage &page)
{
    QStringList texts;
    for (const SheetItem &item : itemsOf<SheetText>(page)) {
        const auto &text = std::get<SheetText>(item.shape);
        if (text.ring > 0)
            texts += text.text;
    }
    return texts;
}

Library picturedLibrary(const QString &focus = QStringLiteral("all"))
{
    return illustrated(sampleLibrary(), focus);
}

Routine routineOfLongTexts(int stepCount)
{
    Routine routine = sampleRoutine(stepCount);
    routine.name = wordsOf(120);
    routine.intro = wordsOf(2000);
    for (RoutineStep &step : routine.steps)
        step.note = wordsOf(2000);
    return routine;
}

Library libraryOfLongTexts()
{
    const Library sample = sampleLibrary();
    Library library;
    for (Exercise exercise : sample.exercises()) {
        exercise.name = wordsOf(120);
        exercise.steps = QStringList(6, wordsOf(2000));
        exercise.feel = wordsOf(2000);
        exercise.stopIf = QStringList(2, wordsOf(2000));
        library.add(exercise);
    }
    library.setSafety(sample.safety());
    return library;
}

} // namespace

Q_DECLARE_METATYPE(Unknot::SheetOptions)
Q_DECLARE_METATYPE(Unknot::Library)
Q_DECLARE_METATYPE(Unknot::Routine)

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void everyPageHoldsTogether_data();
    void everyPageHoldsTogether();
    void sixLongStepsInLargePrintFit();
    void theSmallestTypeIsThatOfThePreset_data();
    void theSmallestTypeIsThatOfThePreset();
    void presetsCapTheExercisesOnAPage_data();
    void presetsCapTheExercisesOnAPage();
    void fourOnAPageAreTenPoint();
    void halfEmptyPagesGetLargerType();
    void boxesStandOnThePageOfTheirExercise();
    void anExerciseTallerThanAPageContinues();
    void emptyFieldsLeaveNothingBehind();
    void notesAreMarkedWithABar();
    void theTitleCanBeAnother();
    void theGridFollowsHowOften();
    void largePrintEndsWithTheRedSigns();
    void otherPagesSayWhenToStop();
    void moreRoomAtTheFootLeavesFifteenMillimetres();
    void theSameSheetIsLaidTheSame();
    void rightToLeftMirrorsEveryItem();
    void picturesStandBesideTheirSteps_data();
    void picturesStandBesideTheirSteps();
    void ringsTieEachPictureToItsStep();
    void theDrawnSideIsSaid();
    void anExerciseWithoutAFigureIsLaidAsBefore();
    void picturesCanBeLeftOut();
    void picturesShrinkBeforePagesAreAdded();
    void picturesKeepTheirShape();
    void aPictureOfAPartIsFramed();
    void rightToLeftFlipsTheArrowButNoFigure();
    void everyLetterHasAGlyph();
    void unknownExercisesAreLeftOut();

private:
    SheetOptions options(SheetPreset preset = SheetPreset::Standard, Paper paper = Paper::A4) const
    {
        return {.paper = paper, .preset = preset, .locale = QLocale(u"en_GB"_s)};
    }

    EnglishPlurals m_plurals;
};

void TestSheet::everyPageHoldsTogether_data()
{
    QTest::addColumn<Routine>("routine");
    QTest::addColumn<Library>("library");
    QTest::addColumn<SheetOptions>("options");

    struct Layout
    {
        const char *name;
        SheetPreset preset;
    };
    const Layout layouts[] = {{"four a page", SheetPreset::Standard},
                              {"two a page", SheetPreset::Two},
                              {"one a page", SheetPreset::One},
                              {"six a page", SheetPreset::Six},
                              {"large print", SheetPreset::LargePrint}};
    for (const Layout &layout : layouts) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const char *paperName = paper == Paper::A4 ? "A4" : "Letter";
            const auto row = [&](const char *what, const Routine &routine, const Library &library) {
                QTest::addRow("%s, %s, %s", what, layout.name, paperName)
                    << routine << library << options(layout.preset, paper);
            };
            row("one exercise", sampleRoutine(1), sampleLibrary());
            row("four exercises", sampleRoutine(4), sampleLibrary());
            row("a hundred exercises", sampleRoutine(100), sampleLibrary());
            row("four with pictures", sampleRoutine(4), illustrated(sampleLibrary(), u"all"_s));
            row("seven with pictures of a part", sampleRoutine(7), illustrated(sampleLibrary(), u"head"_s));
            row("the longest texts with pictures", routineOfLongTexts(3),
                illustrated(libraryOfLongTexts(), u"all"_s));
            row("texts as long as German", sampleRoutine(6), lengthened(sampleLibrary()));
            row("the longest texts", routineOfLongTexts(3), libraryOfLongTexts());
        }
    }
}

void TestSheet::everyPageHoldsTogether()
{
    QFETCH(const Routine, routine);
    QFETCH(const Library, library);
    QFETCH(const SheetOptions, options);
    const QVector<SheetPage> pages = Sheet::lay(routine, library, options);
    for (const SheetPage &page : pages) {
        QCOMPARE(page.size, sizeOf(options.paper));
        for (const SheetItem &item : page.items)
            QVERIFY(isInside(item.area, liveArea(page)));
        QCOMPARE(withoutOverlaps(page), QString());
    }
    QVERIFY(allText(pages.last()).contains(u"Page %1 of %1"_s.arg(pages.size())));
    QCOMPARE(allText(pages).count(u"Page "_s), pages.size());
    QSet<int> steps;
    for (const SheetText *dose : textsIn(pages, TextRole::DoseLine))
        QVERIFY(!dose->lines.isEmpty());
    for (const SheetPage &page : pages) {
        QSet<int> onPage;
        for (const SheetItem &item : page.items)
            onPage += item.step;
        onPage.remove(-1);
        steps += onPage;
    }
    QCOMPARE(steps.size(), routine.steps.size());
}

void TestSheet::sixLongStepsInLargePrintFit()
{
    Library library = sampleLibrary();
    Exercise exercise = library.exercises().constFirst();
    exercise.steps = QStringList(6, wordsOf(110));
    library.add(exercise);
    const QVector<SheetPage> pages =
        Sheet::lay(sampleRoutine(1), library, options(SheetPreset::LargePrint, Paper::Letter));
    QVERIFY(pages.size() <= 4);
    for (const SheetPage &page : pages)
        QCOMPARE(withoutOverlaps(page), QString());
}

void TestSheet::theSmallestTypeIsThatOfThePreset_data()
{
    QTest::addColumn<SheetPreset>("preset");
    QTest::addColumn<double>("smallest");
    QTest::newRow("four a page") << SheetPreset::Standard << 8.5;
    QTest::newRow("two a page") << SheetPreset::Two << 9.0;
    QTest::newRow("one a page") << SheetPreset::One << 9.5;
    QTest::newRow("six a page") << SheetPreset::Six << 8.5;
    QTest::newRow("large print") << SheetPreset::LargePrint << 16.0;
}

void TestSheet::theSmallestTypeIsThatOfThePreset()
{
    QFETCH(const SheetPreset, preset);
    QFETCH(const double, smallest);
    int size = points(100);
    for (const SheetPage &page : Sheet::lay(sampleRoutine(4), sampleLibrary(), options(preset))) {
        for (const SheetItem &item : page.items) {
            if (const auto *text = std::get_if<SheetText>(&item.shape))
                size = std::min(size, text->size);
        }
    }
    QCOMPARE(size, points(smallest));
}

void TestSheet::presetsCapTheExercisesOnAPage_data()
{
    QTest::addColumn<SheetPreset>("preset");
    QTest::addColumn<QVector<int>>("namesOnPages");
    QTest::newRow("four a page are split evenly") << SheetPreset::Standard << QVector<int>{3, 3};
    QTest::newRow("two a page") << SheetPreset::Two << QVector<int>{2, 2, 2};
    QTest::newRow("one a page") << SheetPreset::One << QVector<int>{1, 1, 1, 1, 1, 1};
    QTest::newRow("six a page") << SheetPreset::Six << QVector<int>{6};
    QTest::newRow("large print has its last page")
        << SheetPreset::LargePrint << QVector<int>{1, 1, 1, 1, 1, 1, 0};
}

void TestSheet::presetsCapTheExercisesOnAPage()
{
    QFETCH(const SheetPreset, preset);
    const Library library = sampleLibrary();
    QVector<int> namesOnPages;
    for (const SheetPage &page : Sheet::lay(sampleRoutine(6), library, options(preset))) {
        int names = 0;
        for (const SheetText *name : textsIn(page, TextRole::Name)) {
            const auto hasName = [&](const Exercise &exercise) {
                return exercise.name == name->text;
            };
            names += std::any_of(library.exercises().cbegin(), library.exercises().cend(), hasName);
        }
        namesOnPages += names;
    }
    QTEST(namesOnPages, "namesOnPages");
}

void TestSheet::fourOnAPageAreTenPoint()
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QVector<SheetPage> pages =
            Sheet::lay(sampleRoutine(4), sampleLibrary(), options(SheetPreset::Standard, paper));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(textsIn(pages, TextRole::Number).constFirst()->size, points(10));
    }
}

void TestSheet::halfEmptyPagesGetLargerType()
{
    const QVector<SheetPage> pages = Sheet::lay(sampleRoutine(6), sampleLibrary(), options());
    QCOMPARE(pages.size(), 2);
    QCOMPARE(textsIn(pages, TextRole::Number).constFirst()->size, points(12));
}

void TestSheet::boxesStandOnThePageOfTheirExercise()
{
    for (const SheetPage &page : Sheet::lay(sampleRoutine(6), sampleLibrary(), options())) {
        QCOMPARE(allText(page).count(u"Tick each time you do it"_s), 1);
        for (const SheetText *name : textsIn(page, TextRole::Name)) {
            if (name->text.size() > 2)
                QCOMPARE(allText(page).count(name->text), 2);
        }
    }
}

void TestSheet::anExerciseTallerThanAPageContinues()
{
    const QVector<SheetPage> pages = Sheet::lay(sampleRoutine(1), libraryOfLongTexts(), options());
    QVERIFY(pages.size() > 1);
    QVERIFY(!allText(pages.first()).contains(u"(continued)"_s));
    QVERIFY(allText(pages.last()).contains(u"(continued)"_s));
    const QString words = allText(pages).remove(u'\n').remove(u' ');
    QVERIFY(words.count(u"atallslowly"_s) > 6 * 40);
}

void TestSheet::emptyFieldsLeaveNothingBehind()
{
    Library library = sampleLibrary();
    Exercise exercise = library.exercises().constFirst();
    exercise.feel.clear();
    exercise.stopIf.clear();
    Library bare;
    bare.add(exercise);
    Routine routine = sampleRoutine(1);
    routine.intro.clear();
    routine.steps.first().note.clear();
    const QString text = allText(Sheet::lay(routine, bare, options()));
    for (const QString &label : {u"Feel it:"_s, u"Stop if:"_s, u"Note:"_s, u"Stop at once"_s})
        QVERIFY2(!text.contains(label), qPrintable(label));
    QVERIFY(text.contains(u"Page 1 of 1"_s));
}

void TestSheet::notesAreMarkedWithABar()
{
    SheetOptions withNote = options();
    withNote.note = u"Go gently this week."_s;
    const SheetPage page = Sheet::lay(sampleRoutine(2), sampleLibrary(), withNote).constFirst();
    QVERIFY(allText(page).contains(u"Note: Go gently this week."_s));
    QVERIFY(allText(page).contains(u"Note: Right side is tighter. Start there."_s));
    const auto isBar = [](const SheetItem &item) {
        const auto *line = std::get_if<SheetLine>(&item.shape);
        return line && item.area.width() == 0 && line->thickness == millimetres(0.5);
    };
    QCOMPARE(std::count_if(page.items.cbegin(), page.items.cend(), isBar), 2);
}

void TestSheet::theTitleCanBeAnother()
{
    SheetOptions titled = options();
    titled.title = u"For Mrs M."_s;
    const QVector<SheetPage> pages = Sheet::lay(sampleRoutine(1), sampleLibrary(), titled);
    QCOMPARE(textsIn(pages, TextRole::Title).constFirst()->text, u"For Mrs M."_s);
    QVERIFY(!allText(pages).contains(u"Neck knot relief"_s));
}

void TestSheet::theGridFollowsHowOften()
{
    const auto boxes = [this](const Frequency &frequency, std::optional<TickGrid> grid) {
        Routine routine = sampleRoutine(1);
        routine.frequency = frequency;
        SheetOptions gridded = options();
        gridded.grid = grid;
        qsizetype count = 0;
        const SheetPage page = Sheet::lay(routine, sampleLibrary(), gridded).constFirst();
        for (const SheetItem &item : page.items)
            count += std::holds_alternative<SheetBox>(item.shape);
        return count;
    };
    QCOMPARE(boxes({{{1, 3}}, 7}, {}), 21);
    QCOMPARE(boxes({}, {}), 7);
    QCOMPARE(boxes({{{1, 3}}, 7}, TickGrid{5, 2}), 10);
    QCOMPARE(boxes({}, TickGrid{99, 99}), TickGrid::mostDays * TickGrid::mostTimes);
}

void TestSheet::largePrintEndsWithTheRedSigns()
{
    const QVector<SheetPage> pages =
        Sheet::lay(sampleRoutine(2), sampleLibrary(), options(SheetPreset::LargePrint));
    QCOMPARE(pages.size(), 3);
    QVERIFY(allText(pages.first()).contains(u"See the last page."_s));
    const QString last = allText(pages.last());
    QVERIFY(!last.contains(u"See the last page."_s));
    const Safety safety = sampleLibrary().safety();
    for (const QString &sign : safety.red.items + safety.stop.items)
        QVERIFY2(last.contains(sign), qPrintable(sign));
    QVERIFY(last.contains(u"My questions for the therapist"_s));
}

void TestSheet::otherPagesSayWhenToStop()
{
    for (const SheetPreset preset :
         {SheetPreset::Standard, SheetPreset::Two, SheetPreset::One, SheetPreset::Six}) {
        for (const SheetPage &page : Sheet::lay(sampleRoutine(7), sampleLibrary(), options(preset))) {
            QVERIFY(allText(page).contains(u"Stop at once for sharp"_s));
            QVERIFY(allText(page).contains(u"Call the emergency number for chest pain"_s));
            QVERIFY(allText(page).contains(u"does not replace advice"_s));
        }
    }
}

void TestSheet::moreRoomAtTheFootLeavesFifteenMillimetres()
{
    SheetOptions roomy = options();
    roomy.extraFoot = true;
    const SheetPage page = Sheet::lay(sampleRoutine(4), sampleLibrary(), roomy).constFirst();
    int lowest = 0;
    for (const SheetItem &item : page.items)
        lowest = std::max(lowest, item.area.y() + item.area.height());
    QCOMPARE(lowest, page.size.height() - millimetres(15));
}

void TestSheet::theSameSheetIsLaidTheSame()
{
    const Routine routine = sampleRoutine(6);
    QCOMPARE(Sheet::lay(routine, sampleLibrary(), options()),
             Sheet::lay(routine, sampleLibrary(), options()));
    QVERIFY(Sheet::lay(routine, sampleLibrary(), options())
            != Sheet::lay(routine, sampleLibrary(), options(SheetPreset::Standard, Paper::Letter)));
}

void TestSheet::rightToLeftMirrorsEveryItem()
{
    const auto page = Sheet::lay(sampleRoutine(4), sampleLibrary(), options()).constFirst();
    const SheetPage other = mirrored(page);
    QCOMPARE(mirrored(other), page);
    SheetOptions hebrew = options();
    hebrew.locale = QLocale(u"he_IL"_s);
    const SheetPage fromRight = Sheet::lay(sampleRoutine(4), sampleLibrary(), hebrew).constFirst();
    QCOMPARE(fromRight.items.size(), page.items.size());
    const SheetItem &title = fromRight.items.constFirst();
    QCOMPARE(title.area, other.items.first().area);
    const auto &text = std::get<SheetText>(title.shape);
    QCOMPARE(text.direction, Qt::RightToLeft);
    QCOMPARE(text.lines.first().baseline.x() + text.lines.first().width, title.area.width());
}

void TestSheet::picturesStandBesideTheirSteps_data()
{
    QTest::addColumn<SheetPreset>("preset");
    QTest::newRow("four a page") << SheetPreset::Standard;
    QTest::newRow("two a page") << SheetPreset::Two;
    QTest::newRow("one a page") << SheetPreset::One;
    QTest::newRow("six a page") << SheetPreset::Six;
    QTest::newRow("large print") << SheetPreset::LargePrint;
}

void TestSheet::picturesStandBesideTheirSteps()
{
    QFETCH(const SheetPreset, preset);
    const QVector<SheetPage> pages = Sheet::lay(sampleRoutine(4), picturedLibrary(), options(preset));
    QMap<int, QVector<double>> places;
    for (const SheetPage &page : pages) {
        for (const SheetItem &item : itemsOf<SheetFigure>(page))
            places[item.step] += std::get<SheetFigure>(item.shape).place;
    }
    QCOMPARE(places.size(), 4);
    for (const QVector<double> &startAndEnd : std::as_const(places))
        QCOMPARE(startAndEnd, (QVector<double>{0, 1}));
}

void TestSheet::ringsTieEachPictureToItsStep()
{
    const SheetPage page = Sheet::lay(sampleRoutine(1), picturedLibrary(), options()).constFirst();
    QCOMPARE(ringedTexts(page), (QStringList{u"1"_s, u"3"_s, u"1"_s, u"3"_s}));
    const SheetPage overview =
        Sheet::lay(sampleRoutine(1), picturedLibrary(), options(SheetPreset::Six)).constFirst();
    QCOMPARE(ringedTexts(overview), (QStringList{u"1"_s, u"3"_s}));
}

void TestSheet::theDrawnSideIsSaid()
{
    const QString text = allText(Sheet::lay(sampleRoutine(1), picturedLibrary(), options()));
    QVERIFY2(text.contains(u"Drawn: the right side."_s), qPrintable(text));
    QVERIFY(text.contains(u"Start"_s));
    QVERIFY(text.contains(u"Hold"_s));
}

void TestSheet::anExerciseWithoutAFigureIsLaidAsBefore()
{
    Library mixed = sampleLibrary();
    mixed.add(picturedLibrary().exercises().at(1));
    const auto itemsOfFirst = [this](const Library &library) {
        QVector<SheetItem> items;
        const SheetPage page = Sheet::lay(sampleRoutine(2), library, options()).constFirst();
        for (const SheetItem &item : page.items) {
            if (item.step != 0)
                continue;
            items += item;
            items.last().area.moveTop(0);
        }
        return items;
    };
    QVERIFY(!itemsOfFirst(mixed).isEmpty());
    QCOMPARE(itemsOfFirst(mixed), itemsOfFirst(sampleLibrary()));
}

void TestSheet::picturesCanBeLeftOut()
{
    SheetOptions bare = options();
    bare.hasPictures = false;
    QCOMPARE(Sheet::lay(sampleRoutine(4), picturedLibrary(), bare),
             Sheet::lay(sampleRoutine(4), sampleLibrary(), options()));
}

/// Letter paper is the lower one.
void TestSheet::picturesShrinkBeforePagesAreAdded()
{
    const auto heights = [this](const Routine &routine) {
        QVector<int> found;
        const QVector<SheetPage> pages =
            Sheet::lay(routine, picturedLibrary(u"head"_s), options(SheetPreset::One, Paper::Letter));
        for (const SheetPage &page : pages) {
            for (const SheetItem &item : itemsOf<SheetFigure>(page))
                found += item.area.height();
        }
        return found;
    };
    const auto pagesOf = [this](const Routine &routine) {
        return Sheet::lay(routine, picturedLibrary(u"head"_s), options(SheetPreset::One, Paper::Letter))
            .size();
    };
    Routine noted = sampleRoutine(1);
    const int usual = heights(noted).constFirst();
    noted.steps.first().note = wordsOf(700);
    const int lower = heights(noted).constFirst();
    QVERIFY2(lower < usual, qPrintable(u"%1 is not under %2"_s.arg(lower).arg(usual)));
    QVERIFY(lower >= millimetres(30));
    QCOMPARE(pagesOf(noted), 1);
}

void TestSheet::picturesKeepTheirShape()
{
    QSet<int> shapes;
    for (const SheetPreset preset : {SheetPreset::Standard, SheetPreset::One, SheetPreset::Six}) {
        const auto pages = Sheet::lay(sampleRoutine(1), picturedLibrary(), options(preset));
        for (const SheetItem &item : itemsOf<SheetFigure>(pages.first()))
            shapes += qRound(item.area.width() * 50.0 / item.area.height());
    }
    QCOMPARE(shapes.size(), 1);
}

void TestSheet::aPictureOfAPartIsFramed()
{
    const auto isCropped = [this](const QString &focus) {
        const SheetPage page = Sheet::lay(sampleRoutine(1), picturedLibrary(focus), options()).constFirst();
        return std::get<SheetFigure>(itemsOf<SheetFigure>(page).constFirst().shape).isCropped;
    };
    QVERIFY(isCropped(u"head"_s));
    QVERIFY(!isCropped(u"all"_s));
}

void TestSheet::rightToLeftFlipsTheArrowButNoFigure()
{
    const SheetPage page = Sheet::lay(sampleRoutine(1), picturedLibrary(), options()).constFirst();
    const SheetPage other = mirrored(page);
    QCOMPARE(mirrored(other), page);
    QVERIFY(!std::get<SheetArrow>(itemsOf<SheetArrow>(page).constFirst().shape).pointsLeft);
    QVERIFY(std::get<SheetArrow>(itemsOf<SheetArrow>(other).constFirst().shape).pointsLeft);
    const SheetItem before = itemsOf<SheetFigure>(page).constFirst();
    const SheetItem after = itemsOf<SheetFigure>(other).constFirst();
    QVERIFY(before.shape == after.shape);
    QVERIFY(before.area.x() != after.area.x());
}

void TestSheet::everyLetterHasAGlyph()
{
    const QVector<SheetPage> pages =
        Sheet::lay(sampleRoutine(6), sampleLibrary(), options(SheetPreset::LargePrint));
    const QRawFont regular(u":/fonts/NotoSans-Regular.ttf"_s, 12);
    QVERIFY(regular.isValid());
    for (const SheetPage &page : pages) {
        const QString letters = allText(page).remove(u'\n');
        for (const QChar letter : letters)
            QVERIFY2(regular.supportsCharacter(letter), qPrintable(QString(letter)));
    }
}

void TestSheet::unknownExercisesAreLeftOut()
{
    Routine routine = sampleRoutine(2);
    routine.steps.first().exerciseId = u"no-such-exercise"_s;
    const QVector<SheetPage> pages = Sheet::lay(routine, sampleLibrary(), options());
    QCOMPARE(pages.size(), 1);
    QVERIFY(!allText(pages).contains(u"Side neck stretch"_s));
    QVERIFY(allText(pages).contains(u"Chin tuck lying down"_s));
    QCOMPARE(Sheet::lay({}, sampleLibrary(), options()).size(), 1);
}

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
