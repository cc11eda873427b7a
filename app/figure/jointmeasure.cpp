// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/jointmeasure.h"

#include <QMatrix3x3>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

double degreesOf(float radians)
{
    return qRadiansToDegrees(double(radians));
}

double arcSine(float sine)
{
    return degreesOf(std::asin(std::clamp(sine, -1.F, 1.F)));
}

/// The motions of one side, taken apart in the order in which a skeleton puts them together.
class SideMeasure
{
public:
    SideMeasure(const Skeleton &body, Side side)
        : m_body(body),
          m_side(side),
          m_outward(side == Side::Right ? -1 : 1)
    {
    }

    QVector<MeasuredMotion> motions()
    {
        measureHip();
        measureAnkle();
        add(Motion::KneeFlexion, bend(Joint::LeftHip, Joint::LeftKnee, Joint::LeftAnkle));
        add(Motion::ElbowFlexion, bend(Joint::LeftShoulder, Joint::LeftElbow, Joint::LeftWrist));
        return m_motions;
    }

private:
    void add(Motion motion, double degrees) { m_motions.append({motion, m_side, degrees}); }

    QMatrix3x3 turn(Joint joint) const
    {
        return m_body.turns.at(std::size_t(onSide(joint, m_side))).toRotationMatrix();
    }

    void measureHip()
    {
        const QMatrix3x3 hip = turn(Joint::LeftHip);
        add(Motion::HipFlexion, -degreesOf(std::atan2(hip(0, 2), hip(2, 2))));
        add(Motion::HipAbduction, m_outward * arcSine(-hip(1, 2)));
        add(Motion::HipExternalRotation, m_outward * degreesOf(std::atan2(hip(1, 0), hip(1, 1))));
    }

    void measureAnkle()
    {
        const QMatrix3x3 ankle = turn(Joint::LeftAnkle);
        add(Motion::AnkleInversion, -m_outward * degreesOf(std::atan2(-ankle(1, 2), ankle(2, 2))));
        add(Motion::AnkleDorsiflexion, -arcSine(ankle(0, 2)));
    }

    double bend(Joint root, Joint middle, Joint end) const
    {
        const QVector3D upper = place(middle) - place(root);
        const QVector3D lower = place(end) - place(middle);
        const float cosine = QVector3D::dotProduct(upper.normalized(), lower.normalized());
        return degreesOf(std::acos(std::clamp(cosine, -1.F, 1.F)));
    }

    const QVector3D &place(Joint joint) const { return m_body.at(onSide(joint, m_side)); }

    const Skeleton &m_body;
    Side m_side;
    double m_outward;
    QVector<MeasuredMotion> m_motions;
};

/// Straight behind, under the weight of the body, an arm goes farther than out to the side, and least
/// overhead.
double mostBehind(float outward, float up)
{
    constexpr double straightBehind = 75;
    constexpr double aside = 47;
    constexpr double overhead = 25;
    if (up > 0)
        return aside + (overhead - aside) * double(up);
    return straightBehind + (aside - straightBehind) * double(std::clamp(outward, 0.F, 1.F));
}

} // namespace

QVector<MeasuredMotion> measuredMotions(const Skeleton &body)
{
    return SideMeasure(body, Side::Left).motions() + SideMeasure(body, Side::Right).motions();
}

ShoulderExcess shoulderExcess(const Skeleton &body, Side side)
{
    constexpr double mostAcross = 60;
    const QVector3D arm =
        (body.at(onSide(Joint::LeftElbow, side)) - body.at(onSide(Joint::LeftShoulder, side))).normalized();
    const QVector3D inTrunk = body.frame(Joint::UpperBack3).conjugated().rotatedVector(arm);
    const float inward = side == Side::Left ? -inTrunk.y() : inTrunk.y();
    return {.behind = std::max(0.0, arcSine(-inTrunk.x()) - mostBehind(-inward, inTrunk.z())),
            .across = std::max(0.0, arcSine(inward) - mostAcross)};
}

} // namespace Unknot
