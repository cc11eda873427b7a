// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/jointsreader.h"

namespace Unknot {

void JointsReader::read(Angles &angles)
{
    const QMap<QString, NamedJoint> &joints = namedJoints();
    const QStringList names = m_fields.keys();
    for (const QString &name : names) {
        const auto joint = joints.constFind(name);
        if (joint == joints.cend())
            m_fields.refuseUnknown(name, tr("a joint"), name, joints.keys());
        else
            readJoint(m_fields.object(name), *joint, angles);
    }
}

void JointsReader::readJoint(JsonFields fields, const NamedJoint &joint, Angles &angles)
{
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        const DirectedMotion *directed = joint.motion(name);
        if (!directed) {
            fields.refuseUnknown(name, tr("a motion of this joint"), name, joint.motionNames());
            continue;
        }
        const double degrees = directed->sign * fields.number(name, {0, directed->most});
        const auto set = [&](Side side) {
            if (!isFirst(directed->motion, side))
                fields.refuse(name, tr("each motion of a joint only once, in one direction"), tr("it again"));
            angles.set(directed->motion, side, degrees);
        };
        if (joint.side != Side::Right)
            set(Side::Left);
        if (joint.side != Side::Left)
            set(Side::Right);
    }
}

bool JointsReader::isFirst(Motion motion, Side side)
{
    // Those in the middle have one angle for both sides, which is set twice.
    if (!isSided(motion) && side == Side::Right)
        return true;
    const std::pair place{int(motion), int(side)};
    const bool isNew = !m_given.contains(place);
    m_given.insert(place);
    return isNew;
}

} // namespace Unknot
