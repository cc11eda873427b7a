// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/chairshape.h"

#include "figure/supports.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

// Of an ordinary chair, in body heights.
constexpr float halfSeat = .135F;
constexpr float halfSeatThickness = .013F;
constexpr float usualSeatHeight = .26F;
constexpr float halfLeg = .009F;
constexpr float legInset = .0155F;
constexpr float backHeight = .27F; ///< above the seat
constexpr float halfBackRest = .055F; ///< of its height
constexpr float halfBackThickness = .010F;
constexpr float halfBackWidth = .125F;
constexpr float seatBehindBody = .03F; ///< how far a body sits into the back

PlacedProp wooden(const QVector3D &centre, const QVector3D &half)
{
    return {PlacedProp::Shape::Box, PlacedProp::Material::Wood, centre, half};
}

} // namespace

ChairShape::ChairShape(const QVector3D &seat, bool hasBack)
    : m_seat(seat),
      m_hasBack(hasBack)
{
}

ChairShape ChairShape::under(const Skeleton &body, Build build, bool hasBack)
{
    const float height = lowestPoint(ellipsoidsOf({u"seat"_s}, build), body);
    const float back = -farthest(ellipsoidsOf({u"pelvis"_s}, build), body, {-1, 0, 0});
    return {{back + halfSeat - seatBehindBody, body.root.y(), height}, hasBack};
}

ChairShape ChairShape::inFrontOf(const Skeleton &body, float distance)
{
    const float middle = body.root.x() + distance + halfSeat;
    return {{middle, body.root.y(), usualSeatHeight}, true};
}

float ChairShape::backX() const
{
    return m_seat.x() - halfSeat + .006F;
}

QVector<PlacedProp> ChairShape::pieces() const
{
    QVector<PlacedProp> pieces;
    pieces += wooden(m_seat - QVector3D(0, 0, halfSeatThickness), {halfSeat, halfSeat, halfSeatThickness});
    const float legHeight = m_seat.z() - 2 * halfSeatThickness;
    for (const float side : {1.F, -1.F}) {
        for (const float end : {1.F, -1.F})
            pieces += wooden({m_seat.x() + end * (halfSeat - legInset),
                              m_seat.y() + side * (halfSeat - legInset), legHeight / 2},
                             {halfLeg, halfLeg, legHeight / 2});
        const float postHeight = backHeight - 2 * halfBackRest;
        if (m_hasBack)
            pieces += wooden({backX(), m_seat.y() + side * .108F, m_seat.z() + postHeight / 2},
                             {.008F, halfLeg, postHeight / 2});
    }
    if (m_hasBack)
        pieces += wooden({backX(), m_seat.y(), m_seat.z() + backHeight - halfBackRest},
                         {halfBackThickness, halfBackWidth, halfBackRest});
    return pieces;
}

Places ChairShape::points() const
{
    const QVector3D edge(0, halfSeat, -halfSeatThickness);
    const QVector3D top(backX() - m_seat.x(), 0, backHeight);
    const QVector3D corner(-halfSeat + .035F, 0, 0);
    const QVector3D left(0, 1, 0);
    Places points{
        {u"chair_seat_left"_s, m_seat + edge},
        {u"chair_seat_right"_s, m_seat + QVector3D(edge.x(), -edge.y(), edge.z())},
        {u"chair_seat_front"_s, m_seat + QVector3D(halfSeat, 0, -halfSeatThickness)},
        {u"chair_seat_back_left"_s, m_seat + corner + left * .125F},
        {u"chair_seat_back_right"_s, m_seat + corner - left * .125F},
    };
    if (m_hasBack) {
        points.insert(u"chair_back_left"_s, m_seat + top + left * .11F);
        points.insert(u"chair_back_right"_s, m_seat + top - left * .11F);
    }
    return points;
}

} // namespace Unknot
