// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonschema.h"
#include "core/settingsjson.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsTheDefault();
    void aBadValueIsTheDefaultToo_data();
    void aBadValueIsTheDefaultToo();
    void anUnknownCueIsRefused();
    void ticksAreKept();
    void areWrittenAsTheSchemaSays();
    void theTwoWeekCardIsDueOnDay14AndOnce();
    void aCueSoundsUnlessItIsSilenced();
    void aRoutineMaySoundInItsOwnWay();
    void leadInToTheTimeline();
};

void TestSettings::whatIsMissingIsTheDefault()
{
    FileReading reading(u"settings.json"_s);
    QCOMPARE(readSettings({}, reading), Settings());
    QVERIFY(reading.isFaultless());
}

void TestSettings::aBadValueIsTheDefaultToo_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text for a number") << u"textSize"_s << QJsonValue(u"150"_s);
    QTest::newRow("too small a text") << u"textSize"_s << QJsonValue(99);
    QTest::newRow("half a percent") << u"textSize"_s << QJsonValue(150.5);
    QTest::newRow("a number for yes") << u"muted"_s << QJsonValue(1);
    QTest::newRow("both sides first") << u"firstSide"_s << QJsonValue(u"both"_s);
    QTest::newRow("unknown colours") << u"colours"_s << QJsonValue(u"blue"_s);
    QTest::newRow("an unknown language") << u"language"_s << QJsonValue(u"tlh"_s);
    QTest::newRow("no date") << u"begunOn"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("an unknown skin") << u"skin"_s << QJsonValue(u"green"_s);
    QTest::newRow("an unknown build") << u"build"_s << QJsonValue(1);
    QTest::newRow("an hour to prepare") << u"prepare"_s << QJsonValue(3600);
    QTest::newRow("too loud") << u"cues"_s << QJsonValue(QJsonObject{{u"toneVolume"_s, 101}});
    QTest::newRow("a minute to wake a headset") << u"cues"_s << QJsonValue(QJsonObject{{u"leadIn"_s, 60}});
    QTest::newRow("a routine's cues that are none") << u"routineCues"_s << QJsonValue(QJsonArray{u"neck"_s});
    QTest::newRow("a voice four times as fast") << u"voice"_s << QJsonValue(QJsonObject{{u"rate"_s, 200}});
    QTest::newRow("to shout other players down") << u"otherPlayers"_s << QJsonValue(u"shout"_s);
    QTest::newRow("a tick that is no id") << u"askFirst"_s << QJsonValue(QJsonArray{u"a b"_s});
    QTest::newRow("a tick alone") << u"askFirst"_s << QJsonValue(u"pregnancy"_s);
    QTest::newRow("no Base64") << u"windowGeometry"_s << QJsonValue(u"é"_s);
    QTest::newRow("an unknown key") << u"volume"_s << QJsonValue(true);
}

void TestSettings::aBadValueIsTheDefaultToo()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    FileReading reading(u"settings.json"_s);
    const Settings settings = readSettings({{key, value}}, reading);
    QCOMPARE(settings, Settings());
    QVERIFY2(reading.failure().message.startsWith(u"settings.json: /"_s + key),
             qPrintable(reading.failure().message));
}

void TestSettings::anUnknownCueIsRefused()
{
    FileReading reading(u"settings.json"_s);
    readSettings({{u"cues"_s, QJsonObject{{u"silent"_s, QJsonArray{u"gong"_s}}}}}, reading);
    QVERIFY2(reading.failure().message.startsWith(u"settings.json: /cues/silent/0: "_s),
             qPrintable(reading.failure().message));
}

void TestSettings::ticksAreKept()
{
    Settings settings;
    settings.precautions.ticked = {u"pregnancy"_s, u"blood-clot"_s};
    FileReading reading(u"settings.json"_s);

    QCOMPARE(readSettings(toJson(settings), reading), settings);
    QVERIFY(reading.isFaultless());
}

void TestSettings::areWrittenAsTheSchemaSays()
{
    QFile file(QStringLiteral(UNKNOT_SCHEMA_DIR) + u"/settings.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(file.readAll());
    Settings settings;
    settings.cues = {.tones = false,
                     .voice = true,
                     .voiceVolume = 40,
                     .silentCues = {CueKind::Begin, CueKind::Done},
                     .leadIn = 500ms,
                     .flash = true};
    settings.routineCues = {{u"neck"_s, {.tones = false}}};
    settings.voice = {.name = u"Anna"_s, .rate = -20};
    settings.otherPlayers = OtherPlayers::Pause;
    settings.precautions.ticked = {u"blood-clot"_s, u"pregnancy"_s};
    settings.windowGeometry = "geometry";
    settings.language = Language::German;
    settings.begunOn = QDate(2026, 3, 31);
    settings.hasSeenTwoWeekCard = true;
    FileReading reading(u"settings.json"_s);
    schema.check(toJson(settings), reading);
    schema.check(toJson(Settings()), reading);
    for (const auto &[skin, name] : skinToneNames)
        schema.check(toJson({.person = {.tones = {.skin = skin}, .build = Build::Broad}}), reading);
    QCOMPARE(reading.failure().message, QString());
    QCOMPARE(readSettings(toJson(settings), reading), settings);
    schema.check({{u"textSize"_s, 201}}, reading);
    QVERIFY(!reading.isFaultless());
}

void TestSettings::theTwoWeekCardIsDueOnDay14AndOnce()
{
    Settings settings;
    QVERIFY(!settings.isTwoWeekCardDue(QDate(2026, 4, 14)));
    settings.begunOn = QDate(2026, 3, 31);
    QVERIFY(!settings.isTwoWeekCardDue(QDate(2026, 4, 13)));
    QVERIFY(settings.isTwoWeekCardDue(QDate(2026, 4, 14)));
    QVERIFY(settings.isTwoWeekCardDue(QDate(2027, 1, 1)));
    settings.hasSeenTwoWeekCard = true;
    QVERIFY(!settings.isTwoWeekCardDue(QDate(2026, 4, 14)));
}

void TestSettings::aCueSoundsUnlessItIsSilenced()
{
    CueProfile cues;
    cues.silentCues = {CueKind::Halfway};
    QVERIFY(!cues.sounds(CueKind::Halfway));
    QVERIFY(cues.sounds(CueKind::Begin));
    QVERIFY(cues.speaks(CueKind::Begin));
    QVERIFY(!cues.speaks(CueKind::Halfway));
    cues.tones = false;
    QVERIFY(!cues.sounds(CueKind::Begin));
    QVERIFY(cues.speaks(CueKind::Begin));
    cues.voice = false;
    QVERIFY(!cues.speaks(CueKind::Begin));
}

void TestSettings::aRoutineMaySoundInItsOwnWay()
{
    Settings settings;
    settings.routineCues = {{u"sleep"_s, {.tones = false, .voice = false}}};
    QCOMPARE(settings.cuesFor(u"neck"_s), settings.cues);
    QVERIFY(settings.cuesFor(u"sleep"_s).isSilent());
}

void TestSettings::leadInToTheTimeline()
{
    Settings settings;
    QCOMPARE(settings.timelinePreferences(), TimelinePreferences());
    settings.prepare = 3s;
    settings.switchSides = 2s;
    settings.firstSide = Side::Right;
    const TimelinePreferences expected{
        .prepare = 3s, .switchSides = 2s, .firstSide = Side::Right, .soreSideOnly = {}};
    QCOMPARE(settings.timelinePreferences(), expected);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
