// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessionstatejson.h"

#include "core/jsonfields.h"
#include "core/jsonseconds.h"
#include "core/settings.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

// More phases than the longest routine can have, and longer than any phase that waits for a person.
constexpr Range<int> anyPhase{0, 10'000'000};
constexpr Range<int> anyStep{0, 100};
constexpr Range<std::chrono::milliseconds> anyTime{0ms, 24h};

TimelinePreferences readPreferences(JsonFields fields)
{
    TimelinePreferences preferences;
    preferences.prepare = fields.seconds(u"prepare"_s, SettingsLimits::leadIn);
    preferences.switchSides = fields.seconds(u"switchSides"_s, SettingsLimits::leadIn);
    preferences.firstSide = fields.choice(u"firstSide"_s, sideNames);
    if (fields.has(u"soreSideOnly"_s))
        preferences.soreSideOnly = fields.choice(u"soreSideOnly"_s, sideNames);
    preferences.tempo = fields.whole(u"tempo"_s, TimelineLimits::tempo, preferences.tempo);
    if (fields.has(u"leftOut"_s))
        preferences.leftOut = fields.ids(u"leftOut"_s, anyStep);
    if (fields.has(u"easier"_s))
        preferences.easier = fields.ids(u"easier"_s, anyStep);
    fields.refuseOthers();
    return preferences;
}

QDateTime readMoment(JsonFields &fields, const QString &key)
{
    const QString written = fields.plainText(key);
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (fields.isFaultless() && !moment.isValid())
        fields.refuse(key, JsonFields::tr("a date and time"), JsonFields::tr("other text"));
    return moment;
}

QJsonObject toJson(const TimelinePreferences &preferences)
{
    QJsonObject object{
        {u"prepare"_s, toSeconds(preferences.prepare)},
        {u"switchSides"_s, toSeconds(preferences.switchSides)},
        {u"firstSide"_s, nameIn(sideNames, preferences.firstSide).toString()},
        {u"tempo"_s, preferences.tempo},
        {u"leftOut"_s, QJsonArray::fromStringList(preferences.leftOut)},
        {u"easier"_s, QJsonArray::fromStringList(preferences.easier)},
    };
    if (preferences.soreSideOnly)
        object.insert(u"soreSideOnly"_s, nameIn(sideNames, *preferences.soreSideOnly).toString());
    return object;
}

} // namespace

SessionState readSessionState(const QJsonObject &object, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    SessionState state;
    state.routineId = fields.id(u"routine"_s);
    if (fields.has(u"record"_s))
        state.recordId = fields.plainText(u"record"_s);
    state.phase = fields.whole(u"phase"_s, anyPhase);
    state.intoPhase = fields.seconds(u"intoPhase"_s, anyTime);
    state.preferences = readPreferences(fields.object(u"preferences"_s));
    state.savedAt = readMoment(fields, u"savedAt"_s);
    fields.refuseOthers();
    return state;
}

QJsonObject toJson(const SessionState &state)
{
    QJsonObject object{
        {u"routine"_s, state.routineId},
        {u"phase"_s, state.phase},
        {u"intoPhase"_s, toSeconds(state.intoPhase)},
        {u"preferences"_s, toJson(state.preferences)},
        {u"savedAt"_s, state.savedAt.toUTC().toString(Qt::ISODateWithMs)},
    };
    if (!state.recordId.isEmpty())
        object.insert(u"record"_s, state.recordId);
    return object;
}

} // namespace Unknot
