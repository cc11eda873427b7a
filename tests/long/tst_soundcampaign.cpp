// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/tonesynthesis.h"
#include "support/playedsession.h"
#include "support/soundrecording.h"
#include "support/soundserver.h"
#include "support/soundshape.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// A little under five minutes, with holds on both sides, rests and repetitions.
const QString routine = u"neck-relief-desk"_s;
constexpr milliseconds patience = 8min;

/// A tone may be heard this far from its moment, and a session end, beyond what holds up everybody.
constexpr milliseconds toneTolerance = 45ms;
constexpr milliseconds endTolerance = 20ms;

/// What is further away than this is another tone.
constexpr milliseconds sameTone = 300ms;

/// Computes nothing, on as many cores as asked, until it goes.
class BusyCores
{
public:
    explicit BusyCores(int count)
    {
        for (int core = 0; core < count; ++core)
            m_threads.emplace_back([this] {
                while (!m_isOver)
                    ;
            });
    }
    ~BusyCores()
    {
        m_isOver = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    std::atomic<bool> m_isOver = false;
    std::vector<std::thread> m_threads;
};

/// A thread that only wakes up ten times a second: by how much a machine this busy holds up the least of
/// programs.
class BareTimer
{
public:
    BareTimer()
        : m_thread([this] { tick(); })
    {
    }
    ~BareTimer()
    {
        m_isOver = true;
        m_thread.join();
    }
    milliseconds worst() const { return m_worst; }

private:
    void tick()
    {
        for (auto due = steady_clock::now() + 100ms; !m_isOver; due += 100ms) {
            std::this_thread::sleep_until(due);
            m_worst = std::max(m_worst.load(), duration_cast<milliseconds>(steady_clock::now() - due));
        }
    }

    std::atomic<milliseconds> m_worst{};
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

/// A session, the sound server it plays on, and an ear at that.
struct Stage
{
    SoundServer server;
    std::unique_ptr<SoundRecording> recording;
    std::unique_ptr<PlayedSession> session;
};

/// By how much each planned tone was heard late; missed ones are left out, and named like those that are far
/// off.
std::vector<milliseconds> delaysOf(const Stage &stage)
{
    const std::vector<SoundRecording::Time> heard = stage.recording->tonesHeard();
    std::vector<milliseconds> delays;
    for (const Cue &cue : stage.session->plan()) {
        const auto samples = synthesised(cue.tone(), SoundRecording::sampleRate);
        const auto audible = onsets(samples, SoundRecording::sampleRate).front();
        const auto planned = *stage.session->begun() + cue.at + audible;
        const auto distance = [&](SoundRecording::Time at) {
            return abs(duration_cast<milliseconds>(at - planned));
        };
        const auto nearest = std::ranges::min_element(heard, {}, distance);
        const bool isHeard = nearest != heard.end() && distance(*nearest) < sameTone;
        if (isHeard)
            delays.push_back(duration_cast<milliseconds>(*nearest - planned));
        if (!isHeard || abs(delays.back()) > toneTolerance)
            qInfo("%s at %lld ms: %s", qPrintable(nameIn(cueKindNames, cue.kind).toString()),
                  static_cast<long long>(cue.at.count()),
                  isHeard ? qPrintable(u"late by %1"_s.arg(delays.back().count())) : "not heard");
    }
    return delays;
}

} // namespace

/// Whole routines, played in real time and recorded: every tone is there, and in its moment.
class SoundCampaign : public QObject
{
    Q_OBJECT

private slots:
    void everyToneIsHeardInItsMoment_data()
    {
        QTest::addColumn<int>("sessions");
        QTest::addColumn<int>("busyCores");

        QTest::newRow("one session alone") << 1 << 0;
        QTest::newRow("both cores busy") << 1 << 2;
        // A thousand tones and more. With eight at once their windows hold each other up.
        for (const char *time : {"first", "second", "third"})
            QTest::addRow("four sessions at once, the %s time", time) << 4 << 0;
    }
    void everyToneIsHeardInItsMoment()
    {
        QFETCH(const int, sessions);
        QFETCH(const int, busyCores);
        std::vector<std::unique_ptr<Stage>> stages;
        for (int i = 0; i < sessions; ++i)
            QVERIFY(raise(stages));
        const BusyCores busy(busyCores);
        const BareTimer bare;
        for (const auto &stage : stages)
            QTRY_VERIFY_WITH_TIMEOUT(stage->session->over(), int(patience.count()));
        for (const auto &stage : stages)
            compareWithPlan(*stage);
        report();
        qInfo("a bare timer was late by up to %lld ms", static_cast<long long>(bare.worst().count()));
        QCOMPARE(m_delays.size(), m_planned);
        QVERIFY(abs(m_delays.front()) <= toneTolerance && abs(m_delays.back()) <= toneTolerance);
        QVERIFY(m_worstEnd <= endTolerance + bare.worst());
    }

    void init()
    {
        m_delays.clear();
        m_planned = 0;
        m_worstEnd = 0ms;
    }

private:
    /// What a stage starts plays on its own server: the newest is the one that the environment names.
    bool raise(std::vector<std::unique_ptr<Stage>> &stages)
    {
        stages.push_back(std::make_unique<Stage>());
        Stage &stage = *stages.back();
        if (!stage.server.start())
            return false;
        stage.recording = std::make_unique<SoundRecording>();
        stage.session = std::make_unique<PlayedSession>(PlayedSession::unasked(routine, m_folder));
        if (!QTest::qWaitFor([&] { return stage.recording->hasBegun(); }))
            return false;
        // What is spoken would be taken for tones.
        stage.session->start({{u"hasReadFirstStart"_s, true},
                              {u"cues"_s, QJsonObject{{u"tones"_s, true}, {u"voice"_s, false}}}});
        return QTest::qWaitFor([&] { return stage.session->begun().has_value(); });
    }

    void compareWithPlan(const Stage &stage)
    {
        const std::vector<Cue> plan = stage.session->plan();
        m_planned += plan.size();
        const std::vector<milliseconds> delays = delaysOf(stage);
        m_delays.insert(m_delays.end(), delays.begin(), delays.end());
        std::sort(m_delays.begin(), m_delays.end());
        const auto length = *stage.session->over() - *stage.session->begun();
        m_worstEnd = std::max(m_worstEnd, abs(duration_cast<milliseconds>(length) - plan.back().at));
    }

    void report() const
    {
        if (m_delays.empty())
            return;
        qInfo("%zu tones planned, %zu heard; late by %lld to %lld ms, median %lld; end off by %lld ms",
              m_planned, m_delays.size(), static_cast<long long>(m_delays.front().count()),
              static_cast<long long>(m_delays.back().count()),
              static_cast<long long>(m_delays[m_delays.size() / 2].count()),
              static_cast<long long>(m_worstEnd.count()));
    }

    QTemporaryDir m_folder;
    std::vector<milliseconds> m_delays; ///< sorted
    std::size_t m_planned = 0;
    milliseconds m_worstEnd{};
};

QTEST_GUILESS_MAIN(SoundCampaign)
#include "tst_soundcampaign.moc"
