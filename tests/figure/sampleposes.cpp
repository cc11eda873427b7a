// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/sampleposes.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

std::optional<Reach> &reachOf(Pose &pose, Limb limb)
{
    return pose.reaches[std::size_t(limb)];
}

/// The other side does the same, mirrored.
void reachBoth(Pose &pose, Limb left, Reach reach)
{
    reachOf(pose, left) = reach;
    for (QVector3D *mirrored : {&reach.offset, reach.palmFaces ? &*reach.palmFaces : nullptr,
                                reach.fingersPoint ? &*reach.fingersPoint : nullptr}) {
        if (mirrored)
            mirrored->setY(-mirrored->y());
    }
    reachOf(pose, left == Limb::LeftHand ? Limb::RightHand : Limb::RightFoot) = reach;
}

Reach palmOnFloor(const QVector3D &offset, const QVector3D &bend, const QVector3D &fingers)
{
    return {.to = u"floor"_s,
            .offset = offset,
            .bend = bend,
            .palmFaces = QVector3D(0, 0, -1),
            .fingersPoint = fingers};
}

Reach flatFoot(const QVector3D &offset, const QVector3D &bend)
{
    return {.to = u"floor"_s, .offset = offset, .bend = bend, .touch = Touch::Ankle, .isFlat = true};
}

FigureData figureOf(const Pose &start, const Pose &end)
{
    FigureData figure;
    figure.poses = {start, end};
    return figure;
}

void noReaches(Pose &pose)
{
    pose.reaches = {};
}

} // namespace

Pose standingPose()
{
    Pose pose;
    pose.restOn = {u"feet"_s};
    pose.angles.setBoth(Motion::ShoulderAbduction, 7);
    pose.angles.setBoth(Motion::ElbowFlexion, 10);
    pose.angles.setBoth(Motion::FingersCurl, 12);
    pose.angles.setBoth(Motion::HipAbduction, 2);
    pose.angles.setBoth(Motion::HipExternalRotation, 6);
    return pose;
}

Pose seatedPose()
{
    Pose pose;
    pose.restOn = {u"feet"_s};
    pose.angles.setBoth(Motion::HipFlexion, 88);
    pose.angles.setBoth(Motion::HipAbduction, 7);
    pose.angles.setBoth(Motion::KneeFlexion, 88);
    pose.angles.setBoth(Motion::ShoulderFlexion, 22);
    pose.angles.setBoth(Motion::ShoulderAbduction, 6);
    pose.angles.setBoth(Motion::ElbowFlexion, 62);
    pose.angles.setBoth(Motion::ForearmPronation, 40);
    pose.angles.setBoth(Motion::LowerBackFlexion, 6);
    return pose;
}

Pose supinePose()
{
    Pose pose;
    pose.lie = Lie::Supine;
    pose.restOn = {u"back"_s};
    pose.andOn = {u"pelvis"_s};
    pose.angles.setBoth(Motion::HipFlexion, 50);
    pose.angles.setBoth(Motion::KneeFlexion, 98);
    pose.angles.setBoth(Motion::ShoulderAbduction, 14);
    pose.angles.setBoth(Motion::ForearmPronation, 75);
    pose.angles.setBoth(Motion::LowerBackFlexion, 6);
    pose.angles.setBoth(Motion::UpperBackFlexion, -4);
    pose.angles.setBoth(Motion::NeckFlexion, 8);
    pose.adjustments = {{Motion::NeckFlexion, {}, u"head"_s}};
    reachBoth(pose, Limb::LeftFoot, flatFoot({.27F, .06F, .039F}, {1, .08F, 1}));
    reachBoth(pose, Limb::LeftHand, palmOnFloor({-.02F, .20F, 0}, {-.1F, 1, 0}, {1, .1F, 0}));
    return pose;
}

Pose quadrupedPose()
{
    Pose pose;
    pose.lie = Lie::Prone;
    pose.leanForward = -9;
    pose.restOn = {u"knees"_s, u"feet"_s};
    pose.angles.setBoth(Motion::HipFlexion, 81);
    pose.angles.setBoth(Motion::HipAbduction, 3);
    pose.angles.setBoth(Motion::KneeFlexion, 88);
    pose.angles.setBoth(Motion::AnkleDorsiflexion, -72);
    pose.angles.setBoth(Motion::ShoulderFlexion, 90);
    pose.angles.setBoth(Motion::NeckFlexion, -6);
    pose.angles.setBoth(Motion::LowerBackFlexion, 4);
    reachBoth(pose, Limb::LeftHand, palmOnFloor({.315F, .105F, 0}, {0, .3F, -1}, {1, .05F, 0}));
    return pose;
}

Pose longSittingPose()
{
    Pose pose;
    pose.restOn = {u"pelvis"_s};
    pose.angles.setBoth(Motion::HipFlexion, 90);
    pose.angles.setBoth(Motion::KneeFlexion, 4);
    pose.angles.setBoth(Motion::ShoulderFlexion, 20);
    pose.angles.setBoth(Motion::ElbowFlexion, 20);
    pose.angles.setBoth(Motion::LowerBackFlexion, 8);
    return pose;
}

FigureData bridgeFigure()
{
    Pose end = supinePose();
    end.andOn.clear();
    end.anchor = u"mid_back"_s;
    end.leanForward = -27;
    end.angles.setBoth(Motion::LowerBackFlexion, 0);
    end.angles.setBoth(Motion::UpperBackFlexion, 6);
    end.holdStill = {Limb::LeftFoot, Limb::RightFoot, Limb::LeftHand, Limb::RightHand};
    noReaches(end);
    return figureOf(supinePose(), end);
}

FigureData calfRaiseFigure()
{
    Pose end = standingPose();
    end.angles.setBoth(Motion::AnkleDorsiflexion, -40);
    end.angles.setBoth(Motion::ToesExtension, 40);
    end.anchor = u"left_ball_of_foot"_s;
    return figureOf(standingPose(), end);
}

FigureData childsPoseFigure()
{
    Pose end = quadrupedPose();
    end.restOn = {u"knees"_s};
    end.andOn = {u"feet"_s};
    end.anchor = u"left_knee"_s;
    end.angles.setBoth(Motion::HipFlexion, 132);
    end.angles.setBoth(Motion::HipAbduction, 16);
    end.angles.setBoth(Motion::KneeFlexion, 156);
    end.angles.setBoth(Motion::LowerBackFlexion, 44);
    end.angles.setBoth(Motion::UpperBackFlexion, 28);
    end.angles.setBoth(Motion::NeckFlexion, 10);
    end.adjustments = {{Motion::HipFlexion, {}, u"head"_s}};
    reachBoth(end, Limb::LeftHand, palmOnFloor({.56F, .12F, 0}, {0, 1, .2F}, {1, 0, 0}));
    return figureOf(quadrupedPose(), end);
}

FigureData donkeyKickFigure()
{
    Pose end = quadrupedPose();
    end.restOn = {u"left_knee"_s, u"left_foot"_s};
    end.angles.set(Motion::HipFlexion, Side::Right, -6);
    end.angles.set(Motion::AnkleDorsiflexion, Side::Right, 8);
    return figureOf(quadrupedPose(), end);
}

FigureData calfStretchFigure()
{
    Pose start = standingPose();
    start.leanForward = 6;
    start.raise = -.036;
    reachOf(start, Limb::LeftFoot) = flatFoot({.10F, .06F, .039F}, {1, 0, 0});
    reachOf(start, Limb::RightFoot) = flatFoot({-.17F, -.06F, .039F}, {1, 0, 0});
    reachBoth(start, Limb::LeftHand,
              {.to = u"wall"_s,
               .offset = {0, .10F, .80F},
               .bend = {0, .5F, -1},
               .palmFaces = QVector3D(1, 0, 0),
               .fingersPoint = QVector3D(0, .1F, 1)});
    Pose end = start;
    end.leanForward = 13;
    end.move = QVector3D(.072F, 0, -.037F);
    end.holdStill = {Limb::LeftFoot, Limb::RightFoot};
    FigureData figure = figureOf(start, end);
    figure.props = {{.kind = PropData::Kind::Wall, .distance = .34}};
    return figure;
}

FigureData sideNeckStretchFigure()
{
    Pose start = seatedPose();
    reachOf(start, Limb::LeftHand) = Reach{.to = u"chair_seat_left"_s,
                                           .bend = {-1, .5F, 0},
                                           .palmFaces = QVector3D(0, -1, 0),
                                           .fingersPoint = QVector3D(.1F, 0, -1)};
    reachOf(start, Limb::RightHand) = Reach{.to = u"right_thigh_top"_s, .bend = {-.6F, .6F, -.3F}};
    Pose end = start;
    end.angles.setBoth(Motion::NeckSideBendRight, 36);
    end.angles.set(Motion::ShoulderBladeElevation, Side::Left, -6);
    reachOf(end, Limb::RightHand) =
        Reach{.to = u"left_head_side"_s, .offset = {0, -.002F, .026F}, .bend = {.15F, 1, .25F}};
    FigureData figure = figureOf(start, end);
    figure.props = {{.kind = PropData::Kind::Chair, .hasBack = false}};
    return figure;
}

FigureData threadTheNeedleFigure()
{
    Pose end = quadrupedPose();
    end.restOn = {u"knees"_s};
    end.andOn = {u"feet"_s};
    end.anchor = u"left_knee"_s;
    end.angles.setBoth(Motion::UpperBackTurnLeft, 38);
    end.angles.setBoth(Motion::UpperBackFlexion, 12);
    end.angles.setBoth(Motion::LowerBackTurnLeft, 12);
    end.angles.setBoth(Motion::LowerBackFlexion, 18);
    end.angles.setBoth(Motion::HipFlexion, 122);
    end.angles.setBoth(Motion::KneeFlexion, 112);
    end.angles.setBoth(Motion::NeckTurnLeft, 6);
    end.angles.setBoth(Motion::NeckSideBendRight, -26);
    end.angles.setBoth(Motion::NeckFlexion, -10);
    end.adjustments = {{Motion::HipFlexion, {}, u"right_shoulder"_s}, {Motion::NeckFlexion, {}, u"head"_s}};
    reachOf(end, Limb::LeftHand) = palmOnFloor({.50F, .10F, 0}, {-.1F, 1, .6F}, {1, .1F, 0});
    reachOf(end, Limb::RightHand) = palmOnFloor({.22F, .335F, .020F}, {.2F, .2F, -.2F}, {.1F, 1, 0});
    reachOf(end, Limb::RightHand)->palmFaces = QVector3D(0, 0, 1);
    return figureOf(quadrupedPose(), end);
}

QVector<FigureData> sampleFigures()
{
    return {bridgeFigure(),      calfRaiseFigure(),       childsPoseFigure(),     donkeyKickFigure(),
            calfStretchFigure(), sideNeckStretchFigure(), threadTheNeedleFigure()};
}

} // namespace Unknot
