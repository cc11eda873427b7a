// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/tableshape.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr float halfTopThickness = .013F;
constexpr float halfTableLeg = .011F;
constexpr float tableLegInset = .016F;
constexpr float usualTableHeight = .42F;

PlacedProp tableBoard(const QVector3D &centre, const QVector3D &half)
{
    return {PlacedProp::Shape::Box, PlacedProp::Material::Wood, centre, half};
}

} // namespace

TableShape::TableShape(const PropData &table, const Skeleton &start, Build build)
    : m_half(table.size / 2)
{
    const float height =
        table.under.isEmpty() ? usualTableHeight : lowestPoint(ellipsoidsOf({table.under}, build), start);
    m_top = {start.root.x() + float(table.at.x()), start.root.y() + float(table.at.y()), height};
}

QVector<PlacedProp> TableShape::pieces() const
{
    const QVector3D half(float(m_half.x()), float(m_half.y()), halfTopThickness);
    QVector<PlacedProp> pieces{tableBoard(m_top - QVector3D(0, 0, halfTopThickness), half)};
    const float halfHeight = m_top.z() / 2 - halfTopThickness;
    for (const float ahead : {-1.F, 1.F}) {
        for (const float left : {-1.F, 1.F})
            pieces += tableBoard({m_top.x() + ahead * (half.x() - tableLegInset),
                                  m_top.y() + left * (half.y() - tableLegInset), halfHeight},
                                 {halfTableLeg, halfTableLeg, halfHeight});
    }
    return pieces;
}

Places TableShape::points() const
{
    return {{u"table"_s, m_top}};
}

} // namespace Unknot
