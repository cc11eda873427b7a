// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/arrowreader.h"

#include "figure/figurenames.h"
#include "figure/spacefields.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Range<double> arrowLengths{-1, 1};

} // namespace

ArrowData ArrowReader::read()
{
    ArrowData arrow;
    const int kinds =
        int(m_fields.has(u"follow"_s)) + int(m_fields.has(u"at"_s)) + int(m_fields.has(u"around"_s));
    if (kinds == 1)
        readKind(arrow);
    else
        m_fields.refuse(u"at"_s, tr("one of %1").arg(u"follow, at, around"), QString::number(kinds));
    if (m_fields.has(u"offset"_s))
        arrow.offset = SpaceFields(m_fields).point(u"offset"_s);
    arrow.gap = m_fields.number(u"gap"_s, arrowLengths, arrow.gap);
    arrow.isDouble = m_fields.flag(u"double"_s, false);
    if (m_fields.has(u"with"_s))
        arrow.with = m_fields.choice(u"with"_s, withPoseNames);
    if (kinds == 1)
        m_fields.refuseOthers();
    return arrow;
}

void ArrowReader::readKind(ArrowData &arrow)
{
    if (m_fields.has(u"follow"_s)) {
        arrow.kind = ArrowData::Kind::Follow;
        arrow.at = landmarkAt(u"follow"_s);
        if (m_fields.has(u"away_from"_s))
            arrow.awayFrom = landmarkAt(u"away_from"_s);
    } else if (m_fields.has(u"at"_s)) {
        arrow.kind = ArrowData::Kind::Straight;
        arrow.at = landmarkAt(u"at"_s);
        arrow.direction = SpaceFields(m_fields).direction(u"direction"_s);
        arrow.length = m_fields.number(u"length"_s, {0.02, 1}, arrow.length);
    } else {
        arrow.kind = ArrowData::Kind::Around;
        arrow.at = landmarkAt(u"around"_s);
        arrow.radius = m_fields.number(u"radius"_s, {0.02, 1}, arrow.radius);
        if (m_fields.has(u"axis"_s))
            arrow.axis = SpaceFields(m_fields).direction(u"axis"_s);
        arrow.fromDegrees = m_fields.number(u"from_degrees"_s, {-360, 360});
        arrow.toDegrees = m_fields.number(u"to_degrees"_s, {-360, 360});
    }
}

QString ArrowReader::landmarkAt(const QString &key)
{
    return m_fields.knownName(key, landmarkNames(), tr("a landmark")).value_or(QString());
}

} // namespace Unknot
