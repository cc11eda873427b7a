// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cueprofile.h"
#include "core/drawnperson.h"
#include "core/language.h"
#include "core/precautions.h"
#include "core/timeline.h"

#include <QByteArray>
#include <QDate>
#include <QMap>

namespace Unknot {

enum class Colours { System, Light, Dark };

inline constexpr Names<Colours, 3> coloursNames{{
    {Colours::System, u"system"},
    {Colours::Light, u"light"},
    {Colours::Dark, u"dark"},
}};

/// Who speaks. The language is always that of the texts.
struct Voice
{
    QString name{}; ///< as the speech program names it; empty for the one it takes by itself
    int rate = 0; ///< from -100, half as fast as usual, to 100, twice as fast

    bool operator==(const Voice &) const = default;
};

/// What becomes of music and films that play when a session starts.
enum class OtherPlayers { Leave, Pause };

inline constexpr Names<OtherPlayers, 2> otherPlayersNames{{
    {OtherPlayers::Leave, u"leave"},
    {OtherPlayers::Pause, u"pause"},
}};

/// What a person has chosen. Nothing precious: all of it may be lost and chosen again.
struct Settings
{
    std::chrono::milliseconds prepare{10'000};
    std::chrono::milliseconds switchSides{5'000};
    Side firstSide = Side::Left;

    CueProfile cues{};
    /// For routines that are not to sound as `cues` say, by the id of the routine.
    QMap<QString, CueProfile> routineCues{};
    Voice voice{};
    OtherPlayers otherPlayers = OtherPlayers::Leave;
    bool muted = false;

    int textSize = 100; ///< percent
    Language language = Language::System;
    Colours colours = Colours::System;
    bool stillPictures = false;
    DrawnPerson person{};
    Precautions precautions{};

    bool hasReadFirstStart = false;
    QDate begunOn{}; ///< when the first start was read; not valid when that is not known
    bool hasSeenTwoWeekCard = false;
    QByteArray windowGeometry{};

    CueProfile cuesFor(const QString &routineId) const { return routineCues.value(routineId, cues); }
    /// Only how they are heard differs from routine to routine: the rest is the same for all.
    void spreadCues();
    TimelinePreferences timelinePreferences() const;

    /// On day 14 everybody is told once when to see someone. Nothing is computed from how they are.
    bool isTwoWeekCardDue(const QDate &today) const;

    bool operator==(const Settings &) const = default;
};

namespace SettingsLimits {

inline constexpr Range<std::chrono::milliseconds> leadIn{std::chrono::seconds(0), std::chrono::seconds(60)};
inline constexpr Range<int> voiceRate{-100, 100};
inline constexpr Range<int> textSize{100, 200};

} // namespace SettingsLimits

} // namespace Unknot
