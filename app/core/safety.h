// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

namespace Unknot {

/// A heading with what stands under it.
struct TitledText
{
    QString title{};
    QString text{};

    bool operator==(const TitledText &) const = default;
};

/// A card such as "Stop and call the emergency number": a heading and its points.
struct SafetyCard
{
    QString title{};
    QStringList items{};

    bool operator==(const SafetyCard &) const = default;
};

/// Someone who should ask before they begin, and what that changes.
struct AskFirst
{
    QString id{};
    QString who{};
    QString what{};

    bool operator==(const AskFirst &) const = default;
};

/// Asked before a routine that needs it. Whoever says yes had better not begin.
struct SafetyQuestion
{
    QString id{};
    QString title{};
    QString text{};
    QString ifYes{}; ///< what to do instead

    bool operator==(const SafetyQuestion &) const = default;
};

/// What to stop for in one part of the body, beside the general rules.
struct RegionStop
{
    Region region = Region::WholeBody;
    QString text{};

    bool operator==(const RegionStop &) const = default;
};

/// All that is said about safety. No file of a user's can replace it.
struct Safety
{
    QString shortDisclaimer{};
    QStringList longDisclaimer{};

    struct FirstStart
    {
        QString title{};
        QString intro{};
        QVector<TitledText> points{};
        QString askFirst{};

        bool operator==(const FirstStart &) const = default;
    } firstStart{};

    SafetyCard red{}; ///< call the emergency number
    SafetyCard amber{}; ///< see someone today
    SafetyCard stop{}; ///< stop rules for every exercise
    QVector<RegionStop> regionStops{};
    QString askFirstTitle{};
    QVector<AskFirst> askFirst{};
    QVector<SafetyQuestion> questions{};
    SafetyCard seeSomeone{};
    QString footStop{}; ///< for the foot of a printed sheet
    QString footEmergency{};

    bool operator==(const Safety &) const = default;
};

} // namespace Unknot
