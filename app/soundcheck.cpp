// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundcheck.h"

#include "sessionsound.h"
#include "sound/soundclient.h"
#include "ui/settings/settingspage.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Sound and speech may have to be started first.
constexpr auto testPatience = 5s;

} // namespace

SoundCheck::SoundCheck(SessionSound &sound, SoundClient &client, QObject *parent)
    : QObject(parent),
      m_sound(sound),
      m_client(client)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(testPatience);
    connect(&m_patience, &QTimer::timeout, this, &SoundCheck::giveUp);
    connect(&m_client, &SoundClient::voicesListed, this, &SoundCheck::showVoices);
    connect(&m_client, &SoundClient::toneHeard, this, &SoundCheck::toneHeard);
    connect(&m_client, &SoundClient::spoke, this, &SoundCheck::spoke);
    connect(&m_client, &SoundClient::notSpoken, this, &SoundCheck::notSpoken);
}

void SoundCheck::serve(SettingsPage *page)
{
    m_page = page;
    connect(page, &SettingsPage::voicesRequested, this, &SoundCheck::listVoices);
    connect(page, &SettingsPage::soundTestRequested, this, &SoundCheck::testTones);
    connect(page, &SettingsPage::voiceTestRequested, this, &SoundCheck::testVoice);
}

void SoundCheck::listVoices()
{
    m_client.listVoices(m_language);
}

void SoundCheck::showVoices(const QString &language, const QStringList &names)
{
    if (m_page && language == m_language)
        m_page->setVoices(names);
}

void SoundCheck::testTones()
{
    m_tested = Tested::Tones;
    m_patience.start();
    m_sound.testTones();
}

void SoundCheck::testVoice()
{
    m_tested = Tested::Voice;
    m_patience.start();
    m_sound.testVoice();
}

void SoundCheck::toneHeard(int id)
{
    if (id == SessionSound::testId && m_tested == Tested::Tones)
        tell(tr("You should have heard a tone. If not, look at the volume of your computer."));
}

void SoundCheck::spoke(int id, VoiceWay way)
{
    if (id != SessionSound::testId || m_tested != Tested::Voice)
        return;
    if (way == VoiceWay::SpeechDispatcher)
        tell(tr("You should hear the voice of your desktop (Speech Dispatcher)."));
    else
        tell(tr("You should hear a voice made by eSpeak NG."));
}

void SoundCheck::notSpoken(int id)
{
    if (id == SessionSound::testId && m_tested == Tested::Voice)
        giveUp();
}

void SoundCheck::giveUp()
{
    if (!m_client.isAvailable())
        tell(tr("No sound: no sound program of your computer answers."));
    else if (m_tested == Tested::Tones)
        tell(tr("The tone was not played."));
    else if (m_client.voiceWay() == VoiceWay::None)
        tell(tr("No speech program answers that speaks this language."));
    else
        tell(tr("Nothing was spoken in time."));
}

void SoundCheck::tell(const QString &outcome)
{
    m_patience.stop();
    const Tested tested = std::exchange(m_tested, Tested::Nothing);
    if (m_page && tested == Tested::Tones)
        m_page->showSoundTest(outcome);
    else if (m_page && tested == Tested::Voice)
        m_page->showVoiceTest(outcome);
}

} // namespace Unknot
