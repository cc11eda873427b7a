// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/spacefields.h"

namespace Unknot {

QVector3D SpaceFields::point(const QString &key)
{
    const QVector<double> numbers = m_fields.numbers(key, 3, lengths);
    return {float(numbers.at(0)), float(numbers.at(1)), float(numbers.at(2))};
}

QVector3D SpaceFields::direction(const QString &key)
{
    const QVector3D direction = point(key);
    if (direction.isNull() && m_fields.isFaultless())
        m_fields.refuse(key, tr("a direction"), tr("only zeros"));
    return direction;
}

double SpaceFields::turn(const QString &positive, const QString &negative, double before, double most)
{
    const bool isPositive = m_fields.has(positive);
    const bool isNegative = m_fields.has(negative);
    if (isPositive && isNegative)
        //: Two keys in a file, such as "lean_forward" and "lean_back".
        m_fields.refuse(negative, tr("only one of %1 and %2").arg(positive, negative), tr("both"));
    if (isPositive)
        return m_fields.number(positive, {0, most});
    return isNegative ? -m_fields.number(negative, {0, most}) : before;
}

} // namespace Unknot
