// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundwatch.h"

#include "sound/soundclient.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Sound needs a moment to be found; only then is "sound off" worth saying.
constexpr auto soundPatience = 2s;

} // namespace

SoundWatch::SoundWatch(const SoundClient &client, QObject *parent)
    : QObject(parent),
      m_client(client)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(soundPatience);
    connect(&m_patience, &QTimer::timeout, this, &SoundWatch::tell);
    connect(&m_client, &SoundClient::availableChanged, this, &SoundWatch::tell);
    connect(&m_client, &SoundClient::voiceWayChanged, this, &SoundWatch::tell);
}

void SoundWatch::setSettings(const Settings &settings)
{
    m_settings = settings;
    tell();
}

void SoundWatch::begin(const QString &routineId)
{
    m_routineId = routineId;
    m_patience.start();
    tell();
}

void SoundWatch::end()
{
    m_routineId.clear();
    m_patience.stop();
}

SessionPage::Sound SoundWatch::sound() const
{
    const CueProfile cues = m_settings.cuesFor(m_routineId);
    if (cues.isSilent())
        return SessionPage::Sound::Silent;
    if (m_settings.muted)
        return SessionPage::Sound::Muted;
    if (!m_client.isAvailable())
        return m_patience.isActive() ? SessionPage::Sound::On : SessionPage::Sound::Off;
    const bool hasNoVoice = cues.voice && m_client.voiceWay() == VoiceWay::None;
    return hasNoVoice ? SessionPage::Sound::VoiceOff : SessionPage::Sound::On;
}

void SoundWatch::tell()
{
    emit changed(sound());
}

} // namespace Unknot
