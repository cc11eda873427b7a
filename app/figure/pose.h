// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/anatomy.h"

#include <QStringList>
#include <QVector3D>
#include <QVector>

#include <optional>

namespace Unknot {

/// How the trunk is placed before it leans, rolls and turns.
enum class Lie { Upright, Supine, Prone, LeftSide, RightSide };

enum class Limb { LeftHand, RightHand, LeftFoot, RightFoot };

inline constexpr int limbCount = 4;

/// With what a hand or foot touches what it reaches for.
enum class Touch { Palm, Fingertips, Grip, Ankle, Sole };

/// A hand or foot on its way to a place, which the other joints of its limb follow. Lengths in body heights.
struct Reach
{
    QString to{}; ///< a landmark, a point of a prop, a floor spot, or "floor": under the pelvis
    QVector3D offset{}; ///< from there; in the frame of the joint for a landmark, else in the room
    QVector3D bend{}; ///< where elbow or knee points: forward, outward, up in the frame of the trunk
    Touch touch = Touch::Palm;
    std::optional<QVector3D> palmFaces{}; ///< in the room
    std::optional<QVector3D> fingersPoint{}; ///< in the room
    bool isFlat = false; ///< the sole lies on the floor
    double toesOut = 6; ///< degrees, when it lies flat

    bool operator==(const Reach &) const = default;
};

/// Turns one joint until a part of the body touches the floor.
struct Adjustment
{
    Motion motion{};
    std::optional<Side> side{}; ///< none: both sides alike, or a joint in the middle
    QString until{}; ///< a support

    bool operator==(const Adjustment &) const = default;
};

/// Degrees by motion and side; zero is relaxed standing.
class Angles
{
public:
    /// `side` says nothing for a motion in the middle of the body.
    double of(Motion motion, Side side = Side::Left) const { return m_degrees.at(place(motion, side)); }
    void set(Motion motion, Side side, double degrees) { m_degrees[place(motion, side)] = degrees; }
    void setBoth(Motion motion, double degrees)
    {
        set(motion, Side::Left, degrees);
        set(motion, Side::Right, degrees);
    }

    bool operator==(const Angles &) const = default;

private:
    static constexpr std::size_t place(Motion motion, Side side)
    {
        return std::size_t(motion) + (isSided(motion) && side == Side::Right ? motionCount : 0);
    }

    std::array<double, 2 * motionCount> m_degrees{};
};

/// One posture as a person would describe it: angles, what the body rests on, and what hands and feet touch.
struct Pose
{
    Lie lie = Lie::Upright;
    double turn = 0; ///< degrees to the left about the vertical
    double leanForward = 0; ///< degrees
    double rollRight = 0; ///< degrees
    Angles angles{};
    QStringList restOn{}; ///< supports that are let down on the floor
    QStringList andOn{}; ///< supports that come level with them, by leaning
    double raise = 0; ///< above the floor
    std::optional<QVector3D> move{}; ///< of the pelvis from the pose before, instead of resting
    QString anchor{}; ///< landmark that keeps its place on the floor from the pose before
    QVector<Adjustment> adjustments{};
    QVector<Limb> holdStill{}; ///< stay where they were in the pose before
    std::array<std::optional<Reach>, limbCount> reaches{}; ///< by Limb

    bool operator==(const Pose &) const = default;
};

} // namespace Unknot
