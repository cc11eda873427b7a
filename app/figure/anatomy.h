// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"
#include "core/timeline.h"

#include <QStringList>

#include <array>

namespace Unknot {

/// The joints of the drawn body, from the root outwards: each comes after the one that carries it.
/// Back and neck are bent in several places, so that they curve.
enum class Joint {
    Pelvis, ///< the root, midway between the hips
    LowerBack1, ///< between L5 and the sacrum
    LowerBack2, ///< about L3
    UpperBack1, ///< about T12
    UpperBack2, ///< about T8
    UpperBack3, ///< about T4
    Neck1,
    Neck2,
    Head,
    LeftShoulderBlade, ///< turns about the joint of collarbone and breastbone
    LeftShoulder,
    LeftElbow,
    LeftWrist,
    LeftKnuckles,
    LeftFingers, ///< the middle joints of the fingers
    LeftThumb, ///< its root
    LeftHip,
    LeftKnee,
    LeftAnkle,
    LeftToes,
    RightShoulderBlade,
    RightShoulder,
    RightElbow,
    RightWrist,
    RightKnuckles,
    RightFingers,
    RightThumb,
    RightHip,
    RightKnee,
    RightAnkle,
    RightToes,
};

inline constexpr int jointCount = 31;

/// The same joint on the other side; those in the middle are their own.
constexpr Joint mirrored(Joint joint)
{
    constexpr int left = int(Joint::LeftShoulderBlade);
    constexpr int right = int(Joint::RightShoulderBlade);
    if (int(joint) >= right)
        return Joint(int(joint) - (right - left));
    return int(joint) >= left ? Joint(int(joint) + (right - left)) : joint;
}

/// `joint` is one of the left side.
constexpr Joint onSide(Joint joint, Side side)
{
    return side == Side::Right ? mirrored(joint) : joint;
}

/// What a clinician measures in degrees from relaxed standing, and how full a breath is. Each has one name
/// where it is positive and another where it is negative: extension is negative flexion.
enum class Motion {
    NeckFlexion,
    NeckSideBendRight,
    NeckTurnLeft,
    NeckChinTuck,
    UpperBackFlexion,
    UpperBackSideBendRight,
    UpperBackTurnLeft,
    LowerBackFlexion,
    LowerBackSideBendRight,
    LowerBackTurnLeft,
    ChestRise, ///< with a breath, from 0 to 1
    BellyRise,
    ShoulderBladeElevation, ///< from here on there is one for each side
    ShoulderBladeRetraction,
    ShoulderFlexion,
    ShoulderAbduction,
    ShoulderHorizontalAdduction,
    ShoulderExternalRotation,
    ElbowFlexion,
    ForearmPronation,
    WristFlexion,
    FingersCurl,
    FingersSpread, ///< of index and little finger, away from each other
    HipFlexion,
    HipAbduction,
    HipExternalRotation,
    KneeFlexion,
    AnkleDorsiflexion,
    AnkleInversion,
    ToesExtension,
};

inline constexpr int motionCount = 30;

constexpr bool isSided(Motion motion)
{
    return motion >= Motion::ShoulderBladeElevation;
}

/// How a motion is written in files, and how far it goes without force: generous passive ranges, in degrees.
struct MotionRange
{
    Motion motion{};
    QStringView joint{}; ///< without its side, such as "shoulder_blade"
    QStringView positive{}; ///< such as "flexion"
    QStringView negative{}; ///< such as "extension"; empty when it only goes one way
    Range<double> limits{};
};

/// In the order of Motion.
extern const std::array<MotionRange, motionCount> motionRanges;

/// A point on the skin that hands, feet, arrows and props refer to.
struct Landmark
{
    QStringView name{}; ///< with its side, such as "left_thigh_back"
    Joint joint{};
    float x = 0; ///< in the frame of the joint, in body heights: forward,
    float y = 0; ///< to the person's left,
    float z = 0; ///< and up
};

/// Null for an unknown name.
const Landmark *landmark(QStringView name);
QStringList landmarkNames();

} // namespace Unknot
