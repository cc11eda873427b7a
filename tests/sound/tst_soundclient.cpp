// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/soundclient.h"
#include "sound/soundhelperpath.h"
#include "sound/tonesynthesis.h"
#include "support/grace.h"
#include "support/longestpause.h"
#include "support/soundrecording.h"
#include "support/soundserver.h"
#include "support/soundshape.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>
#include <optional>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

using SteadyClock = std::chrono::steady_clock;

/// So long a window may stand still, so long it takes until it is known that nothing is heard, and until it
/// is again.
constexpr auto unnoticed = 200ms + grace;
constexpr int offWithin = int((3s + grace).count());
constexpr int backWithin = int((5s + grace).count());

/// Plays every tone, one a second, and notes when it was sent.
class Recital : public QObject
{
public:
    struct Sent
    {
        Tone tone{};
        SteadyClock::time_point at;
    };

    explicit Recital(SoundClient &client)
        : m_client(client)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, &Recital::playNext);
        m_timer.start(1s);
    }

    const std::vector<Sent> &sent() const { return m_sent; }
    bool isOver() const { return m_isOver; }

private:
    void playNext()
    {
        m_isOver = m_sent.size() == cueKindNames.size();
        if (m_isOver) {
            m_timer.stop();
            return;
        }
        const Tone tone = cueKindNames[m_sent.size()].first;
        m_sent.push_back({tone, SteadyClock::now()});
        m_client.play(int(m_sent.size()), tone);
    }

    SoundClient &m_client;
    QTimer m_timer;
    std::vector<Sent> m_sent;
    bool m_isOver = false;
};

/// A tone that swells is heard a moment after it began, even by us.
std::chrono::milliseconds timeUntilAudible(Tone tone)
{
    const std::vector<float> samples = synthesised(tone, SoundRecording::sampleRate);
    return onsets(samples, SoundRecording::sampleRate).front();
}

QProcess *helperOf(const SoundClient &client)
{
    return client.findChild<QProcess *>();
}

} // namespace

/// The client with the real helper and a real sound server.
class SoundClientTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SoundServer>();
        m_client = std::make_unique<SoundClient>(soundHelperPath());
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void everyToneIsHeardInTime()
    {
        startServerAndClient();
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        const Recital recital(*m_client);
        QTRY_VERIFY_WITH_TIMEOUT(recital.isOver(), 15'000);

        std::vector<std::chrono::milliseconds> delays;
        for (const auto &[tone, at] : recital.sent()) {
            const auto heard = recording.soundSince(at);
            QVERIFY(heard);
            const auto delay = *heard - at - timeUntilAudible(tone);
            delays.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(delay));
        }
        const auto [least, most] = std::minmax_element(delays.begin(), delays.end());
        qInfo("tones heard %d to %d ms after they were sent", int(least->count()), int(most->count()));
        // One that is missing leaves a whole second to the next.
        QVERIFY(*most - *least <= 60ms + grace / 3);
        QVERIFY(*most <= 150ms + grace / 3);
        QVERIFY(recording.tonesHeard().size() == recital.sent().size() || tonesMayBeTorn);
    }

    void silentAtVolumeZero()
    {
        startServerAndClient();
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        m_client->setVolumes(0, 0);
        QTimer::singleShot(100ms, m_client.get(), [this] { m_client->play(0, Tone::Countdown); });
        QTimer::singleShot(500ms, m_client.get(), [this] { m_client->setVolumes(100, 100); });
        SteadyClock::time_point loudAgain;
        QTimer::singleShot(700ms, m_client.get(), [this, &loudAgain] {
            loudAgain = SteadyClock::now();
            m_client->play(0, Tone::Begin);
        });
        QTRY_VERIFY(!recording.tonesHeard().empty());
        QVERIFY(recording.tonesHeard().front() >= loudAgain);
    }

    void firstToneWaitsForTheHelper()
    {
        QVERIFY(m_server->start());
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        m_client->start();
        m_client->play(0, Tone::Prepare);
        QTRY_COMPARE(recording.tonesHeard().size(), std::size_t(1));
    }

    void soundComesWithTheServer()
    {
        m_client->start();
        m_client->play(0, Tone::Prepare);
        QSignalSpy changes(m_client.get(), &SoundClient::availableChanged);
        QVERIFY(!changes.wait(1500));
        QVERIFY(!m_client->isAvailable());
        QVERIFY(m_server->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isAvailable(), backWithin);
        QCOMPARE(changes.size(), 1);
        hearOneTone(SoundRecording());
    }

    void killedServerIsNoticedAndFoundAgain()
    {
        startServerAndClient();
        const LongestPause pause;
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->isAvailable(), offWithin);
        QVERIFY(pause.length() < unnoticed);
        playEveryTone();
        QVERIFY(m_server->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isAvailable(), backWithin);
        hearOneTone(SoundRecording());
    }

    void frozenServerHoldsNobodyUp()
    {
        startServerAndClient();
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        const LongestPause pause;
        m_server->freeze();
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->isAvailable(), offWithin);
        // Long enough for a new helper to be caught by the frozen server, too.
        QSignalSpy changes(m_client.get(), &SoundClient::availableChanged);
        QVERIFY(!changes.wait(1500));
        playEveryTone();
        QVERIFY2(pause.length() < unnoticed, qPrintable(QString::number(pause.length().count())));

        m_server->thaw();
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isAvailable(), backWithin);
        QVERIFY2(pause.length() < unnoticed, qPrintable(QString::number(pause.length().count())));
        hearOneTone(recording);
    }

    void removedSinkIsNoticedAndFoundAgain()
    {
        startServerAndClient();
        QVERIFY(m_server->removeAllSinks());
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->isAvailable(), offWithin);
        QVERIFY(m_server->addSink());
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isAvailable(), backWithin);
        hearOneTone(SoundRecording());
    }

    void soundFollowsTheDefaultSink()
    {
        startServerAndClient();
        QVERIFY(m_server->addSink(u"headphones"_s));
        QVERIFY(m_server->setDefaultSink(u"headphones"_s));
        const SoundRecording recording(u"headphones"_s);
        QTRY_VERIFY(recording.hasBegun());
        QTimer ticking;
        ticking.callOnTimeout(m_client.get(), [this] { m_client->play(0, Tone::Countdown); });
        ticking.start(200ms);
        QTRY_VERIFY(!recording.tonesHeard().empty());
        QVERIFY(m_client->isAvailable());
    }

    void endedHelperIsReplaced()
    {
        startServerAndClient();
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        const LongestPause pause;
        helperOf(*m_client)->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->isAvailable(), offWithin);
        playEveryTone();
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isAvailable(), backWithin);
        QVERIFY(pause.length() < unnoticed);
        hearOneTone(recording);
    }

    void stuckHelperIsReplaced()
    {
        startServerAndClient();
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        const LongestPause pause;
        ::kill(pid_t(helperOf(*m_client)->processId()), SIGSTOP);
        QTRY_VERIFY_WITH_TIMEOUT(!m_client->isAvailable(), offWithin);
        playEveryTone();
        QTRY_VERIFY_WITH_TIMEOUT(m_client->isAvailable(), backWithin);
        QVERIFY(pause.length() < unnoticed);
        hearOneTone(recording);
    }

    void deafHelperIsNeverWaitedFor()
    {
        const QTemporaryDir folder;
        SoundClient client(deafHelper(folder));
        client.start();
        QTRY_VERIFY(client.isAvailable());
        const LongestPause pause;
        for (int i = 0; i < 100'000; ++i)
            client.play(0, Tone::Begin);
        QVERIFY(helperOf(client)->bytesToWrite() < 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!client.isAvailable(), offWithin);
        QVERIFY(pause.length() < unnoticed);
    }

    void missingHelperIsNoSound()
    {
        SoundClient client(u"/nowhere/unknot-sound"_s);
        QSignalSpy changes(&client, &SoundClient::availableChanged);
        client.start();
        client.play(0, Tone::Begin);
        QVERIFY(!changes.wait(1000));
        QVERIFY(!client.isAvailable());
    }

    void stoppingEndsTheHelper()
    {
        startServerAndClient();
        QSignalSpy ended(helperOf(*m_client), &QProcess::finished);
        QSignalSpy changes(m_client.get(), &SoundClient::availableChanged);
        m_client->stop();
        QVERIFY(!m_client->isAvailable());
        QCOMPARE(changes.size(), 1);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(0).toInt(), 0);
        QTRY_VERIFY(!helperOf(*m_client));
        QVERIFY(!changes.wait(500));
    }

    void volumeSetWhileStoppedCountsAtTheNextStart()
    {
        startServerAndClient();
        const SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        m_client->stop();
        m_client->setVolumes(0, 0);
        m_client->start();
        QTRY_VERIFY(m_client->isAvailable());
        m_client->play(0, Tone::Countdown);
        QTimer::singleShot(200ms, m_client.get(), [this] { m_client->setVolumes(100, 100); });
        hearOneTone(recording);
    }

    void startsAgainAfterStopping()
    {
        startServerAndClient();
        m_client->stop();
        m_client->start();
        QTRY_VERIFY(m_client->isAvailable());
        hearOneTone(SoundRecording());
    }

private:
    void startServerAndClient()
    {
        QVERIFY2(m_server->start(), "PulseAudio does not start; is it installed?");
        m_client->start();
        QTRY_VERIFY(m_client->isAvailable());
    }

    /// One, not several: what was played while there was no sound must not come late.
    void hearOneTone(const SoundRecording &recording)
    {
        QTRY_VERIFY(recording.hasBegun());
        std::optional<std::size_t> heardBefore;
        QTimer::singleShot(300ms, m_client.get(), [this, &recording, &heardBefore] {
            heardBefore = recording.tonesHeard().size();
            m_client->play(0, Tone::Countdown);
        });
        QTRY_COMPARE(recording.tonesHeard().size(), std::size_t(1));
        QCOMPARE(heardBefore, std::size_t(0));
    }

    void playEveryTone()
    {
        for (const auto &[tone, name] : cueKindNames)
            m_client->play(0, tone);
    }

    /// Says that there is sound, and never reads a command.
    static QString deafHelper(const QTemporaryDir &folder)
    {
        QFile script(folder.filePath(u"deaf"_s));
        if (script.open(QIODevice::WriteOnly))
            script.write("#!/bin/sh\necho ready\necho output on\nexec sleep 60\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return script.fileName();
    }

    std::unique_ptr<SoundServer> m_server;
    std::unique_ptr<SoundClient> m_client;
};

QTEST_GUILESS_MAIN(SoundClientTest)
#include "tst_soundclient.moc"
