// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodyregions.h"

namespace Unknot {

namespace {

/// Farther aside than any part of the body.
constexpr float everything = 0.3F;

/// Where the shoulders begin, beside neck, chest and upper back.
constexpr float shoulderInner = 0.056F;
constexpr BodyLevel shoulderEnd{Joint::LeftShoulder, -0.064F};

constexpr BodyLevel hipTop{Joint::LeftHip, 0.05F};
constexpr BodyLevel kneeTop{Joint::LeftKnee, 0.034F};
constexpr BodyLevel ankleTop{Joint::LeftAnkle, 0.045F};

/// Which part of a limb lies in front changes from side to side: a band alone says where one ends.
QVector<BodyPart> leg()
{
    return {BodyPart::LeftThigh, BodyPart::LeftShin};
}

QVector<BodyPart> arm()
{
    return {BodyPart::LeftUpperArm, BodyPart::LeftForearm, BodyPart::LeftHand};
}

RegionBand neckDownTo(const BodyLevel &end)
{
    return {.region = Region::Neck,
            .parts = {BodyPart::Neck, BodyPart::Torso},
            .top = {Joint::Head, 0.04F},
            .bottom = end,
            .outer = shoulderInner};
}

/// Narrow between the shoulders, wide below them.
QVector<RegionBand> trunkBands(Region region, const BodyLevel &top, const BodyLevel &bottom)
{
    const RegionBand narrow{
        .region = region, .parts = {BodyPart::Torso}, .top = top, .bottom = bottom, .outer = shoulderInner};
    RegionBand wide = narrow;
    wide.top = shoulderEnd;
    wide.outer = everything;
    return {narrow, wide};
}

/// Those that look alike from both sides.
QVector<RegionBand> limbBands(const BodyLevel &calfTop)
{
    return {{.region = Region::Shoulders,
             .parts = {BodyPart::Torso, BodyPart::LeftSleeve},
             .top = {Joint::LeftShoulder, 0.06F},
             .bottom = shoulderEnd,
             .inner = shoulderInner,
             .outer = everything},
            {.region = Region::ForearmHand,
             .parts = arm(),
             .top = {Joint::LeftElbow, 0.02F},
             .bottom = {Joint::LeftFingers, -0.1F},
             .outer = everything},
            {.region = Region::Calf, .parts = leg(), .top = calfTop, .bottom = ankleTop, .outer = everything},
            {.region = Region::Foot,
             .parts = {BodyPart::LeftFoot},
             .top = {Joint::LeftAnkle, 0.1F},
             .bottom = {Joint::LeftToes, -0.1F},
             .outer = everything}};
}

QVector<RegionBand> frontBands()
{
    constexpr BodyLevel collar{Joint::Neck1, -0.024F};
    constexpr BodyLevel groin{Joint::LeftHip, -0.06F};
    constexpr BodyLevel innerThighEnd{Joint::LeftHip, -0.185F};
    constexpr float innerThigh = 0.05F;
    return QVector<RegionBand>{neckDownTo(collar),
                               {.region = Region::HipGlute,
                                .parts = {BodyPart::Pelvis, BodyPart::LeftThigh},
                                .top = hipTop,
                                .bottom = groin,
                                .inner = 0.03F,
                                .outer = everything},
                               {.region = Region::InnerThigh,
                                .parts = leg(),
                                .top = groin,
                                .bottom = innerThighEnd,
                                .outer = innerThigh},
                               {.region = Region::FrontThigh,
                                .parts = leg(),
                                .top = groin,
                                .bottom = kneeTop,
                                .inner = innerThigh,
                                .outer = everything},
                               {.region = Region::FrontThigh,
                                .parts = leg(),
                                .top = innerThighEnd,
                                .bottom = kneeTop,
                                .outer = everything}}
    + trunkBands(Region::Chest, collar, {Joint::UpperBack2, -0.032F}) + limbBands({Joint::LeftKnee, -0.03F});
}

QVector<RegionBand> backBands()
{
    constexpr BodyLevel nape{Joint::Neck1, -0.006F};
    constexpr BodyLevel waist{Joint::UpperBack1, -0.012F};
    constexpr BodyLevel crease{Joint::LeftHip, -0.08F};
    return QVector<RegionBand>{neckDownTo(nape),
                               {.region = Region::LowerBack,
                                .parts = {BodyPart::Torso},
                                .top = waist,
                                .bottom = {Joint::Pelvis, -0.03F},
                                .outer = everything},
                               {.region = Region::HipGlute,
                                .parts = {BodyPart::Pelvis, BodyPart::LeftThigh},
                                .top = hipTop,
                                .bottom = crease,
                                .outer = everything},
                               {.region = Region::Hamstring,
                                .parts = leg(),
                                .top = crease,
                                .bottom = kneeTop,
                                .outer = everything}}
    + trunkBands(Region::UpperBack, nape, waist) + limbBands({Joint::LeftKnee, -0.005F});
}

} // namespace

const QVector<RegionBand> &regionBands(BodyView view)
{
    static const QVector<RegionBand> front = frontBands();
    static const QVector<RegionBand> back = backBands();
    return view == BodyView::Front ? front : back;
}

} // namespace Unknot
