// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propreader.h"

#include "figure/figurenames.h"
#include "figure/spacefields.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Range<double> distances{0, 1.5};

} // namespace

std::optional<PropData> PropReader::read()
{
    const std::optional<PropData::Kind> kind = m_fields.givenChoice(u"kind"_s, propKindNames);
    if (!kind)
        return {};
    PropData prop{.kind = *kind};
    switch (prop.kind) {
    case PropData::Kind::Chair:
        prop.hasBack = m_fields.flag(u"back"_s, prop.hasBack);
        prop.distance = m_fields.number(u"distance"_s, distances, prop.distance);
        break;
    case PropData::Kind::Wall:
        readWall(prop);
        break;
    case PropData::Kind::Ball:
        prop.radius = m_fields.number(u"radius"_s, {0.01, 0.25}, prop.radius);
        readTouched(prop);
        break;
    case PropData::Kind::Pillow:
    case PropData::Kind::Pack:
    case PropData::Kind::Strap:
        readTouched(prop);
        break;
    case PropData::Kind::Step:
        readLandmark(prop);
        break;
    case PropData::Kind::Mat:
        break;
    }
    m_fields.refuseOthers();
    return prop;
}

void PropReader::readWall(PropData &prop)
{
    const WallPlace place = m_fields.choice(u"side"_s, wallPlaceNames);
    prop.isBehind = place == WallPlace::Back;
    if (place == WallPlace::Left)
        prop.side = Side::Left;
    else if (place == WallPlace::Right)
        prop.side = Side::Right;
    prop.distance = m_fields.number(u"distance"_s, distances, prop.distance);
}

void PropReader::readLandmark(PropData &prop)
{
    if (m_fields.has(u"touches"_s))
        prop.touches =
            m_fields.knownName(u"touches"_s, landmarkNames(), tr("a landmark")).value_or(QString());
}

void PropReader::readTouched(PropData &prop)
{
    readLandmark(prop);
    if (m_fields.has(u"toward"_s))
        prop.toward = SpaceFields(m_fields).direction(u"toward"_s);
}

} // namespace Unknot
