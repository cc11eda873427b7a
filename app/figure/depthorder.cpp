// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/depthorder.h"

#include <algorithm>

namespace Unknot {

namespace {

/// Outweighs any depth.
constexpr double always = 1e3;

/// How much a joint's own upwards points at the camera.
float upTowards(const Skeleton &body, Joint joint, const Camera &camera)
{
    return QVector3D::dotProduct(body.frame(joint).rotatedVector({0, 0, 1}), camera.toward());
}

/// The neck grows out of the collar, and into the head from below.
double ruledOfNeck(BodyPart part, BodyPart other, const Skeleton &body, const Camera &camera)
{
    constexpr float intoCollar = 0.05F;
    constexpr float underHead = -0.6F;
    const bool isOutOfCollar = upTowards(body, Joint::Neck1, camera) > intoCollar;
    const bool isUnderHead = upTowards(body, Joint::Head, camera) < underHead;
    const auto is = [&](BodyPart front, BodyPart back) {
        return part == front && other == back;
    };
    const bool isInFront = (is(BodyPart::Neck, BodyPart::Torso) && isOutOfCollar)
        || (is(BodyPart::Torso, BodyPart::Neck) && !isOutOfCollar)
        || (is(BodyPart::Neck, BodyPart::Head) && isUnderHead)
        || (is(BodyPart::Head, BodyPart::Neck) && !isUnderHead);
    return isInFront ? always : 0;
}

/// By how much the first lies in front of the second by rule, whatever their depth.
double ruledInFront(BodyPart part, BodyPart other, const Skeleton &body, const Camera &camera)
{
    constexpr float outOfHem = -0.5F;
    if (part == BodyPart::Torso && other == BodyPart::Pelvis)
        return always;
    if (part == BodyPart::Neck || other == BodyPart::Neck)
        return ruledOfNeck(part, other, body, camera);
    for (const Side side : {Side::Left, Side::Right}) {
        const auto is = [&](BodyPart front, BodyPart back) {
            return part == onSide(front, side) && other == onSide(back, side);
        };
        if (is(BodyPart::LeftSleeve, BodyPart::LeftUpperArm))
            return always;
        if (is(BodyPart::Torso, BodyPart::LeftThigh) && isHipOpen(body, side))
            return always;
        if (part == onSide(BodyPart::LeftShin, side) || other == onSide(BodyPart::LeftShin, side)) {
            const bool isFootInFront = upTowards(body, onSide(Joint::LeftKnee, side), camera) < outOfHem;
            if (isFootInFront ? is(BodyPart::LeftFoot, BodyPart::LeftShin)
                              : is(BodyPart::LeftShin, BodyPart::LeftFoot))
                return always;
        }
    }
    return 0;
}

class PainterOrder
{
public:
    PainterOrder(const QVector<DrawnPart> &parts, const DepthGrid &depths, const Skeleton &body,
                 const Camera &camera)
        : m_parts(parts),
          m_body(body),
          m_camera(camera),
          m_inFront(parts.size() * parts.size(), 0)
    {
        for (int part = 0; part < count(); ++part) {
            for (int other = 0; other < part; ++other) {
                const double weight = ruled(part, other, depths.inFront(part, other));
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
        settle(done);
        return done;
    }

private:
    int count() const { return int(m_parts.size()); }

    double ruled(int part, int other, double weight) const
    {
        const DrawnPart &one = m_parts.at(part);
        const DrawnPart &two = m_parts.at(other);
        if (!one.part || !two.part)
            return weight;
        return weight + ruledInFront(*one.part, *two.part, m_body, m_camera)
            - ruledInFront(*two.part, *one.part, m_body, m_camera);
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

    /// Where parts pass through each other no order is right. Moves each to where it does the least wrong,
    /// so that the order does not hang on where the search began.
    void settle(QVector<int> &order) const
    {
        constexpr int rounds = 3;
        for (int round = 0; round < rounds; ++round) {
            for (int place = 0; place < order.size(); ++place)
                order.move(place, bestPlace(order, place));
        }
    }

    /// Where in the order the part at `place` wrongs the fewest others; there if nowhere is better.
    int bestPlace(const QVector<int> &order, int place) const
    {
        constexpr double worthwhile = 1e-7;
        int best = place;
        double least = -worthwhile;
        for (const int step : {-1, 1}) {
            double wrong = 0;
            for (int other = place + step; other >= 0 && other < order.size(); other += step) {
                const double inFront = m_inFront.at(order.at(place) * count() + order.at(other));
                wrong += step * -inFront;
                if (wrong < least) {
                    least = wrong;
                    best = other;
                }
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
    const Skeleton &m_body;
    const Camera &m_camera;
    QVector<double> m_inFront;
};

} // namespace

bool isHipOpen(const Skeleton &body, Side side)
{
    const QVector3D trunk = body.frame(Joint::Pelvis).rotatedVector({0, 0, 1});
    const QVector3D thigh = body.frame(onSide(Joint::LeftHip, side)).rotatedVector({0, 0, 1});
    return QVector3D::dotProduct(trunk, thigh) > 0.55F;
}

QVector<int> paintingOrder(const QVector<DrawnPart> &parts, const DepthGrid &depths, const Skeleton &body,
                           const Camera &camera)
{
    return PainterOrder(parts, depths, body, camera).order();
}

} // namespace Unknot
