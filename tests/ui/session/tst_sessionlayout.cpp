// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/session/sessionform.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"
#include "ui/widgets/digits.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

Q_DECLARE_METATYPE(Qt::LayoutDirection)

namespace {

/// Something that a session shows in the whole of its room.
struct Scene
{
    const char *name;
    const char *exercise;
    void (*open)(SessionStage &);
};

void openBeginning(SessionStage &) { }

void openHold(SessionStage &stage)
{
    stage.runTo(PhaseKind::Hold);
}

void openSwitch(SessionStage &stage)
{
    stage.runTo(PhaseKind::SwitchSides);
}

void openPause(SessionStage &stage)
{
    openHold(stage);
    stage.press(Qt::Key_Space);
}

void openOwnPace(SessionStage &stage)
{
    stage.runTo(PhaseKind::Continuous);
}

void openCold(SessionStage &stage)
{
    stage.runTo(PhaseKind::Cold);
}

void openLift(SessionStage &stage)
{
    stage.runTo(PhaseKind::Lift);
}

void openExhale(SessionStage &stage)
{
    stage.runTo(PhaseKind::Exhale);
}

void openPain(SessionStage &stage)
{
    stage.press(Qt::Key_H);
}

void openEnd(SessionStage &stage)
{
    stage.run(5min);
}

constexpr Scene scenes[] = {
    {"holding", "side-neck-stretch", openHold}, {"switching sides", "side-neck-stretch", openSwitch},
    {"paused", "side-neck-stretch", openPause}, {"own pace", "squat", openOwnPace},
    {"minutes of cold", "ice", openCold},       {"asking about pain", "side-neck-stretch", openPain},
    {"done", "side-neck-stretch", openEnd},     {"getting ready", "side-neck-stretch", openBeginning},
    {"lifting", "calf-raise", openLift},        {"breathing out", "breath", openExhale},
};

/// Not even a part of it is scrolled away.
bool isWholeInSight(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

void setTextSize(double points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
}

struct Room
{
    const char *name;
    QSize size;
    double points;
};

const Room rooms[] = {
    {"usual window", {936, 637}, 10.5},
    {"small window", {800, 600}, 10.5},
    {"usual window, text twice as large", {936, 637}, 21},
    {"small window, text twice as large", {800, 600}, 21},
    {"large window, words hardly fit", {1100, 720}, 18},
    {"narrow window, text twice as large", {640, 600}, 21},
};

} // namespace

Q_DECLARE_METATYPE(Scene)

/// A session in the room it has.
class TestSessionLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup() { m_stage.reset(); }

    void hasRoomForAll_data();
    void hasRoomForAll();
    void fillsTheScreenWithDigits_data();
    void fillsTheScreenWithDigits();
    void showsAllScoresAtOnceWhenItHurts_data();
    void showsAllScoresAtOnceWhenItHurts();
    void showsLargeDigitsInTheWindow();
    void hidesItsButtonsOnTheFloor();
    void showsItsButtonsWhenSomebodyComesNear();
    void showsItsButtonsWhilePaused();
    void losesWordsBeforeItLosesButtons();
    void leavesOutWhatComesNextBelowAMessage();
    void takesClicksAnywhereOnTheFloor_data();
    void takesClicksAnywhereOnTheFloor();
    void takesNoClicksInTheWindow();

private:
    void open(const Scene &scene, const QSize &size, double points);
    Digits *digits() const { return m_stage->page->findChild<Digits *>(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestSessionLayout::open(const Scene &scene, const QSize &size, double points)
{
    setTextSize(points);
    m_stage = std::make_unique<SessionStage>(sessionOf(QLatin1String(scene.exercise)));
    m_stage->show(size.width(), size.height(), points);
    m_stage->start();
    scene.open(*m_stage);
    m_stage->settle();
}

void TestSessionLayout::hasRoomForAll_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    for (const Scene &scene : scenes) {
        for (const Room &room : rooms) {
            QTest::addRow("%s, %s", scene.name, room.name)
                << scene << room.size << room.points << Qt::LeftToRight;
            QTest::addRow("%s, %s, right to left", scene.name, room.name)
                << scene << room.size << room.points << Qt::RightToLeft;
        }
    }
}

void TestSessionLayout::hasRoomForAll()
{
    QFETCH(Scene, scene);
    QFETCH(QSize, size);
    QFETCH(double, points);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);

    open(scene, size, points);
    QApplication::setLayoutDirection(Qt::LeftToRight);

    QCOMPARE(m_stage->page->size(), size);
    QCOMPARE(crampedOn(*m_stage->page).join(u'\n'), QString());
    QCOMPARE(buttonsBelow(44, *m_stage->page).join(u'\n'), QString());
}

void TestSessionLayout::fillsTheScreenWithDigits_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");

    for (const Scene &scene : scenes) {
        // Before the beginning a question takes of the room, to somebody who is near.
        if (scene.open == openPain || scene.open == openEnd || scene.open == openBeginning)
            continue;

        for (const QSize &size :
             {QSize(1920, 1080), QSize(1366, 768), QSize(2560, 1440), QSize(1280, 800), QSize(640, 512)})
            QTest::addRow("%s at %d x %d", scene.name, size.width(), size.height()) << scene << size << 10.5;
        QTest::addRow("%s at 1920 x 1080, text twice as large", scene.name)
            << scene << QSize(1920, 1080) << 21.0;
    }
}

void TestSessionLayout::fillsTheScreenWithDigits()
{
    QFETCH(Scene, scene);
    QFETCH(QSize, size);
    QFETCH(double, points);
    open(scene, size, points);

    m_stage->page->setFullScreen(true);
    m_stage->settle();

    QCOMPARE(m_stage->page->size(), size);
    QVERIFY2(digits()->digitHeight() >= size.height() * 0.25,
             qPrintable(QString::number(digits()->digitHeight() / size.height())));
    QCOMPARE(crampedOn(*m_stage->page).join(u'\n'), QString());
    QCOMPARE(buttonsBelow(44, *m_stage->page).join(u'\n'), QString());
}

void TestSessionLayout::showsAllScoresAtOnceWhenItHurts_data()
{
    QTest::addColumn<QByteArray>("exercise");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<bool>("isFull");

    for (const char *exercise : {"side-neck-stretch", "squat"}) {
        QTest::addRow("%s in a window", exercise)
            << QByteArray(exercise) << QSize(1000, 700) << 10.5 << false;
        QTest::addRow("%s in a small window, text twice as large", exercise)
            << QByteArray(exercise) << QSize(800, 600) << 21.0 << false;
        QTest::addRow("%s on a small screen", exercise)
            << QByteArray(exercise) << QSize(640, 512) << 10.5 << true;
    }
}

void TestSessionLayout::showsAllScoresAtOnceWhenItHurts()
{
    QFETCH(QByteArray, exercise);
    QFETCH(QSize, size);
    QFETCH(double, points);
    QFETCH(bool, isFull);
    open({"", exercise.constData(), openBeginning}, size, points);
    m_stage->page->setFullScreen(isFull);
    openPain(*m_stage);
    m_stage->settle();

    QStringList wanted{u"Skip this exercise"_s, u"Continue more gently"_s, u"End the session"_s};
    for (int score = 0; score <= 10; ++score)
        wanted += QString::number(score);
    for (const QString &text : wanted)
        QVERIFY2(isWholeInSight(buttonOn(*m_stage->page, text)), qPrintable(text));
    const auto labels = m_stage->page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"Stopped"_s && isWholeInSight(label);
    }));
}

void TestSessionLayout::showsLargeDigitsInTheWindow()
{
    open(scenes[0], {936, 637}, 10.5);
    QVERIFY(digits()->digitHeight() >= 637 * 0.25);
}

void TestSessionLayout::hidesItsButtonsOnTheFloor()
{
    open(scenes[0], {1920, 1080}, 10.5);
    QVERIFY(buttonOn(*m_stage->page, u"Pause"_s));

    m_stage->page->setFullScreen(true);

    QVERIFY(!buttonOn(*m_stage->page, u"Pause"_s));
    QVERIFY(!buttonOn(*m_stage->page, u"Mute"_s));
    QVERIFY(m_stage->shows(u"Next: Left side again"_s));
    QVERIFY(m_stage->shows(u"A click or Space pauses  ·  Esc leaves full screen"_s));
}

void TestSessionLayout::showsItsButtonsWhenSomebodyComesNear()
{
    open(scenes[0], {1920, 1080}, 10.5);
    m_stage->page->setFullScreen(true);
    m_stage->settle();
    const double before = digits()->digitHeight();

    m_stage->press(Qt::Key_Shift);
    m_stage->settle();

    QVERIFY(buttonOn(*m_stage->page, u"Pause"_s));
    QVERIFY(buttonOn(*m_stage->page, u"Leave full screen"_s));
    QCOMPARE(buttonsBelow(44, *m_stage->page).join(u'\n'), QString());
    QCOMPARE(digits()->digitHeight(), before);
}

void TestSessionLayout::showsItsButtonsWhilePaused()
{
    open(scenes[0], {1920, 1080}, 10.5);
    m_stage->page->setFullScreen(true);

    m_stage->player.pause();

    QVERIFY(buttonOn(*m_stage->page, u"Continue"_s));
}

void TestSessionLayout::losesWordsBeforeItLosesButtons()
{
    open(scenes[0], {800, 600}, 21);

    for (const QString &name : {u"Back"_s, u"Pause"_s, u"Next"_s, u"10 s more"_s, u"Again"_s, u"End"_s})
        QVERIFY2(buttonOn(*m_stage->page, name), qPrintable(name));
    QCOMPARE(buttonOn(*m_stage->page, u"Pause"_s)->text(), u"Pause"_s);
    QCOMPARE(buttonOn(*m_stage->page, u"This hurts"_s)->text(), u"Hurts"_s);
}

void TestSessionLayout::leavesOutWhatComesNextBelowAMessage()
{
    setTextSize(18);
    QVERIFY(!sessionFormFor({640, 512}, SessionScreen::Window).isLeast);
    QVERIFY(sessionFormFor({936, 445}, SessionScreen::Window).isLeast);
    setTextSize(10.5);
    QVERIFY(!sessionFormFor({640, 400}, SessionScreen::Window).isLeast);
}

void TestSessionLayout::takesClicksAnywhereOnTheFloor_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("word");

    QTest::newRow("left third") << 0.1 << Qt::LeftToRight << u"Get ready"_s;
    QTest::newRow("middle") << 0.5 << Qt::LeftToRight << u"Paused"_s;
    QTest::newRow("right third") << 0.9 << Qt::LeftToRight << u"Switch sides"_s;
    QTest::newRow("left third, right to left") << 0.1 << Qt::RightToLeft << u"Switch sides"_s;
    QTest::newRow("right third, right to left") << 0.9 << Qt::RightToLeft << u"Get ready"_s;
}

void TestSessionLayout::takesClicksAnywhereOnTheFloor()
{
    QFETCH(double, share);
    QFETCH(Qt::LayoutDirection, direction);
    open(scenes[0], {1920, 1080}, 10.5);
    m_stage->page->setLayoutDirection(direction);
    m_stage->page->setFullScreen(true);
    m_stage->settle();

    QWidget *under = m_stage->page->childAt(int(1920 * share), 540);
    QVERIFY(under);
    QTest::mouseClick(under, Qt::LeftButton, {},
                      under->mapFrom(m_stage->page.get(), QPoint(int(1920 * share), 540)));

    QTEST(m_stage->word(), "word");
}

void TestSessionLayout::takesNoClicksInTheWindow()
{
    open(scenes[0], {936, 637}, 10.5);

    QTest::mouseClick(digits(), Qt::LeftButton);

    QCOMPARE(m_stage->word(), u"Hold"_s);
}

QTEST_MAIN(TestSessionLayout)
#include "tst_sessionlayout.moc"
