// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settingsjson.h"

#include "core/cueprofilejson.h"
#include "core/jsonseconds.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// A person's first side is one of the two, never both.
constexpr Names<Side, 2> firstSideNames{{
    {Side::Left, u"left"},
    {Side::Right, u"right"},
}};

constexpr int mostTicks = 50;

QMap<QString, CueProfile> readRoutineCues(JsonFields fields)
{
    const QStringList ids = fields.keys();
    QMap<QString, CueProfile> profiles;
    for (const QString &id : ids)
        profiles.insert(id, readCueProfile(fields.object(id)));
    return profiles;
}

Voice readVoice(JsonFields fields)
{
    constexpr TextRules rules{.mostLetters = 200, .mostWords = 0, .lines = Lines::One};
    Voice voice;
    voice.name = fields.plainText(u"name"_s, rules, QString());
    voice.rate = fields.whole(u"rate"_s, SettingsLimits::voiceRate, voice.rate);
    fields.refuseOthers();
    return voice;
}

QJsonObject toJson(const QMap<QString, CueProfile> &profiles)
{
    QJsonObject object;
    for (auto profile = profiles.cbegin(); profile != profiles.cend(); ++profile)
        object.insert(profile.key(), toJson(profile.value()));
    return object;
}

QJsonObject toJson(const Voice &voice)
{
    QJsonObject object{{u"rate"_s, voice.rate}};
    if (!voice.name.isEmpty())
        object.insert(u"name"_s, voice.name);
    return object;
}

DrawnPerson readPerson(JsonFields &fields)
{
    DrawnPerson person;
    person.tones.skin = fields.choice(u"skin"_s, skinToneNames, std::optional(person.tones.skin));
    person.tones.hair = fields.choice(u"hair"_s, hairToneNames, std::optional(person.tones.hair));
    person.tones.clothes = fields.choice(u"clothes"_s, clothesToneNames, std::optional(person.tones.clothes));
    person.build = fields.choice(u"build"_s, buildNames, std::optional(person.build));
    return person;
}

QDate readDate(JsonFields &fields, const QString &key)
{
    constexpr TextRules rules{.mostLetters = 10, .mostWords = 1, .lines = Lines::One};
    const QString written = fields.plainText(key, rules, QString());
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fields.refuse(key, JsonFields::tr("a date such as 2026-03-31"), JsonFields::tr("another text"));
    return date;
}

QByteArray readGeometry(JsonFields &fields)
{
    constexpr TextRules rules{.mostLetters = 4000, .mostWords = 0, .lines = Lines::One};
    const QByteArray written = fields.plainText(u"windowGeometry"_s, rules, QString()).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fields.refuse(u"windowGeometry"_s, JsonFields::tr("Base64"), JsonFields::tr("other text"));
    return decoded ? *decoded : QByteArray();
}

} // namespace

Settings readSettings(const QJsonObject &object, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    Settings settings;
    settings.prepare = fields.seconds(u"prepare"_s, SettingsLimits::leadIn, settings.prepare);
    settings.switchSides = fields.seconds(u"switchSides"_s, SettingsLimits::leadIn, settings.switchSides);
    settings.firstSide = fields.choice(u"firstSide"_s, firstSideNames, std::optional(settings.firstSide));
    if (fields.has(u"cues"_s))
        settings.cues = readCueProfile(fields.object(u"cues"_s));
    if (fields.has(u"routineCues"_s))
        settings.routineCues = readRoutineCues(fields.object(u"routineCues"_s));
    if (fields.has(u"voice"_s))
        settings.voice = readVoice(fields.object(u"voice"_s));
    settings.otherPlayers =
        fields.choice(u"otherPlayers"_s, otherPlayersNames, std::optional(settings.otherPlayers));
    settings.muted = fields.flag(u"muted"_s, settings.muted);
    settings.textSize = fields.whole(u"textSize"_s, SettingsLimits::textSize, settings.textSize);
    settings.language = fields.choice(u"language"_s, languageNames, std::optional(settings.language));
    settings.colours = fields.choice(u"colours"_s, coloursNames, std::optional(settings.colours));
    settings.stillPictures = fields.flag(u"stillPictures"_s, settings.stillPictures);
    settings.person = readPerson(fields);
    if (fields.has(u"askFirst"_s))
        settings.precautions.ticked = fields.ids(u"askFirst"_s, {0, mostTicks});
    settings.hasReadFirstStart = fields.flag(u"hasReadFirstStart"_s, settings.hasReadFirstStart);
    settings.begunOn = readDate(fields, u"begunOn"_s);
    settings.hasSeenTwoWeekCard = fields.flag(u"hasSeenTwoWeekCard"_s, settings.hasSeenTwoWeekCard);
    settings.windowGeometry = readGeometry(fields);
    fields.refuseOthers();
    return settings;
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object{
        {u"prepare"_s, toSeconds(settings.prepare)},
        {u"switchSides"_s, toSeconds(settings.switchSides)},
        {u"firstSide"_s, nameIn(firstSideNames, settings.firstSide).toString()},
        {u"cues"_s, toJson(settings.cues)},
        {u"routineCues"_s, toJson(settings.routineCues)},
        {u"voice"_s, toJson(settings.voice)},
        {u"otherPlayers"_s, nameIn(otherPlayersNames, settings.otherPlayers).toString()},
        {u"muted"_s, settings.muted},
        {u"textSize"_s, settings.textSize},
        {u"language"_s, nameIn(languageNames, settings.language).toString()},
        {u"colours"_s, nameIn(coloursNames, settings.colours).toString()},
        {u"stillPictures"_s, settings.stillPictures},
        {u"skin"_s, nameIn(skinToneNames, settings.person.tones.skin).toString()},
        {u"hair"_s, nameIn(hairToneNames, settings.person.tones.hair).toString()},
        {u"clothes"_s, nameIn(clothesToneNames, settings.person.tones.clothes).toString()},
        {u"build"_s, nameIn(buildNames, settings.person.build).toString()},
        {u"askFirst"_s, QJsonArray::fromStringList(settings.precautions.ticked)},
        {u"hasReadFirstStart"_s, settings.hasReadFirstStart},
        {u"hasSeenTwoWeekCard"_s, settings.hasSeenTwoWeekCard},
    };
    if (settings.begunOn.isValid())
        object.insert(u"begunOn"_s, settings.begunOn.toString(Qt::ISODate));
    if (!settings.windowGeometry.isEmpty())
        object.insert(u"windowGeometry"_s, QString::fromLatin1(settings.windowGeometry.toBase64()));
    return object;
}

} // namespace Unknot
