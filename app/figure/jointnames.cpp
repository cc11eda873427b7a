// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/jointnames.h"

#include <algorithm>

namespace Unknot {

namespace {

void addDirections(const MotionRange &range, NamedJoint &joint)
{
    joint.motions += {range.positive.toString(), range.motion, 1, range.limits.most};
    if (!range.negative.isEmpty())
        joint.motions += {range.negative.toString(), range.motion, -1, -range.limits.least};
}

QMap<QString, NamedJoint> allNamedJoints()
{
    QMap<QString, NamedJoint> joints;
    const auto add = [&](const QString &name, Side side, const MotionRange &range) {
        NamedJoint &joint = joints[name];
        joint.side = side;
        addDirections(range, joint);
    };
    for (const MotionRange &range : motionRanges) {
        if (!isSided(range.motion))
            add(range.joint.toString(), Side::Both, range);
        else
            for (const auto &[side, sideName] : sideNames)
                add(sideName.toString() + u'_' + range.joint.toString(), side, range);
    }
    return joints;
}

} // namespace

const DirectedMotion *NamedJoint::motion(const QString &name) const
{
    const auto found = std::find_if(motions.cbegin(), motions.cend(),
                                    [&](const DirectedMotion &candidate) { return candidate.name == name; });
    return found == motions.cend() ? nullptr : &*found;
}

QStringList NamedJoint::motionNames() const
{
    QStringList names;
    for (const DirectedMotion &motion : motions)
        names += motion.name;
    return names;
}

const QMap<QString, NamedJoint> &namedJoints()
{
    static const QMap<QString, NamedJoint> joints = allNamedJoints();
    return joints;
}

} // namespace Unknot
