// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionsound.h"
#include "sound/soundclient.h"
#include "support/manualclock.h"
#include "support/standinhelper.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Getting ready is counted down at 7, 8 and 9 s: cues 1, 2 and 3.
Routine oneHold()
{
    Routine routine;
    routine.steps = {{.exerciseId = u"one"_s, .dose = Holds{.hold = 30s}}};
    return routine;
}

} // namespace

/// A tone is announced ahead of its cue, and sounds even while we stand still: which ones are asked for
/// again.
class AnnouncedTonesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatSoundedWhileNobodyWasThereSoundsOnce_data();
    void whatSoundedWhileNobodyWasThereSoundsOnce();
    void whatDidNotSoundBeforeAPauseSoundsAfterIt();
    void whatIsPlayedOnceMoreSoundsOnceMore();
    void aCountdownThatMovedSoundsAgain();

private:
    void run(milliseconds time);

    std::unique_ptr<StandInHelper> m_helper;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<SoundClient> m_client;
    std::unique_ptr<SessionSound> m_sound;
    std::unique_ptr<SessionPlayer> m_player;
};

void AnnouncedTonesTest::init()
{
    m_sound.reset();
    m_client.reset();
    m_helper = std::make_unique<StandInHelper>(StandInHelper::Manners());
    m_clock = std::make_unique<ManualClock>();
    m_client = std::make_unique<SoundClient>(m_helper->path());
    m_sound = std::make_unique<SessionSound>(*m_client, *m_clock);
    m_player = std::make_unique<SessionPlayer>(Timeline::of(oneHold(), Library()), *m_clock);
    m_sound->begin(*m_player, u"routine"_s);
    QTRY_VERIFY(m_client->isAvailable());
    m_player->start();
    run(6500ms);
    QTRY_COMPARE(m_helper->timesAsked("announce 1 "), 1);
}

void AnnouncedTonesTest::run(milliseconds time)
{
    for (milliseconds done{}; done < time; done += 250ms) {
        m_clock->advance(250ms);
        m_player->update();
    }
}

void AnnouncedTonesTest::whatSoundedWhileNobodyWasThereSoundsOnce_data()
{
    QTest::addColumn<bool>("isToldFirst");
    QTest::newRow("told before the gap is noticed") << true;
    QTest::newRow("told after it") << false;
}

void AnnouncedTonesTest::whatSoundedWhileNobodyWasThereSoundsOnce()
{
    QFETCH(bool, isToldFirst);
    m_clock->advance(5s);
    if (isToldFirst)
        emit m_client->toneHeard(1);
    m_player->update();
    QCOMPARE(m_player->pauseReason(), SessionPlayer::PauseReason::Away);
    if (!isToldFirst)
        emit m_client->toneHeard(1);

    m_player->resume();
    run(750ms);

    QTRY_COMPARE(m_helper->timesAsked("announce 2 "), 1);
    QCOMPARE(m_helper->timesAsked("announce 1 ") + m_helper->timesAsked("play 1 "), 1);
    QCOMPARE(m_helper->timesAsked("say 1 "), 1);
}

void AnnouncedTonesTest::whatDidNotSoundBeforeAPauseSoundsAfterIt()
{
    m_player->pause();
    m_player->resume();

    QTRY_COMPARE(m_helper->timesAsked("announce 1 "), 2);
    QCOMPARE(m_helper->timesAsked("recall "), 1);
}

void AnnouncedTonesTest::whatIsPlayedOnceMoreSoundsOnceMore()
{
    m_player->pause();
    emit m_client->toneHeard(1);
    m_player->restartStep();
    m_player->resume();
    run(6500ms);

    QTRY_COMPARE(m_helper->timesAsked("announce 1 "), 2);
}

void AnnouncedTonesTest::aCountdownThatMovedSoundsAgain()
{
    run(500ms);
    emit m_client->toneHeard(1);
    m_player->extend(10s);
    run(9500ms);

    QTRY_COMPARE(m_helper->timesAsked("announce 1 "), 2);
}

QTEST_GUILESS_MAIN(AnnouncedTonesTest)
#include "tst_announcedtones.moc"
