// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionsound.h"

#include "core/clock.h"
#include "core/cuelog.h"
#include "core/pausewords.h"
#include "sound/soundclient.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Long enough to find the sound server and hear the test out.
constexpr auto testLength = 6s;

/// The player tells at least once a second what comes.
constexpr auto planAhead = 1200ms;
constexpr auto sameMoment = 10ms;

/// Words that count: a moment later they would be wrong.
bool isUrgent(CueKind kind)
{
    return kind == CueKind::Countdown || kind == CueKind::Begin || kind == CueKind::Done;
}

} // namespace

SessionSound::SessionSound(SoundClient &client, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_clock(clock)
{
    for (QTimer *timer : {&m_wakeUp, &m_test})
        timer->setSingleShot(true);
    m_test.setInterval(testLength);
    connect(&m_client, &SoundClient::warmedUp, this, &SessionSound::ready);
    connect(&m_wakeUp, &QTimer::timeout, this, &SessionSound::wakeUp);
    connect(&m_test, &QTimer::timeout, this, &SessionSound::endTest);
    connect(&m_client, &SoundClient::toneHeard, this, &SessionSound::noteHeard);
    connect(&m_client, &SoundClient::spoke, this, [](int id) { qCDebug(cueLog, "spoke %d", id); });
}

void SessionSound::setSettings(const Settings &settings)
{
    m_settings = settings;
    applyProfile();
}

void SessionSound::applyProfile()
{
    m_profile = m_settings.cuesFor(m_routineId);
    m_client.setVolumes(m_profile.toneVolume, m_profile.voiceVolume);
    m_client.setVoice(m_settings.voice.name, m_settings.voice.rate);
    if (isWanted())
        m_client.start();
    else if (!m_test.isActive())
        m_client.stop();
    if (isWanted() && m_profile.voice)
        m_client.prepareVoice(m_language);
}

/// Sound that nobody hears costs as much as any other, so there is none then.
bool SessionSound::isWanted() const
{
    const bool isAnyoneListening = m_player || (m_isBeforehand && m_profile.voice);
    return isAnyoneListening && !m_profile.isSilent() && !m_settings.muted;
}

void SessionSound::sayBeforehand(const QString &words, const QString &routineId)
{
    if (m_player && !m_player->isOver())
        return;
    m_client.hush();
    m_isBeforehand = !words.isEmpty();
    m_routineId = routineId;
    applyProfile();
    if (m_isBeforehand && m_profile.voice && isWanted())
        m_client.say({.id = beforehandId, .text = words, .language = m_language});
}

void SessionSound::begin(SessionPlayer &player, const QString &routineId)
{
    if (std::exchange(m_isBeforehand, false))
        m_client.hush();
    m_player = &player;
    m_routineId = routineId;
    applyProfile();
    connect(&player, &SessionPlayer::cueDue, this, &SessionSound::give);
    connect(&player, &SessionPlayer::jumped, this, &SessionSound::startAnew);
    connect(&player, &SessionPlayer::laidAnew, this, &SessionSound::forgetPlans);
    connect(&player, &SessionPlayer::laidAnew, this, &SessionSound::forgetHeard);
    connect(&player, &SessionPlayer::stateChanged, this, &SessionSound::followState);
    connect(&player, &SessionPlayer::progressed, this, &SessionSound::planNext);
}

void SessionSound::end()
{
    m_player = nullptr;
    m_announced.reset();
    forgetHeard();
    m_routineId.clear();
    m_wakeUp.stop();
    applyProfile();
}

bool SessionSound::isReady() const
{
    return !isWanted() || !m_client.isWarmingUp();
}

void SessionSound::noteHeard(int id)
{
    qCDebug(cueLog, "sounded %d", id);
    if ((m_announced && m_announced->id == id) || m_recalled == id)
        m_heardAhead = id;
}

void SessionSound::give(const Cue &cue)
{
    const bool soundsByItself = (m_announced && m_announced->id == cue.id) || m_heardAhead == cue.id;
    m_announced.reset();
    forgetHeard();
    if (!isWanted())
        return;
    if (m_profile.sounds(cue.kind) && !soundsByItself)
        m_client.play(cue.id, cue.tone());
    if (m_profile.speaks(cue.kind) && !cue.say.isEmpty())
        m_client.say({.id = cue.id, .text = cue.say, .language = m_language, .urgent = isUrgent(cue.kind)});
}

void SessionSound::hush()
{
    forgetPlans();
    m_client.hush();
}

void SessionSound::forgetHeard()
{
    m_recalled.reset();
    m_heardAhead.reset();
}

/// At another place, what was heard before is to be heard again.
void SessionSound::startAnew()
{
    hush();
    forgetHeard();
}

void SessionSound::followState(SessionPlayer::State state)
{
    if (state != SessionPlayer::State::Running && state != SessionPlayer::State::Finished)
        hush();
    if (state == SessionPlayer::State::Paused)
        sayOfPause(PauseWords::paused(m_player->pauseReason()));
    else if (state == SessionPlayer::State::Running)
        sayOfPause(PauseWords::goingOn(*m_player));
}

void SessionSound::sayOfPause(const QString &words)
{
    if (!words.isEmpty() && m_profile.voice && isWanted())
        m_client.say({.id = pauseId, .text = words, .language = m_language});
}

void SessionSound::expectStart(std::chrono::milliseconds wait)
{
    if (std::optional<CueToCome> first = m_player->nextCue()) {
        first->wait += wait;
        planTone(*first);
    }
}

/// Called at least once a second, and whenever something has moved.
void SessionSound::planNext()
{
    const std::optional<CueToCome> next = m_player->nextCue();
    if (!next || m_player->state() != SessionPlayer::State::Running)
        return forgetPlans();
    planTone(*next);
    planWakeUp(next->wait);
}

void SessionSound::planTone(const CueToCome &next)
{
    const auto at = m_clock.uptime() + next.wait;
    if (m_announced && (m_announced->id != next.cue.id || abs(m_announced->at - at) > sameMoment)) {
        forgetPlans();
        forgetHeard();
    }
    if (m_announced || m_heardAhead == next.cue.id || !isWanted() || !m_profile.sounds(next.cue.kind)
        || next.wait > planAhead)
        return;
    m_client.announce(next.cue.id, next.cue.tone(), m_clock.waitFor(next.wait));
    if (m_client.isAvailable())
        m_announced = Announced{next.cue.id, at};
}

/// Before the next cue, by as much as a headset needs.
void SessionSound::planWakeUp(std::chrono::milliseconds wait)
{
    if (isWanted() && m_profile.leadIn > 0ms && wait >= m_profile.leadIn)
        m_wakeUp.start(m_clock.waitFor(wait - m_profile.leadIn));
}

void SessionSound::forgetPlans()
{
    m_wakeUp.stop();
    if (!m_announced)
        return;
    m_recalled = std::exchange(m_announced, std::nullopt)->id;
    m_client.recall();
}

void SessionSound::wakeUp()
{
    m_client.wakeUp(m_profile.leadIn);
}

void SessionSound::testTones()
{
    beginTest();
    m_client.play(testId, Tone::Begin);
}

void SessionSound::testVoice()
{
    beginTest();
    m_client.prepareVoice(m_language);
    //: Spoken to hear how the voice sounds.
    m_client.say(
        {.id = testId, .text = tr("Left side. Breathe out. Three, two, one."), .language = m_language});
}

void SessionSound::beginTest()
{
    m_client.start();
    m_test.start();
}

void SessionSound::endTest()
{
    applyProfile();
}

} // namespace Unknot
