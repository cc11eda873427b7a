// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/reachreader.h"

#include "figure/figurenames.h"
#include "figure/spacefields.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

QVector<Limb> namedLimbs(const QString &name)
{
    if (name == u"both_hands")
        return {Limb::LeftHand, Limb::RightHand};
    if (name == u"both_feet")
        return {Limb::LeftFoot, Limb::RightFoot};
    const std::optional<Limb> limb = valueIn(limbNames, name);
    return limb ? QVector<Limb>{*limb} : QVector<Limb>();
}

QStringList limbWords()
{
    return allNames(limbNames) + QStringList{u"both_hands"_s, u"both_feet"_s};
}

Reach mirrored(const Reach &left)
{
    const auto across = [](const QVector3D &vector) {
        return QVector3D(vector.x(), -vector.y(), vector.z());
    };
    Reach right = left;
    right.to = onOtherSide(left.to);
    right.offset = across(left.offset);
    if (left.palmFaces)
        right.palmFaces = across(*left.palmFaces);
    if (left.fingersPoint)
        right.fingersPoint = across(*left.fingersPoint);
    return right;
}

Reach ReachReader::read(const QVector<Limb> &limbs)
{
    Reach reach;
    reach.to = readTarget();
    if (limbs.size() > 1)
        refuseWithoutOtherSide(reach.to);
    if (m_fields.has(u"at"_s))
        reach.offset = SpaceFields(m_fields).point(u"at"_s);
    if (m_fields.has(u"bend"_s))
        reach.bend = SpaceFields(m_fields).direction(u"bend"_s);
    isHand(limbs.first()) ? readHand(reach) : readFoot(reach);
    m_fields.refuseOthers();
    return reach;
}

QString ReachReader::readTarget()
{
    if (!m_fields.has(u"spot"_s))
        return m_fields
            .knownName(u"to"_s, m_places.targets, tr("a landmark, or a point of a prop that is here"))
            .value_or(QString());
    if (m_fields.has(u"to"_s))
        m_fields.refuse(u"to"_s, tr("only one of %1 and %2").arg(u"to"_s, u"spot"_s), tr("both"));
    return m_fields.knownName(u"spot"_s, m_places.spots, tr("one of the floor spots")).value_or(QString());
}

void ReachReader::refuseWithoutOtherSide(const QString &target)
{
    const QString other = onOtherSide(target);
    if (m_fields.has(u"spot"_s) && !m_places.spots.contains(other))
        m_fields.refuseUnknown(u"spot"_s, tr("one of the floor spots for the other side too"), other,
                               m_places.spots);
}

void ReachReader::readHand(Reach &reach)
{
    reach.touch = m_fields.choice(u"touch"_s, handTouchNames, std::optional(Touch::Palm));
    const bool palmIsSaid = m_fields.has(u"palm_faces"_s);
    const bool fingersAreSaid = m_fields.has(u"fingers_point"_s);
    if (palmIsSaid != fingersAreSaid)
        m_fields.refuse(palmIsSaid ? u"fingers_point"_s : u"palm_faces"_s,
                        tr("both palm_faces and fingers_point"), tr("only one"));
    if (palmIsSaid)
        reach.palmFaces = SpaceFields(m_fields).direction(u"palm_faces"_s);
    if (fingersAreSaid)
        reach.fingersPoint = SpaceFields(m_fields).direction(u"fingers_point"_s);
}

void ReachReader::readFoot(Reach &reach)
{
    reach.touch = m_fields.choice(u"touch"_s, footTouchNames, std::optional(Touch::Ankle));
    reach.isFlat = m_fields.flag(u"flat"_s, false);
    reach.toesOut = SpaceFields(m_fields).turn(u"toes_out"_s, u"toes_in"_s, reach.toesOut, 90);
}

} // namespace Unknot
