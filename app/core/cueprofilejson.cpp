// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cueprofilejson.h"

#include "core/jsonseconds.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QVector<CueKind> readSilentCues(JsonFields &fields)
{
    QVector<CueKind> kinds = fields.choices(u"silent"_s, cueKindNames, {0, int(cueKindNames.size())});
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace

CueProfile readCueProfile(JsonFields fields)
{
    CueProfile profile;
    profile.tones = fields.flag(u"tones"_s, profile.tones);
    profile.voice = fields.flag(u"voice"_s, profile.voice);
    profile.toneVolume = fields.whole(u"toneVolume"_s, CueProfileLimits::volume, profile.toneVolume);
    profile.voiceVolume = fields.whole(u"voiceVolume"_s, CueProfileLimits::volume, profile.voiceVolume);
    if (fields.has(u"silent"_s))
        profile.silentCues = readSilentCues(fields);
    profile.leadIn = fields.seconds(u"leadIn"_s, CueProfileLimits::leadIn, profile.leadIn);
    profile.flash = fields.flag(u"flash"_s, profile.flash);
    fields.refuseOthers();
    return profile;
}

QJsonObject toJson(const CueProfile &profile)
{
    return {
        {u"tones"_s, profile.tones},
        {u"voice"_s, profile.voice},
        {u"toneVolume"_s, profile.toneVolume},
        {u"voiceVolume"_s, profile.voiceVolume},
        {u"silent"_s, namesToJson(cueKindNames, profile.silentCues)},
        {u"leadIn"_s, toSeconds(profile.leadIn)},
        {u"flash"_s, profile.flash},
    };
}

} // namespace Unknot
