// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/voicestage.h"

#include "sound/soundhelperpath.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Longer than any pause within a phrase.
constexpr auto silence = 450ms;
constexpr float heardAtAll = 0.01F;
constexpr int timeToFindTheWay = 10'000;

} // namespace

VoiceStage::VoiceStage()
    : m_server(std::make_unique<SoundServer>()),
      m_service(std::make_unique<SpeechService>()),
      m_client(std::make_unique<SoundClient>(soundHelperPath()))
{
}

VoiceStage::~VoiceStage()
{
    m_client.reset();
    m_recording.reset();
    m_service.reset();
}

bool VoiceStage::open()
{
    return m_server->start() && listenAnew();
}

bool VoiceStage::listenAnew()
{
    m_recording = std::make_unique<SoundRecording>();
    return QTest::qWaitFor([this] { return m_recording->hasBegun(); });
}

bool VoiceStage::startClient(const QString &language)
{
    m_client->start();
    m_client->prepareVoice(language);
    return QTest::qWaitFor([this] { return m_client->isAvailable(); });
}

bool VoiceStage::startVoice(VoiceWay way, const QString &language)
{
    return (way != VoiceWay::SpeechDispatcher || m_service->start()) && startUntilSpokenBy(way, language);
}

bool VoiceStage::startUntilSpokenBy(VoiceWay way, const QString &language)
{
    for (int start = 0; start < 3; ++start) {
        if (startClient(language)
            && QTest::qWaitFor([this, way] { return m_client->voiceWay() == way; }, timeToFindTheWay))
            return true;
        m_client->stop();
    }
    return false;
}

VoiceStage::Heard VoiceStage::heard(const QString &phrase, const QString &language)
{
    Heard heard{.delay = 1h};
    waitForSilence();
    const QSignalSpy spoke(m_client.get(), &SoundClient::spoke);
    const auto asked = Clock::now();
    m_client->say({.id = 1, .text = phrase, .language = language});
    if (QTest::qWaitFor([&] { return m_recording->soundSince(asked).has_value(); }))
        heard.delay = between(asked, *m_recording->soundSince(asked));
    else
        qWarning("not heard: %s", qPrintable(phrase));
    // The sound and the word of it take two ways to us; either may be the first.
    if (QTest::qWaitFor([&spoke] { return !spoke.isEmpty(); }))
        heard.way = spoke.constLast().at(1).value<VoiceWay>();
    return heard;
}

bool VoiceStage::waitForSilence() const
{
    const auto begin = Clock::now();
    return QTest::qWaitFor([this, begin] {
        const auto end = m_recording->end();
        return end >= begin && m_recording->loudestSince(end - silence) < heardAtAll;
    });
}

VoiceStage::Milliseconds VoiceStage::between(Clock::time_point begin, Clock::time_point end)
{
    return std::chrono::duration_cast<Milliseconds>(end - begin);
}

QString VoiceStage::longPhrase()
{
    return u"Lie on your back, bend both knees, and let your arms rest beside you on the floor."_s;
}

} // namespace Unknot
