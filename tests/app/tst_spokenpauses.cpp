// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library.h"
#include "sessionsound.h"
#include "sound/soundclient.h"
#include "support/englishplurals.h"
#include "support/manualclock.h"
#include "support/standinhelper.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// Whoever lies there with eyes closed hears that the session pauses, and where it goes on.
class SpokenPausesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup();

    void saysThatItPausesAndWhereItGoesOn();
    void saysWhatToPressWhenItPausedByItself();
    void saysNothingThatACueSays();
    void hasNoTimeForWordsNearTheEnd();
    void waitsForThePersonAtOnesOwnPace();
    void isSilentWithTonesOnly();

private:
    void play(const Dose &dose, Sides sides = Sides::Each, const Settings &settings = {});
    void run(std::chrono::milliseconds time);
    bool said(const QByteArray &words) const { return m_helper->asked().contains(words); }

    EnglishPlurals m_plurals;
    ManualClock m_clock;
    std::unique_ptr<StandInHelper> m_helper;
    std::unique_ptr<SoundClient> m_client;
    std::unique_ptr<SessionSound> m_sound;
    std::unique_ptr<SessionPlayer> m_player;
};

void SpokenPausesTest::cleanup()
{
    m_player.reset();
    m_sound.reset();
    m_client.reset();
}

void SpokenPausesTest::play(const Dose &dose, Sides sides, const Settings &settings)
{
    Routine routine;
    routine.steps = {{.exerciseId = u"one"_s, .dose = dose, .sides = sides}};
    m_helper = std::make_unique<StandInHelper>(StandInHelper::Manners());
    m_client = std::make_unique<SoundClient>(m_helper->path());
    m_sound = std::make_unique<SessionSound>(*m_client, m_clock);
    m_sound->setLanguage(u"en"_s);
    m_sound->setSettings(settings);
    m_player = std::make_unique<SessionPlayer>(Timeline::of(routine, Library(), {.prepare = 0ms}), m_clock);
    m_sound->begin(*m_player, u"routine"_s);
    QTRY_VERIFY(m_client->isAvailable());
    m_player->start();
}

void SpokenPausesTest::run(std::chrono::milliseconds time)
{
    for (std::chrono::milliseconds done{}; done < time; done += 250ms) {
        m_clock.advance(250ms);
        m_player->update();
    }
}

void SpokenPausesTest::saysThatItPausesAndWhereItGoesOn()
{
    play(Holds{.hold = 30s});
    run(12500ms);

    m_player->pause();
    QTRY_VERIFY(said(" Paused.\n"));
    QVERIFY(!said("Going on"));

    m_player->resume();
    QTRY_VERIFY(said("Going on. Hold. Left side. 18 seconds left."));
}

void SpokenPausesTest::saysWhatToPressWhenItPausedByItself()
{
    play(Holds{.hold = 30s});
    run(5s);

    m_clock.advance(1min);
    m_player->update();

    QCOMPARE(m_player->pauseReason(), SessionPlayer::PauseReason::Away);
    QTRY_VERIFY(said("Paused. Press Enter to go on."));
}

void SpokenPausesTest::saysNothingThatACueSays()
{
    play(Holds{.hold = 30s});
    QTRY_VERIFY(said("Begin"));
    run(5s);
    m_player->pause();
    m_player->restartStep();

    m_player->resume();

    QTRY_COMPARE(m_helper->asked().count("Begin"), 2);
    QVERIFY(!said("Going on"));
}

void SpokenPausesTest::hasNoTimeForWordsNearTheEnd()
{
    play(Holds{.hold = 30s});
    run(26s);
    m_player->pause();

    m_player->resume();

    QTRY_VERIFY(said(" Going on.\n"));
}

void SpokenPausesTest::waitsForThePersonAtOnesOwnPace()
{
    play(Repetitions{.count = 10, .tempo = {1s, 0s, 2s}, .pace = Pace::Own}, Sides::Together);
    run(5s);
    m_player->pause();

    m_player->resume();

    QTRY_VERIFY(said("Going on. Press Done when you have finished."));
}

void SpokenPausesTest::isSilentWithTonesOnly()
{
    Settings settings;
    settings.routineCues = {{u"routine"_s, {.tones = true, .voice = false}}};
    play(Holds{.hold = 30s}, Sides::Together, settings);
    run(5s);

    m_player->pause();
    m_player->resume();
    run(10s);

    QTRY_VERIFY(m_helper->timesAsked("announce") > 0);
    QVERIFY(!said("Paused") && !said("Going on"));
}

QTEST_GUILESS_MAIN(SpokenPausesTest)
#include "tst_spokenpauses.moc"
