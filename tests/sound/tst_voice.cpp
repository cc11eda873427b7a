// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/grace.h"
#include "support/voicestage.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

using Clock = VoiceStage::Clock;
using Milliseconds = VoiceStage::Milliseconds;

/// A phrase is of use for about as long.
constexpr auto inTime = 1s + grace;

const QStringList &phrases(const QString &language)
{
    static const std::map<QString, QStringList> all{
        {u"en"_s,
         {u"Begin"_s, u"Halfway"_s, u"3"_s, u"2"_s, u"1"_s, u"Switch sides. Right side."_s, u"Hold"_s,
          u"Ten"_s}},
        {u"de"_s,
         {u"Los"_s, u"Halbzeit"_s, u"3"_s, u"2"_s, u"1"_s, u"Seite wechseln. Rechte Seite."_s, u"Halten"_s,
          u"Zehn"_s}},
    };
    return all.at(language);
}

} // namespace

Q_DECLARE_METATYPE(Unknot::VoiceWay)

/// The voice with the real helper, a real sound server and a real Speech Dispatcher: what is heard of it.
class VoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<VoiceStage>();
        QVERIFY2(m_stage->open(), "PulseAudio does not start; is it installed?");
    }

    void cleanup() { m_stage.reset(); }

    void everyPhraseOfASessionIsHeardInTime_data()
    {
        QTest::addColumn<VoiceWay>("way");
        QTest::addColumn<QString>("language");
        QTest::newRow("English by Speech Dispatcher") << VoiceWay::SpeechDispatcher << u"en"_s;
        QTest::newRow("German by Speech Dispatcher") << VoiceWay::SpeechDispatcher << u"de"_s;
        QTest::newRow("English by ourselves") << VoiceWay::Espeak << u"en"_s;
        QTest::newRow("German by ourselves") << VoiceWay::Espeak << u"de"_s;
    }
    void everyPhraseOfASessionIsHeardInTime()
    {
        QFETCH(VoiceWay, way);
        QFETCH(QString, language);
        QVERIFY(m_stage->startVoice(way, language));
        Milliseconds worst{};
        for (const QString &phrase : phrases(language)) {
            const auto [delay, by] = m_stage->heard(phrase, language);
            QCOMPARE(by, way);
            worst = std::max(worst, delay);
        }
        qInfo("worst delay: %d ms", int(worst.count()));
        QVERIFY(worst < 400ms + grace);
    }

    void countingDownCutsIntoALongPhraseAndIsOnTime_data() { ways(); }
    void countingDownCutsIntoALongPhraseAndIsOnTime()
    {
        QFETCH(VoiceWay, way);
        QVERIFY(m_stage->startVoice(way, u"en"_s));
        QSignalSpy spoke(&m_stage->client(), &SoundClient::spoke);
        m_stage->client().say({.id = 100, .text = VoiceStage::longPhrase(), .language = u"en"_s});
        QTRY_COMPARE(spoke.size(), 1);

        std::vector<Clock::time_point> asked;
        std::map<int, Clock::time_point> begun;
        connect(&m_stage->client(), &SoundClient::spoke, this,
                [&begun](int id) { begun[id] = Clock::now(); });
        QTimer counting;
        counting.setTimerType(Qt::PreciseTimer);
        counting.callOnTimeout(&m_stage->client(), [this, &asked] { countDown(asked); });
        counting.start(1s);
        QTRY_COMPARE(begun.size(), std::size_t(3));
        for (int i = 0; i < 3; ++i) {
            const Milliseconds delay = VoiceStage::between(asked[std::size_t(i)], begun[i]);
            QVERIFY2(delay < 200ms + grace, qPrintable(QString::number(delay.count())));
        }
    }

    void phrasesThatAreNotUrgentWaitForEachOther_data() { ways(); }
    void phrasesThatAreNotUrgentWaitForEachOther()
    {
        QFETCH(VoiceWay, way);
        QVERIFY(m_stage->startVoice(way, u"en"_s));
        QSignalSpy spoke(&m_stage->client(), &SoundClient::spoke);
        QSignalSpy notSpoken(&m_stage->client(), &SoundClient::notSpoken);
        m_stage->client().say({.id = 1, .text = u"Rest"_s, .language = u"en"_s});
        m_stage->client().say(
            {.id = 2, .text = u"Lie on your back and bend both knees."_s, .language = u"en"_s});
        m_stage->client().say({.id = 3, .text = u"Too late"_s, .language = u"en"_s});
        QTRY_COMPARE(spoke.size(), 2);
        QCOMPARE(spoke[0][0].toInt(), 1);
        QCOMPARE(spoke[1][0].toInt(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(notSpoken.size(), 1, 15'000);
        QCOMPARE(notSpoken[0][0].toInt(), 3);
    }

    void hushingIsAtOnce_data() { ways(); }
    void hushingIsAtOnce()
    {
        QFETCH(VoiceWay, way);
        QVERIFY(m_stage->startVoice(way, u"en"_s));
        QSignalSpy notSpoken(&m_stage->client(), &SoundClient::notSpoken);
        const auto begin = Clock::now();
        m_stage->client().say({.id = 1, .text = VoiceStage::longPhrase(), .language = u"en"_s});
        m_stage->client().say({.id = 2, .text = u"Rest"_s, .language = u"en"_s});
        QTRY_VERIFY(m_stage->recording().soundSince(begin));
        m_stage->client().hush();
        const auto quiet = Clock::now() + 300ms;
        QTRY_VERIFY(Clock::now() > quiet + 700ms);
        QVERIFY(m_stage->recording().loudestSince(quiet) < 0.01F);
        QCOMPARE(notSpoken.size(), 1);
        QCOMPARE(notSpoken[0][0].toInt(), 2);
        QVERIFY(m_stage->heard(u"Go on"_s, u"en"_s).delay < inTime);
    }

    void stoppingEndsWhatIsBeingSaid_data() { ways(); }
    void stoppingEndsWhatIsBeingSaid()
    {
        QFETCH(VoiceWay, way);
        QVERIFY(m_stage->startVoice(way, u"en"_s));
        const auto begin = Clock::now();
        m_stage->client().say({.id = 1, .text = VoiceStage::longPhrase(), .language = u"en"_s});
        QTRY_VERIFY(m_stage->recording().soundSince(begin));
        m_stage->client().stop();
        const auto quiet = Clock::now() + 400ms;
        QTRY_VERIFY(Clock::now() > quiet + 800ms);
        QVERIFY(m_stage->recording().loudestSince(quiet) < 0.01F);
    }

    void firstPhraseWaitsForTheHelper()
    {
        const auto begin = Clock::now();
        m_stage->client().start();
        m_stage->client().prepareVoice(u"en"_s);
        m_stage->client().say({.id = 1, .text = u"Get set"_s, .language = u"en"_s});
        m_stage->client().say({.id = 2, .text = u"Get ready"_s, .language = u"en"_s});
        QTRY_VERIFY(m_stage->recording().soundSince(begin));
    }

    void toneAndVoiceHaveAVolumeEach_data() { ways(); }
    void toneAndVoiceHaveAVolumeEach()
    {
        QFETCH(VoiceWay, way);
        m_stage->client().setVolumes(0, 100);
        QVERIFY(m_stage->startVoice(way, u"en"_s));
        const auto begin = Clock::now();
        QSignalSpy heard(&m_stage->client(), &SoundClient::toneHeard);
        m_stage->client().play(1, Tone::Begin);
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(m_stage->recording().loudestSince(begin) < 0.01F);
        const float full = loudnessOf(u"Begin"_s);
        m_stage->client().setVolumes(0, 50);
        const float half = loudnessOf(u"Begin"_s);
        QVERIFY2(half > 0.15F * full && half < 0.4F * full, qPrintable(u"%1 of %2"_s.arg(half).arg(full)));

        m_stage->client().setVolumes(100, 0);
        QSignalSpy notSpoken(&m_stage->client(), &SoundClient::notSpoken);
        m_stage->client().say({.id = 2, .text = u"Begin"_s, .language = u"en"_s});
        QTRY_COMPARE(notSpoken.size(), 1);
    }

    void fasterVoiceIsDoneSooner_data() { ways(); }
    void fasterVoiceIsDoneSooner()
    {
        QFETCH(VoiceWay, way);
        QVERIFY(m_stage->startVoice(way, u"en"_s));
        const Milliseconds usual = lengthOf(u"Breathe in slowly and deeply"_s);
        m_stage->client().setVoice({}, 60);
        const Milliseconds fast = lengthOf(u"Breathe in slowly and deeply"_s);
        m_stage->client().setVoice({}, -60);
        const Milliseconds slow = lengthOf(u"Breathe in slowly and deeply"_s);
        QVERIFY2(fast < usual * 8 / 10 && slow > usual * 12 / 10,
                 qPrintable(u"%1 %2 %3"_s.arg(fast.count()).arg(usual.count()).arg(slow.count())));
    }

    void voiceOfAnotherLanguageIsLeftAlone_data() { ways(); }
    void voiceOfAnotherLanguageIsLeftAlone()
    {
        QFETCH(VoiceWay, way);
        QVERIFY(m_stage->startVoice(way, u"de"_s));
        m_stage->client().setVoice(u"English (America)"_s, 0);
        QVERIFY(m_stage->heard(u"Halten"_s, u"de"_s).delay < inTime);
        QVERIFY(m_stage->heard(u"Hold"_s, u"en"_s).delay < inTime);
        m_stage->client().setVoice(u"No Such Voice"_s, 0);
        QVERIFY(m_stage->heard(u"Hold"_s, u"en"_s).delay < inTime);
    }

    void voicesAreListed_data() { ways(); }
    void voicesAreListed()
    {
        QFETCH(VoiceWay, way);
        if (way == VoiceWay::SpeechDispatcher)
            QVERIFY(m_stage->service().start());
        QSignalSpy listed(&m_stage->client(), &SoundClient::voicesListed);
        m_stage->client().listVoices(u"en"_s);
        m_stage->client().listVoices(u"de"_s);
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(listed[0][0].toString(), u"de"_s);
        QCOMPARE(listed[0][1].toStringList(), QStringList{u"German"_s});
        m_stage->client().listVoices(u"en-US"_s);
        QTRY_COMPARE(listed.size(), 2);
        QVERIFY(listed[1][1].toStringList().contains(u"English (America)"_s));
        m_stage->client().listVoices(u"tlh"_s);
        QTRY_COMPARE(listed.size(), 3);
        QCOMPARE(listed[2][1].toStringList(), QStringList());
    }

    void headphonesAreWokenWithoutASound()
    {
        QVERIFY(m_stage->startClient(u"en"_s));
        QVERIFY(m_stage->waitForSilence());
        const auto before = Clock::now() - 200ms;
        QCOMPARE(m_stage->recording().loudestSince(before), 0.0F);
        m_stage->client().wakeUp(200ms);
        QTRY_VERIFY(m_stage->recording().loudestSince(before) > 0);
        QVERIFY(m_stage->recording().loudestSince(before) < 0.001F);
    }

private:
    static void ways()
    {
        QTest::addColumn<VoiceWay>("way");
        QTest::newRow("Speech Dispatcher") << VoiceWay::SpeechDispatcher;
        QTest::newRow("ourselves") << VoiceWay::Espeak;
    }

    float loudnessOf(const QString &phrase)
    {
        const auto begin = Clock::now();
        m_stage->heard(phrase, u"en"_s);
        m_stage->waitForSilence();
        return m_stage->recording().loudestSince(begin);
    }

    Milliseconds lengthOf(const QString &phrase)
    {
        m_stage->waitForSilence();
        const auto begin = Clock::now();
        m_stage->heard(phrase, u"en"_s);
        m_stage->waitForSilence();
        const SoundRecording &recording = m_stage->recording();
        return VoiceStage::between(*recording.soundSince(begin), *recording.lastSoundSince(begin));
    }

    void countDown(std::vector<Clock::time_point> &asked)
    {
        if (asked.size() == 3)
            return;
        const auto index = int(asked.size());
        asked.push_back(Clock::now());
        m_stage->client().say(
            {.id = index, .text = QString::number(3 - index), .language = u"en"_s, .urgent = true});
    }

    std::unique_ptr<VoiceStage> m_stage;
};

QTEST_GUILESS_MAIN(VoiceTest)
#include "tst_voice.moc"
