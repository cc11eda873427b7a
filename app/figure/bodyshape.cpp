// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodyshape.h"

#include "figure/handshape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Unknot {

namespace {

/// By how much a build differs from the one in the middle.
struct Proportions
{
    float chest = 1; ///< width
    float waist = 1;
    float hips = 1;
    float arms = 1;
    float legs = 1;
};

constexpr Proportions proportionsOf(Build build)
{
    return build == Build::Broad
        ? Proportions{.chest = 1.04F, .waist = 1.06F, .hips = 0.98F, .arms = 1.07F, .legs = 1.03F}
        : Proportions{.chest = 0.97F, .waist = 0.96F, .hips = 1.02F, .arms = 0.97F, .legs = 0.99F};
}

QVector3D widened(const QVector3D &radii, float factor)
{
    return {radii.x() * (1 + (factor - 1) / 2), radii.y() * factor, radii.z()};
}

QVector3D onSideOf(const QVector3D &left, Side side)
{
    return side == Side::Right ? QVector3D(left.x(), -left.y(), left.z()) : left;
}

/// A thick place of a limb, at a share of the way down a bone; `toward` shifts it off the bone.
struct Bulge
{
    float share = 0;
    float radius = 0;
    QVector3D toward{};
};

/// The bulges of one limb's bone, from the joint down.
QVector<BodyEllipsoid> limb(Joint leftJoint, float boneLength, Side side, float thickness,
                            const QVector<Bulge> &bulges)
{
    QVector<BodyEllipsoid> ellipsoids;
    for (const Bulge &bulge : bulges) {
        const QVector3D centre(bulge.toward.x(), bulge.toward.y(), -bulge.share * boneLength);
        const float radius = bulge.radius * thickness;
        ellipsoids.append({onSide(leftJoint, side), onSideOf(centre, side), {radius, radius, radius}});
    }
    return ellipsoids;
}

constexpr float upperArmLength = 0.186F;
constexpr float forearmLength = 0.146F;
constexpr float thighLength = 0.245F;
constexpr float shinLength = 0.246F;

BodyEllipsoid buttock(Side side, const Proportions &build)
{
    return {Joint::Pelvis, onSideOf({-0.026F, 0.043F, -0.012F}, side),
            widened({0.050F, 0.046F, 0.054F}, build.hips)};
}

PartShape pelvis(const Proportions &build)
{
    return {
        .material = BodyMaterial::Trousers,
        .ellipsoids = {{Joint::Pelvis, {0, 0, 0.005F}, widened({0.058F, 0.084F, 0.050F}, build.hips)},
                       {Joint::Pelvis, {-0.004F, 0, 0.052F}, widened({0.053F, 0.077F, 0.030F}, build.hips)},
                       buttock(Side::Left, build),
                       buttock(Side::Right, build),
                       {Joint::Pelvis, {-0.004F, 0, -0.040F}, {0.036F, 0.040F, 0.030F}}},
        .groups = {{0, 1}, {0, 2}, {0, 3}, {2, 3}, {0, 4}, {2, 3, 4}}};
}

PartShape torso(const Proportions &build)
{
    const auto chest = [&](const QVector3D &radii) {
        return widened(radii, build.chest);
    };
    const auto waist = [&](const QVector3D &radii) {
        return widened(radii, build.waist);
    };
    return {
        .material = BodyMaterial::Shirt,
        .ellipsoids = {{Joint::Pelvis, {-0.006F, 0, 0.026F}, widened({0.0645F, 0.089F, 0.016F}, build.hips)},
                       {Joint::LowerBack1, {-0.002F, 0, 0.022F}, waist({0.0575F, 0.0795F, 0.026F})},
                       {Joint::LowerBack2, {0.004F, 0, 0.006F}, waist({0.0535F, 0.0735F, 0.030F})},
                       {Joint::UpperBack1, {0.007F, 0, 0.005F}, chest({0.058F, 0.079F, 0.036F})},
                       {Joint::UpperBack2, {0.010F, 0, 0}, chest({0.065F, 0.087F, 0.040F})},
                       {Joint::UpperBack3, {0.012F, 0, -0.012F}, chest({0.062F, 0.089F, 0.040F})},
                       {Joint::UpperBack3, {0.004F, 0, 0.022F}, chest({0.042F, 0.066F, 0.024F})},
                       {Joint::Neck1, {0.002F, 0, -0.004F}, {0.030F, 0.038F, 0.012F}},
                       {Joint::LeftShoulderBlade, {-0.020F, 0.073F, -0.010F}, {0.034F, 0.034F, 0.035F}},
                       {Joint::RightShoulderBlade, {-0.020F, -0.073F, -0.010F}, {0.034F, 0.034F, 0.035F}}},
        .chain = 8,
        .groups = {{5, 6, 8}, {5, 6, 9}, {7, 6, 8}, {7, 6, 9}}};
}

PartShape neck()
{
    return {.material = BodyMaterial::Skin,
            .ellipsoids = {{Joint::Neck1, {0.004F, 0, 0.004F}, {0.031F, 0.032F, 0.018F}},
                           {Joint::Neck2, {0.002F, 0, 0}, {0.029F, 0.029F, 0.020F}},
                           {Joint::Head, {0.006F, 0, 0.012F}, {0.031F, 0.029F, 0.020F}}},
            .chain = 3};
}

/// Skull and jaw; the drawn head is finer.
PartShape head()
{
    return {.material = BodyMaterial::Skin,
            .ellipsoids = {{Joint::Head, {0.014F, 0, 0.062F}, {0.0636F, 0.0519F, 0.0657F}},
                           {Joint::Head, {0.0385F, 0, 0.0107F}, {0.0278F, 0.030F, 0.0257F}}},
            .groups = {{0, 1}}};
}

PartShape upperArm(Side side, const Proportions &build)
{
    return {.material = BodyMaterial::Skin,
            .ellipsoids = limb(Joint::LeftShoulder, upperArmLength, side, build.arms,
                               {{0, 0.032F, {}},
                                {0.3F, 0.029F, {0.002F, 0, 0}},
                                {0.6F, 0.027F, {0.002F, 0, 0}},
                                {1, 0.0235F, {}}}),
            .chain = 4};
}

PartShape sleeve(Side side, const Proportions &build)
{
    return {.material = BodyMaterial::Shirt,
            .ellipsoids = limb(
                Joint::LeftShoulder, upperArmLength, side, build.arms,
                {{0, 0.035F, {}}, {0.22F, 0.0345F, {0.001F, 0.001F, 0}}, {0.5F, 0.0335F, {0.002F, 0, 0}}}),
            .chain = 3};
}

BodyEllipsoid wrist(Side side)
{
    return {onSide(Joint::LeftWrist, side), {}, {0.0172F, 0.014F, 0.016F}};
}

PartShape forearm(Side side, const Proportions &build)
{
    PartShape shape{.material = BodyMaterial::Skin,
                    .ellipsoids =
                        limb(Joint::LeftElbow, forearmLength, side, build.arms,
                             {{0, 0.0235F, {}}, {0.25F, 0.025F, {0.001F, 0, 0}}, {0.6F, 0.0205F, {}}}),
                    .chain = 4};
    shape.ellipsoids.append(wrist(side));
    return shape;
}

PartShape thigh(Side side, const Proportions &build)
{
    PartShape shape{.material = BodyMaterial::Trousers,
                    .ellipsoids = limb(Joint::LeftHip, thighLength, side, build.legs,
                                       {{0, 0.054F, {-0.002F, 0.004F, 0}},
                                        {0.3F, 0.052F, {0.004F, 0.002F, 0}},
                                        {0.62F, 0.044F, {0.004F, 0, 0}},
                                        {0.88F, 0.0365F, {0.003F, 0, 0}},
                                        {1, 0.035F, {0.001F, 0, 0}}}),
                    .chain = 5};
    // One skin from buttock and flank to the thigh, however far the hip is bent.
    shape.ellipsoids.append(buttock(side, build));
    shape.ellipsoids.append(
        {Joint::Pelvis, onSideOf({0.002F, 0.044F, 0.012F}, side), {0.048F, 0.040F, 0.040F}});
    shape.groups = {{5, 1}, {6, 1}};
    return shape;
}

PartShape shin(Side side, const Proportions &build)
{
    return {.material = BodyMaterial::Trousers,
            .ellipsoids = limb(Joint::LeftKnee, shinLength, side, build.legs,
                               {{0, 0.035F, {0.001F, 0, 0}},
                                {0.14F, 0.033F, {-0.003F, 0, 0}},
                                {0.32F, 0.0345F, {-0.008F, 0, 0}},
                                {0.58F, 0.0275F, {-0.004F, 0, 0}},
                                {0.88F, 0.0208F, {}}}),
            .chain = 5};
}

PartShape foot(Side side)
{
    const auto at = [side](Joint joint, const QVector3D &centre, const QVector3D &radii) {
        return BodyEllipsoid{onSide(joint, side), onSideOf(centre, side), radii};
    };
    return {.material = BodyMaterial::Shoe,
            .ellipsoids = {at(Joint::LeftAnkle, {-0.001F, 0, 0.012F}, {0.0195F, 0.0185F, 0.018F}),
                           at(Joint::LeftAnkle, {-0.016F, 0, -0.020F}, {0.0215F, 0.0185F, 0.019F}),
                           at(Joint::LeftAnkle, {0.038F, 0, -0.016F}, {0.020F, 0.021F, 0.019F}),
                           at(Joint::LeftToes, {0, 0, 0.001F}, {0.018F, 0.027F, 0.013F}),
                           at(Joint::LeftToes, {0.026F, 0.001F, -0.0015F}, {0.016F, 0.0235F, 0.0105F})},
            .groups = {{0, 1, 2}, {2, 3}, {1, 3}, {3, 4}}};
}

PartShape shapeOfLeft(BodyPart part, Side side, const Proportions &build)
{
    switch (part) {
    case BodyPart::Pelvis:
        return pelvis(build);
    case BodyPart::Torso:
        return torso(build);
    case BodyPart::Neck:
        return neck();
    case BodyPart::Head:
        return head();
    case BodyPart::LeftUpperArm:
        return upperArm(side, build);
    case BodyPart::LeftSleeve:
        return sleeve(side, build);
    case BodyPart::LeftForearm:
        return forearm(side, build);
    case BodyPart::LeftHand:
        return handShape(side);
    case BodyPart::LeftThigh:
        return thigh(side, build);
    case BodyPart::LeftShin:
        return shin(side, build);
    default:
        return foot(side);
    }
}

using ShapeTable = std::array<PartShape, bodyPartCount>;

ShapeTable shapesOf(Build build)
{
    constexpr int firstSided = int(BodyPart::LeftUpperArm);
    ShapeTable table;
    for (int part = 0; part < int(BodyPart::RightUpperArm); ++part) {
        for (const Side side : {Side::Left, Side::Right}) {
            const BodyPart place = onSide(BodyPart(part), side);
            if (part >= firstSided || side == Side::Left)
                table[std::size_t(place)] = shapeOfLeft(BodyPart(part), side, proportionsOf(build));
        }
    }
    return table;
}

} // namespace

const PartShape &shapeOf(BodyPart part, Build build)
{
    static const ShapeTable narrow = shapesOf(Build::Narrow);
    static const ShapeTable broad = shapesOf(Build::Broad);
    return (build == Build::Broad ? broad : narrow)[std::size_t(part)];
}

PartShape shapeIn(const Skeleton &body, BodyPart part, Build build)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const float spread = body.fingerSpread.of(side);
        if (part == onSide(BodyPart::LeftHand, side) && spread > 0)
            return spreadHandShape(side, spread);
    }
    return shapeOf(part, build);
}

const QVector<PartLink> &partLinks()
{
    static const QVector<PartLink> links = [] {
        QVector<PartLink> all{{BodyPart::LeftThigh, BodyPart::RightThigh, Joint::Pelvis, 0.055F}};
        for (const Side side : {Side::Left, Side::Right}) {
            const auto add = [&](BodyPart inner, BodyPart outer, Joint joint, float radius) {
                all.append({onSide(inner, side), onSide(outer, side), onSide(joint, side), radius});
            };
            add(BodyPart::Pelvis, BodyPart::LeftThigh, Joint::LeftHip, 0.098F);
            add(BodyPart::LeftThigh, BodyPart::LeftShin, Joint::LeftKnee, 0.058F);
            add(BodyPart::Torso, BodyPart::LeftSleeve, Joint::LeftShoulder, 0.052F);
            add(BodyPart::LeftUpperArm, BodyPart::LeftForearm, Joint::LeftElbow, 0.042F);
            add(BodyPart::LeftForearm, BodyPart::LeftHand, Joint::LeftWrist, 0.030F);
        }
        return all;
    }();
    return links;
}

bool areLinked(BodyPart part, BodyPart other)
{
    const QVector<PartLink> &links = partLinks();
    return std::any_of(links.cbegin(), links.cend(), [&](const PartLink &link) {
        return (link.inner == part && link.outer == other) || (link.inner == other && link.outer == part);
    });
}

BodyEllipsoid breathing(const BodyEllipsoid &ellipsoid, const Skeleton &body)
{
    constexpr float wider = .45F; // for what goes forward
    const float swelling = body.swelling(ellipsoid.joint);
    const float forward = (ellipsoid.centre.x() + ellipsoid.radii.x()) * swelling;
    BodyEllipsoid breathing = ellipsoid;
    breathing.centre.setX(ellipsoid.centre.x() + forward / 2);
    breathing.radii.setX(ellipsoid.radii.x() + forward / 2);
    breathing.radii.setY(ellipsoid.radii.y() * (1 + swelling * wider));
    return breathing;
}

float lowestPoint(const BodyEllipsoid &ellipsoid, const Skeleton &body)
{
    const QQuaternion &frame = body.frame(ellipsoid.joint);
    // The third row of the turn: how much each axis of the frame points up.
    const QVector3D up = frame.conjugated().rotatedVector({0, 0, 1});
    return body.point(ellipsoid.joint, ellipsoid.centre).z() - (up * ellipsoid.radii).length();
}

} // namespace Unknot
