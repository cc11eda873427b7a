// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library.h"
#include "sessionsound.h"
#include "sound/soundclient.h"
#include "support/manualclock.h"
#include "support/standinhelper.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// What is asked before a session is spoken to whoever does not look, and only where a session would speak.
class SpokenBeforehandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isSpokenAtOnce();
    void isNotSpokenWhereASessionIsSilent_data();
    void isNotSpokenWhereASessionIsSilent();
    void endsWhenThePageIsLeft();
    void endsWhenTheSessionBegins();

private:
    std::unique_ptr<StandInHelper> m_helper;
    ManualClock m_clock;
    std::unique_ptr<SoundClient> m_client;
    std::unique_ptr<SessionSound> m_sound;
};

void SpokenBeforehandTest::init()
{
    m_sound.reset();
    m_client.reset();
    m_helper = std::make_unique<StandInHelper>(StandInHelper::Manners());
    m_client = std::make_unique<SoundClient>(m_helper->path());
    m_sound = std::make_unique<SessionSound>(*m_client, m_clock);
    m_sound->setLanguage(u"en"_s);
    m_sound->setSettings(Settings());
}

void SpokenBeforehandTest::isSpokenAtOnce()
{
    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);

    QTRY_VERIFY(m_helper->asked().contains("Do you feel dizzy?"));
    QVERIFY(m_helper->asked().contains("prepare en"));
}

void SpokenBeforehandTest::isNotSpokenWhereASessionIsSilent_data()
{
    QTest::addColumn<bool>("muted");
    QTest::addColumn<bool>("voice");
    QTest::newRow("muted") << true << true;
    QTest::newRow("tones only") << false << false;
}

void SpokenBeforehandTest::isNotSpokenWhereASessionIsSilent()
{
    QFETCH(bool, muted);
    QFETCH(bool, voice);
    Settings settings;
    settings.muted = muted;
    settings.routineCues = {{u"neck"_s, {.tones = true, .voice = voice}}};
    m_sound->setSettings(settings);

    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);

    QVERIFY(!m_client->isWarmingUp() && !m_client->isAvailable());
}

void SpokenBeforehandTest::endsWhenThePageIsLeft()
{
    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);
    QTRY_VERIFY(m_helper->asked().contains("Do you feel dizzy?"));

    m_sound->sayBeforehand({}, u"neck"_s);

    QVERIFY(!m_client->isAvailable());
    QTRY_COMPARE(m_helper->timesAsked("quit"), 1);
}

void SpokenBeforehandTest::endsWhenTheSessionBegins()
{
    m_sound->sayBeforehand(u"Do you feel dizzy?"_s, u"neck"_s);
    QTRY_VERIFY(m_helper->asked().contains("Do you feel dizzy?"));
    Routine routine;
    routine.steps = {{.exerciseId = u"one"_s, .dose = Holds{.hold = std::chrono::seconds(30)}}};
    SessionPlayer player(Timeline::of(routine, Library()), m_clock);
    const int hushesBefore = m_helper->timesAsked("hush");

    m_sound->begin(player, u"neck"_s);
    m_sound->sayBeforehand({}, u"neck"_s);

    QTRY_COMPARE(m_helper->timesAsked("hush"), hushesBefore + 1);
    QVERIFY(m_client->isAvailable());
}

QTEST_GUILESS_MAIN(SpokenBeforehandTest)
#include "tst_spokenbeforehand.moc"
