// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/skeleton.h"

#include "figure/rotation.h"

#include <algorithm>

namespace Unknot {

namespace {

struct Bone
{
    Joint carrier{};
    float x = 0; ///< from the carrier, in its frame
    float y = 0;
    float z = 0;
    float curve = 0; ///< degrees that the back bends forward here in relaxed standing
};

// Lengths by Drillis and Contini, as Winter tabulates them (Biomechanics and Motor Control of Human
// Movement): hip height .530, thigh .245, shank .246, ankle .039, upper arm .186, forearm .146, hand .108.
// Centres of hips and shoulders lie further in than the outline that breadths are measured on.
constexpr std::array<Bone, jointCount> bones{{
    {Joint::Pelvis, 0, 0, 0},
    {Joint::Pelvis, -.012f, 0, .050f, -7},
    {Joint::LowerBack1, 0, 0, .050f, -5},
    {Joint::LowerBack2, 0, 0, .050f, 5},
    {Joint::UpperBack1, 0, 0, .054f, 8},
    {Joint::UpperBack2, 0, 0, .054f, 8},
    {Joint::UpperBack3, 0, 0, .054f, 10},
    {Joint::Neck1, .002f, 0, .022f, 2},
    {Joint::Neck2, .002f, 0, .019f, -21},
    {Joint::UpperBack3, .022f, .018f, .028f},
    {Joint::LeftShoulderBlade, -.022f, .080f, -.008f},
    {Joint::LeftShoulder, 0, 0, -.186f},
    {Joint::LeftElbow, 0, 0, -.146f},
    {Joint::LeftWrist, 0, 0, -.052f},
    {Joint::LeftKnuckles, 0, 0, -.028f},
    {Joint::LeftWrist, .015f, -.003f, -.015f},
    {Joint::Pelvis, 0, .050f, 0},
    {Joint::LeftHip, 0, 0, -.245f},
    {Joint::LeftKnee, 0, 0, -.246f},
    {Joint::LeftAnkle, .078f, 0, -.027f},
    {Joint::UpperBack3, .022f, -.018f, .028f},
    {Joint::RightShoulderBlade, -.022f, -.080f, -.008f},
    {Joint::RightShoulder, 0, 0, -.186f},
    {Joint::RightElbow, 0, 0, -.146f},
    {Joint::RightWrist, 0, 0, -.052f},
    {Joint::RightKnuckles, 0, 0, -.028f},
    {Joint::RightWrist, .015f, .003f, -.015f},
    {Joint::Pelvis, 0, -.050f, 0},
    {Joint::RightHip, 0, 0, -.245f},
    {Joint::RightKnee, 0, 0, -.246f},
    {Joint::RightAnkle, .078f, 0, -.027f},
}};

const Bone &bone(Joint joint)
{
    return bones.at(std::size_t(joint));
}

/// The arm above the shoulder takes the shoulder blade along: a sixth of what goes beyond 30 degrees.
double shoulderRhythm(const Angles &angles, Side side)
{
    const double raised =
        std::max(angles.of(Motion::ShoulderFlexion, side), angles.of(Motion::ShoulderAbduction, side));
    return .16 * std::max(0.0, raised - 30);
}

/// Sets the turns of one pose, joint by joint. What is written for the left is mirrored for the right.
class Bending
{
public:
    Bending(const Angles &angles, std::array<QQuaternion, jointCount> &turns)
        : m_angles(angles),
          m_turns(turns)
    {
    }

    void bendAll()
    {
        bendBack();
        bendNeck();
        for (const Side side : {Side::Left, Side::Right}) {
            bendArm(side);
            bendHand(side);
            bendLeg(side);
        }
    }

private:
    double of(Motion motion, Side side = Side::Left) const { return m_angles.of(motion, side); }
    QQuaternion &turn(Joint joint, Side side = Side::Left)
    {
        return m_turns.at(std::size_t(onSide(joint, side)));
    }

    QQuaternion share(double part, Motion turnLeft, Motion flexion, Motion sideBendRight) const
    {
        return aboutZ(part * of(turnLeft)) * aboutY(part * of(flexion)) * aboutX(part * of(sideBendRight));
    }

    void bendBack()
    {
        const QQuaternion half = share(1 / 2.0, Motion::LowerBackTurnLeft, Motion::LowerBackFlexion,
                                       Motion::LowerBackSideBendRight);
        const QQuaternion third = share(1 / 3.0, Motion::UpperBackTurnLeft, Motion::UpperBackFlexion,
                                        Motion::UpperBackSideBendRight);
        turn(Joint::Pelvis) = {};
        for (const Joint joint : {Joint::LowerBack1, Joint::LowerBack2})
            turn(joint) = half;
        for (const Joint joint : {Joint::UpperBack1, Joint::UpperBack2, Joint::UpperBack3})
            turn(joint) = third;
    }

    void bendNeck()
    {
        const auto part = [this](double size) {
            return share(size, Motion::NeckTurnLeft, Motion::NeckFlexion, Motion::NeckSideBendRight);
        };
        // A tuck is a glide: the lower neck goes back while the head nods.
        const double tuck = of(Motion::NeckChinTuck);
        turn(Joint::Neck1) = part(.35) * aboutY(-1.2 * tuck);
        turn(Joint::Neck2) = part(.30);
        turn(Joint::Head) = part(.35) * aboutY(1.5 * tuck);
    }

    void bendArm(Side side)
    {
        const double outward = side == Side::Right ? -1 : 1;
        const double rhythm = shoulderRhythm(m_angles, side);
        turn(Joint::LeftShoulderBlade, side) = aboutZ(outward * of(Motion::ShoulderBladeRetraction, side))
            * aboutX(outward * (of(Motion::ShoulderBladeElevation, side) + rhythm));
        turn(Joint::LeftShoulder, side) = aboutX(-outward * rhythm)
            * aboutZ(-outward * of(Motion::ShoulderHorizontalAdduction, side))
            * aboutY(-of(Motion::ShoulderFlexion, side))
            * aboutX(outward * of(Motion::ShoulderAbduction, side))
            * aboutZ(outward * of(Motion::ShoulderExternalRotation, side));
    }

    void bendHand(Side side)
    {
        const double outward = side == Side::Right ? -1 : 1;
        turn(Joint::LeftElbow, side) =
            aboutY(-of(Motion::ElbowFlexion, side)) * aboutZ(-outward * of(Motion::ForearmPronation, side));
        turn(Joint::LeftWrist, side) = aboutX(-outward * of(Motion::WristFlexion, side));
        turn(Joint::LeftKnuckles, side) = aboutX(-.8 * outward * of(Motion::FingersCurl, side));
        turn(Joint::LeftFingers, side) = aboutX(-outward * of(Motion::FingersCurl, side));
        // A fist has the thumb over the fingers; in a loose hand it stays beside them.
        const double closed = std::max(0.0, of(Motion::FingersCurl, side) - looseCurl);
        turn(Joint::LeftThumb, side) = aboutY(-thumbSpread * of(Motion::FingersSpread, side))
            * aboutZ(-1.1 * outward * closed) * aboutX(-.25 * outward * closed);
    }

    static constexpr double looseCurl = 20;
    static constexpr double thumbSpread = 1.1; ///< for each degree of the outer fingers

    void bendLeg(Side side)
    {
        const double outward = side == Side::Right ? -1 : 1;
        turn(Joint::LeftHip, side) = aboutY(-of(Motion::HipFlexion, side))
            * aboutX(outward * of(Motion::HipAbduction, side))
            * aboutZ(outward * of(Motion::HipExternalRotation, side));
        turn(Joint::LeftKnee, side) = aboutY(of(Motion::KneeFlexion, side));
        turn(Joint::LeftAnkle, side) = aboutX(-outward * of(Motion::AnkleInversion, side))
            * aboutY(-of(Motion::AnkleDorsiflexion, side));
        turn(Joint::LeftToes, side) = aboutY(-of(Motion::ToesExtension, side));
    }

    const Angles &m_angles;
    std::array<QQuaternion, jointCount> &m_turns;
};

std::array<QQuaternion, jointCount> standingCurves()
{
    std::array<QQuaternion, jointCount> curves;
    for (std::size_t i = 0; i < curves.size(); ++i)
        curves[i] = aboutY(double(bones[i].curve));
    return curves;
}

} // namespace

void Skeleton::bend(const Angles &angles)
{
    Bending(angles, turns).bendAll();
    breath = {float(angles.of(Motion::ChestRise)), float(angles.of(Motion::BellyRise))};
    fingerSpread = {float(angles.of(Motion::FingersSpread, Side::Left)),
                    float(angles.of(Motion::FingersSpread, Side::Right))};
}

void Skeleton::place()
{
    static const std::array<QQuaternion, jointCount> curves = standingCurves();
    m_places[0] = root;
    m_frames[0] = rootTurn * turns[0];
    for (std::size_t i = 1; i < bones.size(); ++i) {
        const Bone &bone = bones[i];
        const auto carrier = std::size_t(bone.carrier);
        const QVector3D offset(bone.x, bone.y, bone.z);
        m_places[i] = m_places[carrier] + m_frames[carrier].rotatedVector(offset);
        m_frames[i] =
            bone.curve == 0 ? m_frames[carrier] * turns[i] : m_frames[carrier] * curves[i] * turns[i];
    }
}

QVector3D Skeleton::point(Joint joint, const QVector3D &local) const
{
    const float forward = std::max(0.F, local.x()) * swelling(joint);
    return at(joint) + frame(joint).rotatedVector(local + QVector3D(forward, 0, 0));
}

QVector3D Skeleton::point(const Landmark &landmark) const
{
    return point(landmark.joint, {landmark.x, landmark.y, landmark.z});
}

float Skeleton::swelling(Joint joint) const
{
    constexpr float ofChest = .20F;
    constexpr float ofBelly = .36F;
    switch (joint) {
    case Joint::UpperBack3:
        return ofChest * breath.chest * .8F;
    case Joint::UpperBack2:
        return ofChest * breath.chest;
    case Joint::UpperBack1:
        return ofChest * breath.chest * .6F + ofBelly * breath.belly * .4F;
    case Joint::LowerBack2:
        return ofBelly * breath.belly;
    case Joint::LowerBack1:
        return ofBelly * breath.belly * .6F;
    default:
        return 0;
    }
}

float Skeleton::boneLength(Joint from)
{
    const auto next = std::find_if(bones.begin() + int(from) + 1, bones.end(),
                                   [from](const Bone &bone) { return bone.carrier == from; });
    return next == bones.end() ? 0 : QVector3D(next->x, next->y, next->z).length();
}

Joint Skeleton::carrier(Joint joint)
{
    return bone(joint).carrier;
}

QVector3D Skeleton::offset(Joint joint)
{
    return {bone(joint).x, bone(joint).y, bone(joint).z};
}

} // namespace Unknot
