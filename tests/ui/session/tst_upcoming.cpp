// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"
#include "ui/session/upcoming.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestUpcoming : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void saysWhatComesNext_data();
    void saysWhatComesNext();
    void namesAnUnknownExerciseByItsId();

private:
    EnglishPlurals m_plurals;
};

void TestUpcoming::saysWhatComesNext_data()
{
    QTest::addColumn<Routine>("routine");
    QTest::addColumn<PhaseKind>("kind"); ///< the first one of it
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("then");

    const QString nothing;
    const Routine neck = sessionOf(u"side-neck-stretch"_s);
    QTest::newRow("the hold, while getting ready")
        << neck << PhaseKind::Prepare << u"Next: Hold, left side"_s << u"30\u00A0s, time 1 of 2"_s << nothing;
    QTest::newRow("the same side again") << neck << PhaseKind::Hold << u"Next: Left side again"_s
                                         << u"30\u00A0s, after 5\u00A0s of rest"_s << nothing;
    QTest::newRow("the hold, while switching")
        << neck << PhaseKind::SwitchSides << u"Next: Hold, right side"_s << u"30\u00A0s, time 1 of 2"_s
        << nothing;

    Routine once = neck;
    once.steps[0].dose = Holds{.hold = 45s};
    QTest::newRow("the other side") << once << PhaseKind::Hold << u"Next: Right side"_s
                                    << u"45\u00A0s, after 5\u00A0s to switch"_s << nothing;

    Routine inSets = once;
    inSets.steps[0].sides = Sides::One;
    inSets.steps[0].dose = Holds{.hold = 45s, .sets = 2, .setRest = 30s};
    QTest::newRow("the next set, on its side")
        << inSets << PhaseKind::Hold << u"Next: set 2 of 2, left side"_s
        << u"45\u00A0s, after 30\u00A0s of rest"_s << nothing;
    QTest::newRow("the side, while resting between sets")
        << inSets << PhaseKind::SetRest << u"Next: Hold, left side"_s << u"45\u00A0s"_s << nothing;

    Routine inTurn = once;
    inTurn.steps[0].sides = Sides::Together;
    inTurn.steps += sessionOf(u"calf-raise"_s).steps + sessionOf(u"breath"_s).steps;
    QTest::newRow("the next exercise, and the one after it")
        << inTurn << PhaseKind::Hold << u"Next: Calf raise"_s << u"10 times, after 10\u00A0s to get ready"_s
        << u"Then: Slow breathing"_s;
    QTest::newRow("the next set") << inTurn << PhaseKind::Lift << u"Next: set 2 of 2"_s << u"10 times"_s
                                  << u"Then: Slow breathing"_s;
    QTest::newRow("nothing any more")
        << inTurn << PhaseKind::Inhale << u"Next: done"_s << u"This is the last one."_s << nothing;

    QTest::newRow("own pace") << sessionOf(u"squat"_s) << PhaseKind::Continuous << u"Next: set 2 of 2"_s
                              << u"10 times, after 30\u00A0s of rest"_s << nothing;
    QTest::newRow("warmth after cold") << sessionOf(u"ice"_s) << PhaseKind::Cold << u"Next: Warmth"_s
                                       << u"60\u00A0s, time 1 of 2"_s << nothing;
    QTest::newRow("both sides once more")
        << sessionOf(u"chin-tuck"_s) << PhaseKind::Hold << u"Next: once more"_s
        << u"5\u00A0s, after 5\u00A0s of rest"_s << nothing;
}

void TestUpcoming::saysWhatComesNext()
{
    QFETCH(Routine, routine);
    QFETCH(PhaseKind, kind);
    SessionStage stage(routine);
    while (stage.kind() != kind)
        stage.player.finishPhase();

    const UpcomingWords words(stage.player.timeline(), routine, stage.library, QLocale::c());
    const Upcoming upcoming = words.after(stage.player.phaseIndex());

    QTEST(upcoming.next, "next");
    QTEST(upcoming.how, "how");
    QTEST(upcoming.then, "then");
}

void TestUpcoming::namesAnUnknownExerciseByItsId()
{
    Routine routine = neckSession();
    routine.steps[1].exerciseId = u"own-stretch"_s;
    const SessionStage stage(routine);

    const UpcomingWords words(stage.player.timeline(), routine, stage.library, QLocale::c());

    QCOMPARE(words.after(0).then, u"Then: own-stretch"_s);
}

QTEST_MAIN(TestUpcoming)
#include "tst_upcoming.moc"
