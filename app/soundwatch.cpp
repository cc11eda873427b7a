// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundwatch.h"

#include "sound/soundclient.h"

namespace Unknot {

SoundWatch::SoundWatch(const SoundClient &client, QObject *parent)
    : QObject(parent),
      m_client(client)
{
    connect(&m_client, &SoundClient::availableChanged, this, &SoundWatch::tell);
    connect(&m_client, &SoundClient::warmedUp, this, &SoundWatch::tell);
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
    tell();
}

void SoundWatch::end()
{
    m_routineId.clear();
}

SessionPage::Sound SoundWatch::sound() const
{
    const CueProfile cues = m_settings.cuesFor(m_routineId);
    if (cues.isSilent())
        return SessionPage::Sound::Silent;
    if (m_settings.muted)
        return SessionPage::Sound::Muted;
    if (!m_client.isAvailable())
        return m_client.isWarmingUp() ? SessionPage::Sound::On : SessionPage::Sound::Off;
    const bool hasNoVoice = cues.voice && m_client.voiceWay() == VoiceWay::None;
    return hasNoVoice ? SessionPage::Sound::VoiceOff : SessionPage::Sound::On;
}

void SoundWatch::tell()
{
    emit changed(sound());
}

} // namespace Unknot
