// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/playedsession.h"
#include "support/soundserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Two short holds with all that belongs to them, and three breaths.
constexpr auto shortRoutine = R"({
    "id": "short", "name": "Short", "intro": "For a test.", "regions": ["neck"],
    "steps": [{"exercise": "chin-tuck-supine", "dose": {"repetitions": 2}},
              {"exercise": "five-deep-breaths", "dose": {"count": 2}}],
    "sources": ["usual-practice"]
})";

QJsonObject bothWays()
{
    return {{u"hasReadFirstStart"_s, true}, {u"cues"_s, QJsonObject{{u"tones"_s, true}, {u"voice"_s, true}}}};
}

} // namespace

/// What is heard, said and seen in a session is the same.
class ThreeSinksTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCueIsHeardSaidAndSeen()
    {
        SoundServer server;
        QVERIFY(server.start(SoundServer::Waking::TwoSeconds));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"short.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(shortRoutine) > 0);
        file.close();
        PlayedSession session(file.fileName());
        std::vector<int> planned;
        for (const Cue &cue : session.plan())
            planned.push_back(cue.id);
        QVERIFY(planned.size() > 15);

        session.start(bothWays());
        QTRY_VERIFY_WITH_TIMEOUT(session.over(), 90'000);
        QTRY_COMPARE(session.sounded(), planned);
        QTRY_COMPARE(session.spoken(), planned);
        QTRY_COMPARE(session.shown(), planned);
    }
};

QTEST_GUILESS_MAIN(ThreeSinksTest)
#include "tst_threesinks.moc"
