// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawnperson.h"
#include "core/language.h"
#include "core/precautions.h"
#include "core/timeline.h"

#include <QByteArray>
#include <QDate>

namespace Unknot {

enum class Colours { System, Light, Dark };

inline constexpr Names<Colours, 3> coloursNames{{
    {Colours::System, u"system"},
    {Colours::Light, u"light"},
    {Colours::Dark, u"dark"},
}};

/// What a person has chosen. Nothing precious: all of it may be lost and chosen again.
struct Settings
{
    std::chrono::milliseconds prepare{10'000};
    std::chrono::milliseconds switchSides{5'000};
    Side firstSide = Side::Left;

    bool tones = true;
    QVector<CueKind> silentCues{}; ///< kinds of cue that make no tone, in the order of cueKindNames
    int volume = 100; ///< percent
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

    bool sounds(CueKind kind) const { return tones && !silentCues.contains(kind); }
    TimelinePreferences timelinePreferences() const;

    /// On day 14 everybody is told once when to see someone. Nothing is computed from how they are.
    bool isTwoWeekCardDue(const QDate &today) const;

    bool operator==(const Settings &) const = default;
};

namespace SettingsLimits {

inline constexpr Range<std::chrono::milliseconds> leadIn{std::chrono::seconds(0), std::chrono::seconds(60)};
inline constexpr Range<int> volume{0, 100};
inline constexpr Range<int> textSize{100, 200};

} // namespace SettingsLimits

} // namespace Unknot
