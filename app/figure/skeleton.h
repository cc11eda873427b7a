// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawnperson.h"
#include "figure/pose.h"

#include <QQuaternion>

namespace Unknot {

/// How full of breath chest and belly are, from 0 to 1.
struct Breath
{
    float chest = 0;
    float belly = 0;

    bool operator==(const Breath &) const = default;
};

/// How far index and little finger are turned apart, each hand's, in degrees.
struct FingerSpread
{
    float left = 0;
    float right = 0;

    float of(Side side) const { return side == Side::Right ? right : left; }

    bool operator==(const FingerSpread &) const = default;
};

/// Where all joints are, in body heights. The room: x forward, y to the person's left, z up, floor at 0.
class Skeleton
{
public:
    QVector3D root{}; ///< of the pelvis
    QQuaternion rootTurn{};
    std::array<QQuaternion, jointCount> turns{}; ///< of each joint in the frame of the one that carries it
    Breath breath{};
    FingerSpread fingerSpread{};

    /// Sets the turns of all joints, breath and spread fingers, and nothing else.
    void bend(const Angles &angles);
    /// Works out places and frames. Everything below holds from then on.
    void place();

    const QVector3D &at(Joint joint) const { return m_places.at(std::size_t(joint)); }
    const QQuaternion &frame(Joint joint) const { return m_frames.at(std::size_t(joint)); }
    /// A point in the frame of a joint. One on the front of the trunk comes forward with the breath.
    QVector3D point(Joint joint, const QVector3D &local) const;
    QVector3D point(const Landmark &landmark) const;

    /// By what share the front of the trunk comes forward there.
    float swelling(Joint joint) const;

    /// From a joint to the next one along its limb, as a length.
    static float boneLength(Joint from);
    /// The joint that carries this one; the pelvis carries itself.
    static Joint carrier(Joint joint);
    /// In the frame of the carrier, while all joints are at zero.
    static QVector3D offset(Joint joint);

private:
    std::array<QVector3D, jointCount> m_places{};
    std::array<QQuaternion, jointCount> m_frames{};
};

} // namespace Unknot
