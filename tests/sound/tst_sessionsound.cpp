// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cue.h"
#include "sound/tonesynthesis.h"
#include "support/grace.h"
#include "support/soundrecording.h"
#include "support/soundserver.h"
#include "support/soundshape.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// How far from its moment a tone may be heard: what the ear takes as together.
constexpr milliseconds atOnce = 60ms;

/// When a cue is planned, from the start of the session, and when it is loud enough to be heard.
struct PlannedTone
{
    milliseconds at{};
    Tone tone{};

    milliseconds audibleAt() const
    {
        return at + onsets(synthesised(tone, SoundRecording::sampleRate), SoundRecording::sampleRate).front();
    }
};

/// What is spoken would be taken for tones.
constexpr auto tonesOnly = R"({"cues": {"tones": true, "voice": false}})";

/// Two holds of five seconds with all that belongs to them: 28 seconds in all.
constexpr auto shortRoutine = R"({
    "id": "short", "name": "Short", "intro": "For a test.", "regions": ["neck"],
    "steps": [{"exercise": "chin-tuck-supine", "dose": {"repetitions": 2}}],
    "sources": ["usual-practice"]
})";

milliseconds distance(SoundRecording::Time heard, SoundRecording::Time planned)
{
    return abs(duration_cast<milliseconds>(heard - planned));
}

} // namespace

/// The whole program with the real helper and a real sound server: what is heard in a session, and when.
class SessionSoundTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(
            QDir().mkpath(dataFolder())
            && QFile::setPermissions(dataFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(write(dataFolder() + u"/settings.json"_s, tonesOnly));
        QVERIFY(write(routineFile(), shortRoutine));
        readPlan();
        QCOMPARE(m_plan.size(), 16U);
    }

    void tonesAreHeardWhenTheyArePlanned()
    {
        SoundServer server;
        QVERIFY(server.start() && server.addSink());
        SoundRecording recording;
        QTRY_VERIFY(recording.hasBegun());
        startSession();
        QTRY_VERIFY_WITH_TIMEOUT(recording.tonesHeard().size() >= m_plan.size(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(stateFile()), 15'000);
        QTRY_VERIFY(worstDistance(recording.tonesHeard()) <= atOnce + grace / 8);
        QVERIFY(recording.tonesHeard().size() == m_plan.size() || tonesMayBeTorn);
    }

    void withoutASoundServerTheSessionGoesOn()
    {
        startSession({u"--speed"_s, u"20"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(stateFile()), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(stateFile()), 20'000);
        QCOMPARE(m_session->state(), QProcess::Running);
    }

    void aSoundServerThatDiesAndReturnsFindsTheSessionWhereItShouldBe()
    {
        SoundServer server;
        QVERIFY(server.start() && server.addSink());
        auto recording = std::make_unique<SoundRecording>();
        QTRY_VERIFY(recording->hasBegun());
        startSession();
        constexpr std::size_t upToBegin = 5;
        QTRY_VERIFY_WITH_TIMEOUT(recording->tonesHeard().size() >= upToBegin, 40'000);
        const SoundRecording::Time begin = beginning(recording->tonesHeard());

        server.kill();
        QVERIFY(server.start() && server.addSink());
        recording = std::make_unique<SoundRecording>();
        QTRY_VERIFY(recording->hasBegun());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(stateFile()), 40'000);
        const SoundRecording::Time end = begin + m_plan.back().audibleAt();
        QTRY_VERIFY_WITH_TIMEOUT(!recording->tonesHeard().empty()
                                     && distance(recording->tonesHeard().back(), end) <= atOnce + grace / 8,
                                 5'000);
        for (const SoundRecording::Time heard : recording->tonesHeard())
            QVERIFY2(isPlanned(heard, begin), "a tone was heard at no moment of the plan");
    }

    void cleanup()
    {
        if (m_session) {
            m_session->terminate();
            QVERIFY(m_session->waitForFinished());
        }
        m_session.reset();
    }

private:
    QString routineFile() const { return m_folder->filePath(u"short.json"_s); }
    QString dataFolder() const { return m_folder->filePath(u"data"_s); }
    QString stateFile() const { return dataFolder() + u"/session.json"_s; }

    static bool write(const QString &path, QByteArrayView text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.data(), text.size()) == text.size();
    }

    void startSession(const QStringList &options = {})
    {
        m_session = std::make_unique<QProcess>();
        m_session->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_session->start(QStringLiteral(UNKNOT_PROGRAM),
                         options + QStringList{u"--data-dir"_s, dataFolder(), u"start"_s, routineFile()});
    }

    void readPlan()
    {
        QProcess program;
        program.start(QStringLiteral(UNKNOT_PROGRAM), {u"plan"_s, routineFile(), u"--json"_s});
        QVERIFY(program.waitForFinished());
        const QJsonArray cues =
            QJsonDocument::fromJson(program.readAllStandardOutput()).object().value(u"cues"_s).toArray();
        m_plan.clear();
        for (const QJsonValue &cue : cues) {
            const std::optional<Tone> tone = valueIn(cueKindNames, cue[u"tone"_s].toString());
            QVERIFY(tone);
            m_plan.push_back({milliseconds(qRound64(cue[u"at"_s].toDouble() * 1000)), *tone});
        }
    }

    /// Of the session, taken from its second tone: the very first waits until sound is there.
    SoundRecording::Time beginning(const std::vector<SoundRecording::Time> &heard) const
    {
        const auto second = std::find_if(heard.cbegin(), heard.cend(), [this, &heard](auto time) {
            return time > heard.front() + m_plan[1].audibleAt() / 2;
        });
        return *second - m_plan[1].audibleAt();
    }

    /// How far from its moment the farthest of all tones that the session planned was heard.
    milliseconds worstDistance(const std::vector<SoundRecording::Time> &heard) const
    {
        const SoundRecording::Time begin = beginning(heard);
        milliseconds worst{};
        for (auto planned = m_plan.cbegin() + 1; planned != m_plan.cend(); ++planned) {
            milliseconds nearest = 1h;
            for (const SoundRecording::Time time : heard)
                nearest = std::min(nearest, distance(time, begin + planned->audibleAt()));
            worst = std::max(worst, nearest);
        }
        qInfo("worst distance from plan: %lld ms", static_cast<long long>(worst.count()));
        return worst;
    }

    bool isPlanned(SoundRecording::Time heard, SoundRecording::Time begin) const
    {
        return std::any_of(m_plan.cbegin(), m_plan.cend(), [=](const PlannedTone &planned) {
            return distance(heard, begin + planned.audibleAt()) <= atOnce + grace / 8;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_session;
    std::vector<PlannedTone> m_plan;
};

QTEST_GUILESS_MAIN(SessionSoundTest)
#include "tst_sessionsound.moc"
