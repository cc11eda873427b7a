// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/posereader.h"

#include "figure/figurenames.h"
#include "figure/jointsreader.h"
#include "figure/spacefields.h"
#include "figure/supports.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

Pose PoseReader::read(const Pose &from)
{
    Pose pose = from;
    readTrunk(pose);
    readSupports(pose);
    readMove(pose);
    if (m_fields.has(u"joints"_s))
        JointsReader(m_fields.object(u"joints"_s)).read(pose.angles);
    if (m_fields.has(u"adjust"_s))
        readAdjustments(pose);
    if (m_fields.has(u"hold_still"_s))
        readStill(pose);
    if (m_fields.has(u"reach"_s))
        readReaches(m_fields.object(u"reach"_s), pose);
    m_fields.refuseOthers();
    return pose;
}

void PoseReader::readTrunk(Pose &pose)
{
    SpaceFields space(m_fields);
    pose.lie = m_fields.choice(u"lie"_s, lieNames, std::optional(pose.lie));
    pose.turn = space.turn(u"turn_left"_s, u"turn_right"_s, pose.turn);
    pose.leanForward = space.turn(u"lean_forward"_s, u"lean_back"_s, pose.leanForward);
    pose.rollRight = space.turn(u"roll_right"_s, u"roll_left"_s, pose.rollRight);
}

void PoseReader::readSupports(Pose &pose)
{
    constexpr Range<int> count{0, 8};
    if (m_fields.has(u"rest_on"_s)) {
        pose.restOn = m_fields.knownNames(u"rest_on"_s, count, supportNames(), tr("supports"));
        pose.andOn.clear();
        pose.move.reset();
    }
    if (m_fields.has(u"and_on"_s))
        pose.andOn = m_fields.knownNames(u"and_on"_s, count, supportNames(), tr("supports"));
    pose.raise = m_fields.number(u"raise"_s, {-0.5, 0.5}, pose.raise);
}

void PoseReader::readMove(Pose &pose)
{
    if (pose.move)
        pose.move = QVector3D(); // the pose before has gone that way already
    if (mayRefer(u"move"_s))
        pose.move = SpaceFields(m_fields).point(u"move"_s);
    if (m_fields.has(u"anchor"_s))
        pose.anchor = m_fields.knownName(u"anchor"_s, landmarkNames(), tr("a landmark")).value_or(QString());
}

void PoseReader::readAdjustments(Pose &pose)
{
    pose.adjustments.clear();
    const QVector<JsonFields> entries = m_fields.objects(u"adjust"_s, {0, 4});
    for (const JsonFields &entry : entries) {
        if (const std::optional<Adjustment> adjustment = readAdjustment(entry))
            pose.adjustments += *adjustment;
    }
}

std::optional<Adjustment> PoseReader::readAdjustment(JsonFields fields)
{
    const std::optional<QString> name = fields.knownName(u"joint"_s, namedJoints().keys(), tr("a joint"));
    const NamedJoint joint = namedJoints().value(name.value_or(QString()));
    const bool hasMotion = fields.has(u"motion"_s);
    const std::optional<QString> motion = name || !hasMotion
        ? fields.knownName(u"motion"_s, joint.motionNames(), tr("a motion of this joint"))
        : std::nullopt;
    const std::optional<QString> until = fields.knownName(u"until"_s, supportNames(), tr("a support"));
    fields.refuseOthers();
    if (!motion || !until)
        return {};
    return Adjustment{
        .motion = joint.motion(*motion)->motion,
        .side = joint.side == Side::Both ? std::nullopt : std::optional(joint.side),
        .until = *until,
    };
}

void PoseReader::readStill(Pose &pose)
{
    if (!mayRefer(u"hold_still"_s))
        return;
    pose.holdStill.clear();
    const QStringList names =
        m_fields.knownNames(u"hold_still"_s, {0, limbCount}, limbWords(), tr("hands and feet"));
    for (const QString &name : names)
        pose.holdStill += namedLimbs(name);
    m_given = pose.holdStill;
    for (const Limb limb : std::as_const(m_given))
        pose.reaches.at(std::size_t(limb)).reset();
}

void PoseReader::readReaches(JsonFields fields, Pose &pose)
{
    const QStringList names = fields.keys();
    for (const QString &name : names)
        readReach(name, fields, pose);
}

void PoseReader::readReach(const QString &name, JsonFields &fields, Pose &pose)
{
    const QVector<Limb> limbs = namedLimbs(name);
    if (limbs.isEmpty()) {
        fields.refuseUnknown(name, tr("a hand or a foot"), name, limbWords());
        return;
    }
    std::optional<Reach> reach;
    if (!fields.isNull(name)) {
        JsonFields reachFields = fields.object(name);
        reach = ReachReader(reachFields, m_places).read(limbs);
    }
    for (const Limb limb : limbs) {
        if (m_given.contains(limb))
            fields.refuse(name, tr("each hand and foot only once"), tr("one again"));
        m_given += limb;
        pose.holdStill.removeAll(limb);
        pose.reaches.at(std::size_t(limb)) = reach && limb != limbs.first() ? mirrored(*reach) : reach;
    }
}

bool PoseReader::mayRefer(const QString &key)
{
    if (!m_fields.has(key))
        return false;
    if (m_order == Order::First)
        m_fields.refuse(key, tr("a pose before"), tr("the first pose"));
    return m_order == Order::Later;
}

} // namespace Unknot
