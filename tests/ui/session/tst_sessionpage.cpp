// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/session/announcer.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// What a person sees, does and hears in a session.
class TestSessionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup() { m_stage.reset(); }

    void waitsForItsStart();
    void showsAPhase_data();
    void showsAPhase();
    void namesTheSideInFull();
    void countsDown();
    void saysHowLongItStillTakes();
    void saysInTheTitleWhereItIs();

    void pausesAndGoesOnWithTheSpaceBar();
    void pausesWithTheSpaceBarAfterAClick();
    void movesWithTheArrows();
    void movesWithTheArrowsAsPeopleRead();
    void extendsByTenSeconds();
    void offersMoreTimeOnlyWhereItMakesSense_data();
    void offersMoreTimeOnlyWhereItMakesSense();
    void repeatsOnce();
    void passesOnWhatTheWindowDoes();
    void saysWhyItIsNotHeard_data();
    void saysWhyItIsNotHeard();
    void ignoresTheKeysOfAPhaseWhileItAsks();

    void waitsForThePersonAtTheirOwnPace();
    void endsOwnPaceWithDone_data();
    void endsOwnPaceWithDone();
    void doesNotEndATimedPhaseWithEnter();

    void announcesAPhaseOnce();
    void announcesTheLastTenSecondsOnce();
    void tellsOnlyTheFirstOfASeries();
    void guidesThroughAWholeExercise_data();
    void guidesThroughAWholeExercise();

private:
    void play(const Routine &routine);
    bool isPaused() const { return m_stage->player.state() == SessionPlayer::State::Paused; }

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestSessionPage::play(const Routine &routine)
{
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(936, 637);
    m_stage->start();
}

void TestSessionPage::waitsForItsStart()
{
    m_stage = std::make_unique<SessionStage>(neckSession());
    m_stage->show(936, 637);
    m_stage->run(5s);
    QCOMPARE(m_stage->digits(), u"10"_s);

    m_stage->click(u"Start"_s);
    m_stage->run(3s);

    QCOMPARE(m_stage->digits(), u"7"_s);
    QVERIFY(m_stage->page->isRunning());
}

void TestSessionPage::showsAPhase_data()
{
    QTest::addColumn<QString>("exercise");
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QStringList>("lines");

    const QString neck = u"side-neck-stretch"_s;
    const QString hint = u"Let the ear sink."_s;
    QTest::newRow("getting ready") << neck << PhaseKind::Prepare << u"Get ready"_s << u"10"_s
                                   << QStringList{u"Left side"_s, hint, u"How much discomfort now?"_s};
    QTest::newRow("holding") << neck << PhaseKind::Hold << u"Hold"_s << u"30"_s
                             << QStringList{u"Left side"_s, hint, u"Time 1 of 2  ·  Side 1 of 2"_s,
                                            u"Next: Left side again"_s};
    QTest::newRow("resting") << neck << PhaseKind::Rest << u"Rest"_s << u"5"_s
                             << QStringList{u"Left side"_s, u"Time 1 of 2  ·  Side 1 of 2"_s};
    QTest::newRow("switching sides") << neck << PhaseKind::SwitchSides << u"Switch sides"_s << u"5"_s
                                     << QStringList{u"Now the right side"_s, u"Next: Hold, right side"_s};
    QTest::newRow("own pace") << u"squat"_s << PhaseKind::Continuous << u"Keep going"_s << u"10×"_s
                              << QStringList{u"10 times, at your own pace"_s, u"Set 1 of 2"_s};
    QTest::newRow("breathing in") << u"breath"_s << PhaseKind::Inhale << u"Breathe in"_s << u"4"_s
                                  << QStringList{u"Breath 1 of 5"_s, u"Next: done"_s};
    QTest::newRow("breathing out") << u"breath"_s << PhaseKind::Exhale << u"Breathe out"_s << u"6"_s
                                   << QStringList{u"Breath 1 of 5"_s};
    QTest::newRow("cold") << u"ice"_s << PhaseKind::Cold << u"Cold"_s << u"2:00"_s
                          << QStringList{u"Time 1 of 2"_s, u"Next: Warmth"_s};
    QTest::newRow("warmth") << u"ice"_s << PhaseKind::Heat << u"Warmth"_s << u"1:00"_s
                            << QStringList{u"Next: Cold"_s};
}

void TestSessionPage::showsAPhase()
{
    QFETCH(QString, exercise);
    QFETCH(PhaseKind, kind);
    QFETCH(QStringList, lines);
    play(sessionOf(exercise));

    m_stage->runTo(kind);

    QTEST(m_stage->word(), "word");
    QTEST(m_stage->digits(), "digits");
    for (const QString &line : lines)
        QVERIFY2(m_stage->shows(line), qPrintable(line));
}

void TestSessionPage::namesTheSideInFull()
{
    play(sessionOf(u"side-neck-stretch"_s));
    QVERIFY(m_stage->shows(u"Left side"_s));
    m_stage->runTo(PhaseKind::SwitchSides);
    QVERIFY(m_stage->shows(u"Now the right side"_s));
    QVERIFY(!m_stage->shows(u"Left side"_s));

    m_stage->runTo(PhaseKind::Hold);

    QVERIFY(m_stage->shows(u"Right side"_s));
}

void TestSessionPage::countsDown()
{
    play(sessionOf(u"side-neck-stretch"_s));

    QStringList seen;
    for (int second = 0; second < 12; ++second) {
        seen += m_stage->digits();
        m_stage->run(1s);
    }

    QCOMPARE(seen.join(u' '), u"10 9 8 7 6 5 4 3 2 1 30 29"_s);
}

void TestSessionPage::saysHowLongItStillTakes()
{
    const auto totals = [this] {
        QStringList texts;
        for (const PaintedWidget *painted : m_stage->page->findChildren<PaintedWidget *>())
            texts += painted->spokenText();
        return texts;
    };
    play(sessionOf(u"rolling"_s));
    m_stage->run(4s);
    QVERIFY(totals().contains(u"1:06 left in all"_s));

    play(sessionOf(u"squat"_s));
    QVERIFY(totals().contains(u"about 2:00 left"_s));
}

void TestSessionPage::saysInTheTitleWhereItIs()
{
    play(neckSession());
    QCOMPARE(m_stage->page->windowTitle(), u"Chin tuck, lying down - Step 1 of 2"_s);

    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->page->windowTitle(), u"Side neck stretch - Step 2 of 2"_s);

    m_stage->press(Qt::Key_Right);
    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->page->windowTitle(), u"Stopped early"_s);
}

void TestSessionPage::pausesAndGoesOnWithTheSpaceBar()
{
    play(neckSession());
    m_stage->run(3s);

    m_stage->press(Qt::Key_Space);
    m_stage->run(60s);
    QCOMPARE(m_stage->word(), u"Paused"_s);
    QVERIFY(m_stage->shows(u"Paused by you. Nothing is counted."_s));
    QCOMPARE(m_stage->digits(), u"7"_s);
    QVERIFY(buttonOn(*m_stage->page, u"Continue"_s));

    m_stage->press(Qt::Key_Space);
    m_stage->run(1s);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(m_stage->digits(), u"6"_s);
    QVERIFY(buttonOn(*m_stage->page, u"Pause"_s));
}

void TestSessionPage::pausesWithTheSpaceBarAfterAClick()
{
    play(neckSession());
    m_stage->click(u"10 s"_s);
    m_stage->click(u"Mute"_s);

    m_stage->press(Qt::Key_Space);

    QVERIFY(isPaused());
    QCOMPARE(m_stage->digits(), u"20"_s);
}

void TestSessionPage::movesWithTheArrows()
{
    play(sessionOf(u"side-neck-stretch"_s));

    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->word(), u"Switch sides"_s);
    m_stage->press(Qt::Key_Left);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
    m_stage->press(Qt::Key_Left);
    QCOMPARE(m_stage->word(), u"Get ready"_s);

    m_stage->click(u"Next"_s);
    QCOMPARE(m_stage->word(), u"Switch sides"_s);
    m_stage->click(u"Back"_s);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
}

void TestSessionPage::movesWithTheArrowsAsPeopleRead()
{
    play(sessionOf(u"side-neck-stretch"_s));
    m_stage->page->setLayoutDirection(Qt::RightToLeft);

    m_stage->press(Qt::Key_Left);
    QCOMPARE(m_stage->word(), u"Switch sides"_s);
    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
}

void TestSessionPage::extendsByTenSeconds()
{
    play(neckSession());
    m_stage->run(4s);

    m_stage->press(Qt::Key_Plus);
    QCOMPARE(m_stage->digits(), u"16"_s);
    m_stage->click(u"10 s"_s);
    QCOMPARE(m_stage->digits(), u"26"_s);
}

void TestSessionPage::offersMoreTimeOnlyWhereItMakesSense_data()
{
    QTest::addColumn<QString>("exercise");
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<bool>("isOffered");

    QTest::newRow("getting ready") << u"breath"_s << PhaseKind::Prepare << true;
    QTest::newRow("holding") << u"side-neck-stretch"_s << PhaseKind::Hold << true;
    QTest::newRow("breathing in") << u"breath"_s << PhaseKind::Inhale << false;
    QTest::newRow("breathing out") << u"breath"_s << PhaseKind::Exhale << false;
    QTest::newRow("lifting") << u"calf-raise"_s << PhaseKind::Lift << false;
    QTest::newRow("own pace") << u"squat"_s << PhaseKind::Continuous << false;
    QTest::newRow("cold") << u"ice"_s << PhaseKind::Cold << true;
}

void TestSessionPage::offersMoreTimeOnlyWhereItMakesSense()
{
    QFETCH(QString, exercise);
    QFETCH(PhaseKind, kind);
    QFETCH(bool, isOffered);
    play(sessionOf(exercise));
    m_stage->runTo(kind);
    const milliseconds length = m_stage->player.phaseLength();

    m_stage->press(Qt::Key_Plus);

    QCOMPARE(buttonOn(*m_stage->page, u"10 s"_s) != nullptr, isOffered);
    QCOMPARE(m_stage->player.phaseLength(), length + (isOffered ? 10s : 0s));
}

void TestSessionPage::repeatsOnce()
{
    play(sessionOf(u"side-neck-stretch"_s));
    m_stage->runTo(PhaseKind::Hold);
    m_stage->run(20s);
    QCOMPARE(m_stage->digits(), u"10"_s);

    m_stage->press(Qt::Key_R);
    QCOMPARE(m_stage->digits(), u"30"_s);
    m_stage->run(5s);
    m_stage->click(u"Again"_s);
    QCOMPARE(m_stage->digits(), u"30"_s);
}

void TestSessionPage::passesOnWhatTheWindowDoes()
{
    play(neckSession());
    QSignalSpy muted(m_stage->page.get(), &SessionPage::muteToggled);
    QSignalSpy filled(m_stage->page.get(), &SessionPage::fullScreenToggled);

    m_stage->press(Qt::Key_M);
    m_stage->press(Qt::Key_F);
    QCOMPARE(muted.size(), 1);
    QCOMPARE(filled.size(), 1);

    m_stage->page->setSound(SessionPage::Sound::Muted);
    QVERIFY(m_stage->shows(u"Muted"_s));
    m_stage->click(u"Sound on"_s);
    m_stage->click(u"Fill the screen"_s);
    QCOMPARE(muted.size(), 2);
    QCOMPARE(filled.size(), 2);
}

void TestSessionPage::saysWhyItIsNotHeard_data()
{
    QTest::addColumn<SessionPage::Sound>("sound");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("inBrief");

    QTest::newRow("muted") << SessionPage::Sound::Muted << u"Muted"_s << u"Muted"_s;
    QTest::newRow("silent") << SessionPage::Sound::Silent << u"Silent, as chosen"_s << u"Silent"_s;
    QTest::newRow("no sound") << SessionPage::Sound::Off << u"Sound off: no sound program answers"_s
                              << u"Sound off"_s;
    QTest::newRow("no voice") << SessionPage::Sound::VoiceOff << u"Voice off: no speech program answers"_s
                              << u"Voice off"_s;
}

void TestSessionPage::saysWhyItIsNotHeard()
{
    QFETCH(SessionPage::Sound, sound);
    QFETCH(QString, words);
    QFETCH(QString, inBrief);
    play(sessionOf(u"side-neck-stretch"_s));

    m_stage->page->setSound(sound);
    QVERIFY(m_stage->shows(words));

    m_stage = std::make_unique<SessionStage>(sessionOf(u"side-neck-stretch"_s));
    m_stage->page->setSound(sound);
    m_stage->show(540, 600);
    QVERIFY(m_stage->shows(inBrief));

    m_stage->page->setSound(SessionPage::Sound::On);
    QVERIFY(!m_stage->shows(inBrief));
}

void TestSessionPage::ignoresTheKeysOfAPhaseWhileItAsks()
{
    play(sessionOf(u"side-neck-stretch"_s));
    m_stage->press(Qt::Key_H);

    for (Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_R, Qt::Key_Plus})
        m_stage->press(key);

    QCOMPARE(m_stage->kind(), PhaseKind::Prepare);
    QCOMPARE(m_stage->player.phaseRemaining(), 10s);
    QVERIFY(m_stage->shows(u"Stopped"_s));
}

void TestSessionPage::waitsForThePersonAtTheirOwnPace()
{
    play(sessionOf(u"squat"_s));
    QVERIFY(!buttonOn(*m_stage->page, u"Done"_s));
    m_stage->runTo(PhaseKind::Continuous);

    m_stage->run(10min);

    QCOMPARE(m_stage->word(), u"Keep going"_s);
    QCOMPARE(m_stage->digits(), u"10×"_s);
    QVERIFY(buttonOn(*m_stage->page, u"Done"_s));
}

void TestSessionPage::endsOwnPaceWithDone_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("by key") << true;
    QTest::newRow("by button") << false;
}

void TestSessionPage::endsOwnPaceWithDone()
{
    QFETCH(bool, byKey);
    play(sessionOf(u"squat"_s));
    m_stage->runTo(PhaseKind::Continuous);

    for (int set = 1; set <= 2; ++set) {
        byKey ? m_stage->press(Qt::Key_Return) : m_stage->click(u"Done"_s);
        if (set == 1) {
            QCOMPARE(m_stage->word(), u"Rest"_s);
            m_stage->runTo(PhaseKind::Continuous);
        }
    }

    QCOMPARE(m_stage->word(), u"Done"_s);
    QVERIFY(!m_stage->page->isRunning());
}

void TestSessionPage::doesNotEndATimedPhaseWithEnter()
{
    play(sessionOf(u"side-neck-stretch"_s));
    m_stage->run(3s);

    m_stage->press(Qt::Key_Return);

    QCOMPARE(m_stage->digits(), u"7"_s);
    QVERIFY(!isPaused());
}

void TestSessionPage::announcesAPhaseOnce()
{
    m_stage = std::make_unique<SessionStage>(sessionOf(u"side-neck-stretch"_s));
    m_stage->show(936, 637);
    QSignalSpy said(m_stage->page->findChild<Announcer *>(), &Announcer::said);

    m_stage->start();
    m_stage->run(4s);
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_Space);
    m_stage->run(5s);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.takeFirst().at(0).toString(),
             u"Get ready. Side neck stretch. Left side. 10\u00A0seconds. Let the ear sink."_s);
    QCOMPARE(said.takeFirst().at(0).toString(), u"Paused"_s);

    m_stage->run(10s);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.at(0).at(0).toString(), u"Hold. Left side. 30\u00A0seconds."_s);
    QCOMPARE(m_stage->page->findChild<Announcer *>()->accessibleName(), said.at(0).at(0).toString());
}

void TestSessionPage::announcesTheLastTenSecondsOnce()
{
    play(sessionOf(u"side-neck-stretch"_s));
    m_stage->runTo(PhaseKind::Hold);
    QSignalSpy said(m_stage->page->findChild<Announcer *>(), &Announcer::said);

    m_stage->run(25s);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.takeFirst().at(0).toString(), u"Halfway."_s);
    QCOMPARE(said.takeFirst().at(0).toString(), u"10\u00A0seconds left"_s);

    m_stage->press(Qt::Key_Plus);
    m_stage->run(6s);
    QCOMPARE(said.size(), 1);
}

void TestSessionPage::tellsOnlyTheFirstOfASeries()
{
    play(sessionOf(u"calf-raise"_s));
    QSignalSpy said(m_stage->page->findChild<Announcer *>(), &Announcer::said);

    m_stage->runTo(PhaseKind::Lower);
    m_stage->run(10s);

    QCOMPARE(said.size(), 1);
    QCOMPARE(said.at(0).at(0).toString(),
             u"Lift. %1 times."_s.arg(m_stage->player.timeline().phases().last().repetition));
}

void TestSessionPage::guidesThroughAWholeExercise_data()
{
    QTest::addColumn<QString>("exercise");
    QTest::addColumn<QStringList>("announcements");

    QTest::newRow("breaths") << u"breath"_s
                             << QStringList{u"Get ready. Slow breathing. 10 seconds. Stay easy."_s,
                                            u"Breathe in. 5 breaths."_s, u"Done"_s};
    QTest::newRow("own pace")
        << u"squat"_s
        << QStringList{u"Get ready. Squat. 10 seconds. Stay easy."_s,
                       u"Keep going. 10 times, at your own pace. Press Done when you have finished."_s};
    QTest::newRow("cold and heat")
        << u"ice"_s
        << QStringList{u"Get ready. Cold and warmth. 10 seconds. Stay easy."_s,
                       u"Cold. 2 minutes. Look at your skin now and then. Stop if It hurts."_s};
    QTest::newRow("holds on both sides")
        << u"side-neck-stretch"_s
        << QStringList{u"Get ready. Side neck stretch. Left side. 10 seconds. Let the ear sink."_s,
                       u"Hold. Left side. 30 seconds."_s,
                       u"Halfway."_s,
                       u"10 seconds left"_s,
                       u"Rest. 5 seconds."_s,
                       u"Hold. Left side. 30 seconds. Time 2 of 2."_s,
                       u"Halfway."_s,
                       u"10 seconds left"_s,
                       u"Switch sides. Now the right side. 5 seconds."_s,
                       u"Hold. Right side. 30 seconds."_s};
}

void TestSessionPage::guidesThroughAWholeExercise()
{
    QFETCH(QString, exercise);
    QFETCH(QStringList, announcements);
    m_stage = std::make_unique<SessionStage>(sessionOf(exercise));
    m_stage->show(936, 637);
    QSignalSpy said(m_stage->page->findChild<Announcer *>(), &Announcer::said);

    m_stage->start();
    m_stage->run(15min);

    QStringList heard;
    for (const QVariantList &arguments : said)
        heard += arguments.at(0).toString().replace(QChar(u'\u00A0'), u' ');
    QCOMPARE(heard.mid(0, announcements.size()).join(u'\n'), announcements.join(u'\n'));
}

QTEST_MAIN(TestSessionPage)
#include "tst_sessionpage.moc"
