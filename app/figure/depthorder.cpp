// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/depthorder.h"

#include <algorithm>

namespace Unknot {

namespace {

/// Outweighs any depth.
constexpr double always = 1e3;
/// Breaks a tie.
constexpr double rather = 1e-5;

/// By how much the first lies in front of the second by rule, whatever their depth.
double ruledInFront(BodyPart part, BodyPart other, const Skeleton &body)
{
    if (part == BodyPart::Torso && other == BodyPart::Pelvis)
        return always;
    for (const Side side : {Side::Left, Side::Right}) {
        const auto is = [&](BodyPart front, BodyPart back) {
            return part == onSide(front, side) && other == onSide(back, side);
        };
        if (is(BodyPart::LeftSleeve, BodyPart::LeftUpperArm))
            return always;
        if (is(BodyPart::Torso, BodyPart::LeftThigh) && isHipOpen(body, side))
            return always;
        if (is(BodyPart::LeftShin, BodyPart::LeftFoot))
            return rather;
    }
    return 0;
}

class PainterOrder
{
public:
    PainterOrder(const QVector<DrawnPart> &parts, const DepthGrid &depths, const Skeleton &body)
        : m_parts(parts),
          m_inFront(parts.size() * parts.size(), 0)
    {
        for (int part = 0; part < count(); ++part) {
            for (int other = 0; other < part; ++other) {
                const double weight = ruled(part, other, body, depths.inFront(part, other));
                m_inFront[part * count() + other] = weight;
                m_inFront[other * count() + part] = -weight;
            }
        }
    }

    QVector<int> order() const
    {
        QVector<int> open;
        for (int part = 0; part < count(); ++part)
            open.append(part);
        QVector<int> done;
        while (!open.isEmpty()) {
            const int next = farthest(open, done.isEmpty() ? -1 : done.last());
            open.removeOne(next);
            done.append(next);
        }
        return done;
    }

private:
    int count() const { return int(m_parts.size()); }

    double ruled(int part, int other, const Skeleton &body, double weight) const
    {
        const DrawnPart &one = m_parts.at(part);
        const DrawnPart &two = m_parts.at(other);
        if (!one.part || !two.part)
            return weight;
        return weight + ruledInFront(*one.part, *two.part, body) - ruledInFront(*two.part, *one.part, body);
    }

    /// How much of what belongs behind a part is not painted yet.
    double missing(int part, const QVector<int> &open) const
    {
        double sum = 0;
        for (const int other : open) {
            if (other != part)
                sum += std::max(0.0, m_inFront.at(part * count() + other));
        }
        return sum;
    }

    /// The part with the least missing behind it; of equals a neighbour of the last, then the one farther
    /// away.
    int farthest(const QVector<int> &open, int last) const
    {
        int best = open.first();
        double least = missing(best, open);
        for (const int part : open) {
            const double sum = missing(part, open);
            const bool isEqual = sum < 1e-9 && least < 1e-9;
            if (isEqual ? isFarther(part, best, last) : sum < least) {
                best = part;
                least = sum;
            }
        }
        return best;
    }

    bool isFarther(int part, int other, int last) const
    {
        const bool follows = isNeighbour(part, last);
        const bool otherFollows = isNeighbour(other, last);
        return follows != otherFollows ? follows
                                       : m_parts.at(part).middleDepth < m_parts.at(other).middleDepth;
    }

    bool isNeighbour(int part, int last) const
    {
        return last >= 0 && m_parts.at(part).part && m_parts.at(last).part
            && areLinked(*m_parts.at(part).part, *m_parts.at(last).part);
    }

    const QVector<DrawnPart> &m_parts;
    QVector<double> m_inFront;
};

} // namespace

bool isHipOpen(const Skeleton &body, Side side)
{
    const QVector3D trunk = body.frame(Joint::Pelvis).rotatedVector({0, 0, 1});
    const QVector3D thigh = body.frame(onSide(Joint::LeftHip, side)).rotatedVector({0, 0, 1});
    return QVector3D::dotProduct(trunk, thigh) > 0.55F;
}

QVector<int> paintingOrder(const QVector<DrawnPart> &parts, const DepthGrid &depths, const Skeleton &body)
{
    return PainterOrder(parts, depths, body).order();
}

} // namespace Unknot
