// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"
#include "core/names.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Unknot {

enum class Technique {
    Stretch,
    PressureRelease,
    SelfMassage,
    Strengthening,
    Mobility,
    Position, ///< a position of ease, for a cramp
    Breathing,
    HeatCold,
};

/// A part of the body that a person points at.
enum class Region {
    Neck,
    Shoulders,
    UpperBack,
    Chest,
    LowerBack,
    HipGlute,
    FrontThigh,
    Hamstring,
    InnerThigh,
    Calf,
    Foot,
    ForearmHand,
    WholeBody,
};

/// How the body is placed.
enum class Position {
    Supine,
    Prone,
    SideLying,
    Seated,
    FloorSeated,
    Standing,
    Kneeling,
    Quadruped,
    Any,
};

inline constexpr Names<Technique, 8> techniqueNames{{
    {Technique::Stretch, u"stretch"},
    {Technique::PressureRelease, u"pressure-release"},
    {Technique::SelfMassage, u"self-massage"},
    {Technique::Strengthening, u"strengthening"},
    {Technique::Mobility, u"mobility"},
    {Technique::Position, u"position"},
    {Technique::Breathing, u"breathing"},
    {Technique::HeatCold, u"heat-cold"},
}};

inline constexpr Names<Region, 13> regionNames{{
    {Region::Neck, u"neck"},
    {Region::Shoulders, u"shoulders"},
    {Region::UpperBack, u"upper-back"},
    {Region::Chest, u"chest"},
    {Region::LowerBack, u"lower-back"},
    {Region::HipGlute, u"hip-glute"},
    {Region::FrontThigh, u"front-thigh"},
    {Region::Hamstring, u"hamstring"},
    {Region::InnerThigh, u"inner-thigh"},
    {Region::Calf, u"calf"},
    {Region::Foot, u"foot"},
    {Region::ForearmHand, u"forearm-hand"},
    {Region::WholeBody, u"whole-body"},
}};

inline constexpr Names<Position, 9> positionNames{{
    {Position::Supine, u"supine"},
    {Position::Prone, u"prone"},
    {Position::SideLying, u"side-lying"},
    {Position::Seated, u"seated"},
    {Position::FloorSeated, u"floor-seated"},
    {Position::Standing, u"standing"},
    {Position::Kneeling, u"kneeling"},
    {Position::Quadruped, u"quadruped"},
    {Position::Any, u"any"},
}};

inline constexpr Names<Sides, 3> sidesNames{{
    {Sides::Together, u"together"},
    {Sides::Each, u"each"},
    {Sides::One, u"one"},
}};

/// How often something is done. None means: as needed.
struct Frequency
{
    std::optional<Range<int>> timesPerDay{};
    std::optional<int> daysPerWeek{};

    bool operator==(const Frequency &) const = default;
};

/// One thing to do, of one technique. All texts are plain text in the language of their Library.
struct Exercise
{
    QString id{};
    QString name{};
    QStringList otherNames{};
    Technique technique = Technique::Stretch;
    QVector<Region> regions{};
    QStringList muscles{}; ///< keys of Library::muscleName()
    Position position = Position::Any;
    QStringList equipment{}; ///< keys of Library::equipmentName()
    Sides sides = Sides::Together;
    Dose dose{};
    Frequency frequency{};
    QString cue{}; ///< at most eight words: what to do now
    QStringList steps{};
    QString feel{};
    QStringList avoid{};
    QStringList stopIf{};
    QStringList askFirst{};
    QStringList cautions{}; ///< ids of AskFirst: who sees a note before it
    QString easier{};
    QString harder{};
    QString easierExercise{}; ///< id of the exercise that is the easier one; empty when none is
    std::optional<Dose> easierDose{}; ///< where the easier version is the same exercise, but less of it
    QString harderExercise{};
    QString why{}; ///< where the dose comes from
    QStringList sources{}; ///< keys of Library::source()
    QJsonObject figure{}; ///< the pose data of its picture, which the figure floor reads; empty when none

    bool operator==(const Exercise &) const = default;
};

} // namespace Unknot
