// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/tween.h"

namespace Unknot {

namespace {

QVector3D mixed(const QVector3D &from, const QVector3D &to, float place)
{
    return from + (to - from) * place;
}

/// A frame that a hand may be carried along in: that of a joint, or the room.
struct Carrier
{
    QVector3D at{};
    QQuaternion frame{};

    QVector3D pointFromRoom(const QVector3D &point) const
    {
        return frame.conjugated().rotatedVector(point - at);
    }
    QVector3D pointToRoom(const QVector3D &point) const { return at + frame.rotatedVector(point); }
};

class Tween
{
public:
    Tween(const SolvedPose &from, const SolvedPose &to, float place, Build build)
        : m_from(from),
          m_to(to),
          m_place(place),
          m_build(build)
    {
    }

    Skeleton body()
    {
        turnAll();
        if (!m_to.pose.move)
            stayOnSupports();
        stayOnAnchor();
        for (const Limb limb : m_to.pose.holdStill)
            holdLimbStill(m_body, limb, m_from.body);
        for (const Limb limb : reachOrder(m_to.pose)) {
            if (isReaching(m_from, limb) && isReaching(m_to, limb) && !m_to.pose.holdStill.contains(limb))
                carry(limb);
        }
        return m_body;
    }

private:
    static bool isReaching(const SolvedPose &solved, Limb limb)
    {
        return solved.pose.reaches.at(std::size_t(limb)) || solved.pose.holdStill.contains(limb);
    }

    float between(float from, float to) const { return from + (to - from) * m_place; }

    void turnAll()
    {
        const Skeleton &from = m_from.body;
        const Skeleton &to = m_to.body;
        m_body.root = mixed(from.root, to.root, m_place);
        m_body.rootTurn = QQuaternion::slerp(from.rootTurn, to.rootTurn, m_place);
        for (std::size_t i = 0; i < m_body.turns.size(); ++i)
            m_body.turns[i] = QQuaternion::slerp(from.turns[i], to.turns[i], m_place);
        m_body.breath = {between(from.breath.chest, to.breath.chest),
                         between(from.breath.belly, to.breath.belly)};
        m_body.fingerSpread = {between(from.fingerSpread.left, to.fingerSpread.left),
                               between(from.fingerSpread.right, to.fingerSpread.right)};
        m_body.place();
    }

    void stayOnSupports()
    {
        const QStringList toSupports = m_to.pose.restOn + m_to.pose.andOn;
        QStringList shared;
        for (const QString &support : m_from.pose.restOn + m_from.pose.andOn) {
            if (toSupports.contains(support))
                shared += support;
        }
        const QVector<BodyEllipsoid> ellipsoids = ellipsoidsOf(shared, m_build);
        if (ellipsoids.isEmpty())
            return;
        const float from = lowestPoint(ellipsoids, m_from.body);
        const float to = lowestPoint(ellipsoids, m_to.body);
        const float wanted = from + (to - from) * m_place;
        m_body.root.setZ(m_body.root.z() + wanted - lowestPoint(ellipsoids, m_body));
        m_body.place();
    }

    /// Turning would let it slip, though both poses have it in the same place.
    void stayOnAnchor()
    {
        const Landmark *anchor = landmark(m_to.pose.anchor);
        if (!anchor || m_to.pose.move)
            return;
        const QVector3D wanted = mixed(m_from.body.point(*anchor), m_to.body.point(*anchor), m_place);
        const QVector3D slip = wanted - m_body.point(*anchor);
        m_body.root += QVector3D(slip.x(), slip.y(), 0);
        m_body.place();
    }

    /// What both poses reach for on the body takes the limb along; all else stays in the room.
    const Landmark *sharedGoal(Limb limb) const
    {
        const std::optional<Reach> &from = m_from.pose.reaches.at(std::size_t(limb));
        const std::optional<Reach> &to = m_to.pose.reaches.at(std::size_t(limb));
        return from && to && from->to == to->to ? landmark(to->to) : nullptr;
    }

    static Carrier carrierOf(const Landmark *goal, const Skeleton &body)
    {
        return goal ? Carrier{body.at(goal->joint), body.frame(goal->joint)} : Carrier{};
    }

    QVector3D bend(Limb limb) const
    {
        const Joint trunk = Skeleton::carrier(jointsOf(limb).root);
        const auto inTrunk = [&](const Skeleton &body) {
            return body.frame(trunk).conjugated().rotatedVector(bendDirection(body, limb));
        };
        return m_body.frame(trunk).rotatedVector(mixed(inTrunk(m_from.body), inTrunk(m_to.body), m_place));
    }

    void carry(Limb limb)
    {
        const Joint end = jointsOf(limb).end;
        const Landmark *goal = sharedGoal(limb);
        const Carrier start = carrierOf(goal, m_from.body);
        const Carrier stop = carrierOf(goal, m_to.body);
        const Carrier now = carrierOf(goal, m_body);
        const QVector3D startPoint = start.pointFromRoom(m_from.body.at(end));
        const QVector3D stopPoint = stop.pointFromRoom(m_to.body.at(end));
        QVector3D target = now.pointToRoom(mixed(startPoint, stopPoint, m_place));
        if (!goal)
            target += wayAround(limb, target) * detour((stopPoint - startPoint).length());
        bringLimbTo(m_body, limb, target, bend(limb));
        const QQuaternion frame = QQuaternion::slerp(start.frame.conjugated() * m_from.body.frame(end),
                                                     stop.frame.conjugated() * m_to.body.frame(end), m_place);
        turnLimbEndTo(m_body, limb, now.frame * frame);
    }

    bool touchesBody(const SolvedPose &solved, Limb limb) const
    {
        const std::optional<Reach> &reach = solved.pose.reaches.at(std::size_t(limb));
        return reach && landmark(reach->to);
    }

    /// Which way a limb avoids what is between two places: up, or around the trunk when it touches the body.
    QVector3D wayAround(Limb limb, const QVector3D &target) const
    {
        if (!touchesBody(m_from, limb) && !touchesBody(m_to, limb))
            return {0, 0, 1};
        const QVector3D spine = m_body.frame(Joint::UpperBack2).rotatedVector({0, 0, 1});
        const QVector3D away = target - m_body.at(Joint::UpperBack2);
        return (away - spine * QVector3D::dotProduct(away, spine)).normalized();
    }

    float detour(float distance) const
    {
        constexpr float share = .18F;
        constexpr float least = .06F;
        return distance > least ? share * distance * 4 * m_place * (1 - m_place) : 0;
    }

    const SolvedPose &m_from;
    const SolvedPose &m_to;
    float m_place;
    Build m_build;
    Skeleton m_body;
};

} // namespace

Skeleton bodyBetween(const SolvedPose &from, const SolvedPose &to, double place, Build build)
{
    if (place <= 0)
        return from.body;
    if (place >= 1)
        return to.body;
    const double soft = place * place * (3 - 2 * place);
    return Tween(from, to, float(soft), build).body();
}

} // namespace Unknot
