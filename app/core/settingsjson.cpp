// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settingsjson.h"

#include "core/jsonfields.h"
#include "core/jsonseconds.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// A person's first side is one of the two, never both.
constexpr Names<Side, 2> firstSideNames{{
    {Side::Left, u"left"},
    {Side::Right, u"right"},
}};

constexpr int mostTicks = 50;

QVector<CueKind> readSilentCues(JsonFields &fields)
{
    if (!fields.has(u"silentCues"_s))
        return {};
    QVector<CueKind> kinds = fields.choices(u"silentCues"_s, cueKindNames, {0, int(cueKindNames.size())});
    std::sort(kinds.begin(), kinds.end());
    return kinds;
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
    settings.tones = fields.flag(u"tones"_s, settings.tones);
    settings.silentCues = readSilentCues(fields);
    settings.volume = fields.whole(u"volume"_s, SettingsLimits::volume, settings.volume);
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
        {u"tones"_s, settings.tones},
        {u"silentCues"_s, namesToJson(cueKindNames, settings.silentCues)},
        {u"volume"_s, settings.volume},
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
