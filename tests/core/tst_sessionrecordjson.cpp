// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionrecordjson.h"
#include "support/samplerecords.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestSessionRecordJson : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyJournalIsAnEmptyArray() { QCOMPARE(toJson({}), QJsonArray()); }
    void tellsAllOfASession();
    void whatNobodyAnsweredIsNull();
};

void TestSessionRecordJson::tellsAllOfASession()
{
    const QByteArray expected = R"([{
        "id": "5c0e4f2a-0000-4000-8000-000000000000",
        "routine": "calf-and-neck", "name": "Calf and neck", "language": "en",
        "started": "2026-01-01T08:40:00+01:00", "ended": "2026-01-01T08:41:50+01:00", "date": "2026-01-01",
        "plannedSeconds": 105, "practisedSeconds": 104.25, "steps": 2, "stepsReached": 2, "finished": true,
        "discomfortBefore": 4, "discomfortAfter": 2,
        "held": [
          {"step": 1, "exercise": "calf-stretch", "name": "Calf stretch", "side": "left", "seconds": 30},
          {"step": 1, "exercise": "calf-stretch", "name": "Calf stretch", "side": "right", "seconds": 29.25},
          {"step": 2, "exercise": "neck-press", "name": "Neck press", "side": "both", "seconds": 20}],
        "hurts": [{"at": "2026-01-01T08:40:50+01:00", "exercise": "calf-stretch", "name": "Calf stretch",
                   "side": "right", "score": 6, "where": "calf"}]
    }])";
    QCOMPARE(toJson({sampleRecord()}), QJsonDocument::fromJson(expected).array());
}

void TestSessionRecordJson::whatNobodyAnsweredIsNull()
{
    SessionRecord record = sampleRecord();
    record.discomfortBefore = {};
    record.hurts.first().where = {};
    const QJsonValue session = toJson({record}).first();
    QVERIFY(session[u"discomfortBefore"_s].isNull());
    QVERIFY(session[u"hurts"_s][0][u"where"_s].isNull());
}

QTEST_GUILESS_MAIN(TestSessionRecordJson)
#include "tst_sessionrecordjson.moc"
