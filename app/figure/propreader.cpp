// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propreader.h"

#include "figure/figurenames.h"
#include "figure/spacefields.h"
#include "figure/supports.h"

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
    readOwn(prop);
    if (m_fields.has(u"with"_s))
        prop.with = m_fields.choice(u"with"_s, withPoseNames);
    m_fields.refuseOthers();
    return prop;
}

/// What only this kind of thing has.
void PropReader::readOwn(PropData &prop)
{
    switch (prop.kind) {
    case PropData::Kind::Mat:
        break;
    case PropData::Kind::Chair:
        prop.hasBack = m_fields.flag(u"back"_s, prop.hasBack);
        prop.distance = m_fields.number(u"distance"_s, distances, prop.distance);
        break;
    case PropData::Kind::Table:
        readTable(prop);
        break;
    case PropData::Kind::Wall:
        readWall(prop);
        break;
    case PropData::Kind::Ball:
        prop.radius = m_fields.number(u"radius"_s, {0.01, 0.25}, prop.radius);
        readTouched(prop);
        break;
    case PropData::Kind::Roller:
        readRoller(prop);
        break;
    case PropData::Kind::Pillow:
        prop.between = landmarkAt(u"between"_s);
        readTouched(prop);
        break;
    case PropData::Kind::Pack:
        prop.isWarm = m_fields.flag(u"warm"_s, false);
        readTouched(prop);
        break;
    case PropData::Kind::Strap:
        readTouched(prop);
        break;
    case PropData::Kind::Step:
    case PropData::Kind::Towel:
        prop.touches = landmarkAt(u"touches"_s);
        break;
    }
}

void PropReader::readTable(PropData &prop)
{
    const auto level = [this](const QString &key, const Range<double> &limits) {
        const QVector<double> numbers = m_fields.numbers(key, 2, limits);
        return QPointF(numbers.at(0), numbers.at(1));
    };
    if (m_fields.has(u"at"_s))
        prop.at = level(u"at"_s, {-1, 1});
    if (m_fields.has(u"size"_s))
        prop.size = level(u"size"_s, {0.05, 1});
    if (m_fields.has(u"under"_s))
        prop.under = m_fields.knownName(u"under"_s, supportNames(), tr("a support")).value_or(QString());
}

void PropReader::readRoller(PropData &prop)
{
    constexpr double usualRadius = 0.044;
    prop.radius = m_fields.number(u"radius"_s, {0.01, 0.1}, usualRadius);
    prop.length = m_fields.number(u"length"_s, {0.05, 0.6}, prop.length);
    prop.isAlong =
        m_fields.choice<RollerAxis>(u"axis"_s, rollerAxisNames, RollerAxis::Across) == RollerAxis::Along;
    prop.isCloth = m_fields.flag(u"cloth"_s, false);
    prop.touches = landmarkAt(u"touches"_s);
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
    prop.width = m_fields.number(u"width"_s, {0.02, 2}, prop.width);
    prop.aside = m_fields.number(u"aside"_s, {-1, 1}, prop.aside);
}

void PropReader::readTouched(PropData &prop)
{
    prop.touches = landmarkAt(u"touches"_s);
    if (m_fields.has(u"toward"_s))
        prop.toward = SpaceFields(m_fields).direction(u"toward"_s);
    if (prop.kind != PropData::Kind::Strap)
        prop.isStill = m_fields.flag(u"still"_s, false);
}

/// Empty when it is left out.
QString PropReader::landmarkAt(const QString &key)
{
    if (!m_fields.has(key))
        return {};
    return m_fields.knownName(key, landmarkNames(), tr("a landmark")).value_or(QString());
}

} // namespace Unknot
