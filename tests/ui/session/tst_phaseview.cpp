// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/session/phaseview.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

PhaseView viewOf(const SessionStage &stage)
{
    return PhaseView::of(stage.player, stage.routine, stage.library, QLocale::c());
}

} // namespace

class TestPhaseView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void showsAPhase_data();
    void showsAPhase();
    void givesTheHintOfTheExercise();
    void givesNoHintForAnUnknownExercise();
    void saysThatItIsPaused();
    void saysHowOftenAtOnesOwnPace();
    void tellsWhatToDoByItsShapeAlone();

private:
    EnglishPlurals m_plurals;
};

void TestPhaseView::showsAPhase_data()
{
    QTest::addColumn<QString>("exercise");
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("count");

    const QString neck = u"side-neck-stretch"_s;
    QTest::newRow("getting ready") << neck << PhaseKind::Prepare << u"Get ready"_s << u"Left side"_s
                                   << u"Time 1 of 2  ·  Side 1 of 2"_s;
    QTest::newRow("holding") << neck << PhaseKind::Hold << u"Hold"_s << u"Left side"_s
                             << u"Time 1 of 2  ·  Side 1 of 2"_s;
    QTest::newRow("resting") << neck << PhaseKind::Rest << u"Rest"_s << u"Left side"_s
                             << u"Time 1 of 2  ·  Side 1 of 2"_s;
    QTest::newRow("switching sides") << neck << PhaseKind::SwitchSides << u"Switch sides"_s
                                     << u"Now the right side"_s << u"Time 1 of 2  ·  Side 2 of 2"_s;
    QTest::newRow("both sides at once")
        << u"chin-tuck"_s << PhaseKind::Hold << u"Hold"_s << u""_s << u"Time 1 of 10"_s;
    QTest::newRow("lifting") << u"calf-raise"_s << PhaseKind::Lift << u"Lift"_s << u""_s
                             << u"Time 1 of 10  ·  Set 1 of 2"_s;
    QTest::newRow("staying up") << u"calf-raise"_s << PhaseKind::Pause << u"Stay"_s << u""_s
                                << u"Time 1 of 10  ·  Set 1 of 2"_s;
    QTest::newRow("lowering") << u"calf-raise"_s << PhaseKind::Lower << u"Lower"_s << u""_s
                              << u"Time 1 of 10  ·  Set 1 of 2"_s;
    QTest::newRow("keeping going") << u"rolling"_s << PhaseKind::Continuous << u"Keep going"_s << u""_s
                                   << u""_s;
    QTest::newRow("breathing in") << u"breath"_s << PhaseKind::Inhale << u"Breathe in"_s << u""_s
                                  << u"Breath 1 of 5"_s;
    QTest::newRow("breath held") << u"breath"_s << PhaseKind::BreathPause << u"Wait"_s << u""_s
                                 << u"Breath 1 of 5"_s;
    QTest::newRow("breathing out") << u"breath"_s << PhaseKind::Exhale << u"Breathe out"_s << u""_s
                                   << u"Breath 1 of 5"_s;
    QTest::newRow("cold") << u"ice"_s << PhaseKind::Cold << u"Cold"_s << u""_s << u"Time 1 of 2"_s;
    QTest::newRow("warmth") << u"ice"_s << PhaseKind::Heat << u"Warmth"_s << u""_s << u"Time 1 of 2"_s;
}

void TestPhaseView::showsAPhase()
{
    QFETCH(QString, exercise);
    QFETCH(PhaseKind, kind);
    SessionStage stage(sessionOf(exercise));
    stage.start();
    stage.runTo(kind);

    const PhaseView view = viewOf(stage);

    QCOMPARE(view.look, phaseLook(kind));
    QTEST(view.word, "word");
    QTEST(view.side, "side");
    QTEST(view.count, "count");
    QCOMPARE(view.ownPace, QString());
}

void TestPhaseView::givesTheHintOfTheExercise()
{
    const SessionStage stage(sessionOf(u"side-neck-stretch"_s));

    QCOMPARE(viewOf(stage).hint, u"Let the ear sink."_s);
}

void TestPhaseView::givesNoHintForAnUnknownExercise()
{
    Routine routine = neckSession();
    routine.steps[0].exerciseId = u"unknown"_s;
    const SessionStage stage(routine);

    QCOMPARE(viewOf(stage).hint, QString());
    QCOMPARE(viewOf(stage).word, u"Get ready"_s);
}

void TestPhaseView::saysThatItIsPaused()
{
    SessionStage stage(sessionOf(u"side-neck-stretch"_s));
    stage.start();
    stage.runTo(PhaseKind::SwitchSides);
    stage.player.pause();

    const PhaseView view = viewOf(stage);

    QCOMPARE(view.look, (PhaseLook{Icon::Bars, ToneRole::Paused}));
    QCOMPARE(view.word, u"Paused"_s);
    QCOMPARE(view.hint, u"Paused by you. Nothing is counted."_s);
    QCOMPARE(view.side, u"Now the right side"_s);
}

void TestPhaseView::saysHowOftenAtOnesOwnPace()
{
    SessionStage stage(sessionOf(u"squat"_s));
    stage.start();
    QCOMPARE(viewOf(stage).ownPace, QString());
    stage.runTo(PhaseKind::Continuous);

    QCOMPARE(viewOf(stage).ownPace, u"10 times, at your own pace"_s);
    QCOMPARE(ownPaceCount(stage.player.phase(), stage.routine), 10);
}

void TestPhaseView::tellsWhatToDoByItsShapeAlone()
{
    const QVector<PhaseKind> apart = {PhaseKind::Prepare, PhaseKind::Hold, PhaseKind::Lift,
                                      PhaseKind::Lower,   PhaseKind::Rest, PhaseKind::SwitchSides,
                                      PhaseKind::Cold,    PhaseKind::Heat};
    QVector<Icon> shapes{Icon::Bars};
    for (PhaseKind kind : apart) {
        QVERIFY(!shapes.contains(phaseLook(kind).shape));
        shapes += phaseLook(kind).shape;
    }
}

QTEST_MAIN(TestPhaseView)
#include "tst_phaseview.moc"
