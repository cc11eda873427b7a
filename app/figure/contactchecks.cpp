// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/contactchecks.h"

#include "figure/bodysolid.h"
#include "figure/figurenames.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr float nearEnough = .010F; ///< of a surface
constexpr float pressedIn = .020F; ///< what flesh gives

BodyPart endPart(Limb limb)
{
    return onSide(isLeg(limb) ? BodyPart::LeftFoot : BodyPart::LeftHand, sideOf(limb));
}

/// Parts that always are close to a hand or foot, as they carry it.
bool carries(BodyPart part, Limb limb)
{
    const auto isOf = [&](BodyPart left) {
        return part == onSide(left, sideOf(limb));
    };
    return isLeg(limb) ? isOf(BodyPart::LeftFoot) || isOf(BodyPart::LeftShin)
                       : isOf(BodyPart::LeftHand) || isOf(BodyPart::LeftForearm)
            || isOf(BodyPart::LeftUpperArm) || isOf(BodyPart::LeftSleeve);
}

bool isArm(BodyPart part)
{
    return carries(part, Limb::LeftHand) || carries(part, Limb::RightHand);
}

float distanceToBody(const QVector3D &point, Limb limb, const Skeleton &body, Build build)
{
    float least = std::numeric_limits<float>::max();
    for (int i = 0; i < bodyPartCount; ++i) {
        if (!carries(BodyPart(i), limb))
            least = std::min(least, distanceTo(solidOf(BodyPart(i), body, build), point));
    }
    return least;
}

float distanceToProps(const QVector3D &point, const QVector<PlacedProp> &props)
{
    float least = std::numeric_limits<float>::max();
    for (const PlacedProp &prop : props) {
        if (prop.material != PlacedProp::Material::Mat)
            least = std::min(least, distanceTo(prop, point));
    }
    return least;
}

/// How far from the surface the point of touch is meant to be.
Range<float> distancesOf(Touch touch)
{
    constexpr float ankle = .0195F; ///< from its middle to the skin
    constexpr float grip = .035F; ///< half of the thickest thing that fits in a hand
    switch (touch) {
    case Touch::Ankle:
        return {ankle - pressedIn, ankle + nearEnough};
    case Touch::Grip:
        return {-grip, nearEnough};
    default:
        return {-pressedIn, nearEnough};
    }
}

/// Beyond this, "floor" only tells from where a place in the room is measured.
bool isOnFloor(const Reach &reach, const Places &places)
{
    constexpr float high = .07F;
    const auto place = places.constFind(reach.to);
    const bool isSpot = place != places.cend() && place->z() == 0 && reach.to != u"wall";
    return (reach.to == u"floor" || isSpot) && reach.offset.z() < high;
}

void checkContact(ProblemList &problems, const Movement &movement, const Scene &scene, Limb limb,
                  const Reach &reach, double place)
{
    const QString subject = u"%1 and %2, off by %3"_s.arg(nameIn(limbNames, limb), reach.to);
    if (isOnFloor(reach, movement.places())) {
        const float height = lowestPoint(shapeOf(endPart(limb), movement.build()).ellipsoids, scene.body);
        if (std::abs(height) > nearEnough)
            problems.note(u"contact"_s, subject, double(std::abs(height)), place);
        return;
    }
    if (reach.to == u"floor")
        return;
    const Touch touch = isLeg(limb) && reach.touch == Touch::Palm ? Touch::Ankle : reach.touch;
    const QVector3D point = scene.body.point(jointsOf(limb).end, touchPoint(scene.body, limb, touch));
    const float distance = landmark(reach.to) ? distanceToBody(point, limb, scene.body, movement.build())
                                              : distanceToProps(point, scene.props);
    if (!distancesOf(touch).contains(distance))
        problems.note(u"contact"_s, subject, double(std::abs(distance)), place);
}

/// Arms that rest on furniture sink into it a little.
bool restsOnFurniture(const Movement &movement, BodyPart part)
{
    const auto isFurniture = [](const QString &place) {
        return place.startsWith(u"chair") || place == u"table";
    };
    for (const PropData &prop : movement.figure().props) {
        if (prop.kind == PropData::Kind::Table && isArm(part))
            return true;
    }
    for (const SolvedPose &solved : movement.poses()) {
        for (const Limb limb : {Limb::LeftHand, Limb::RightHand}) {
            const std::optional<Reach> &reach = solved.pose.reaches.at(std::size_t(limb));
            if (reach && isFurniture(reach->to) && carries(part, limb))
                return true;
        }
    }
    return false;
}

/// How deep a part is in a prop; negative outside.
float depthIn(const PlacedProp &prop, BodyPart part, const Skeleton &body, Build build)
{
    float depth = std::numeric_limits<float>::lowest();
    for (const RoomEllipsoid &ellipsoid : solidOf(part, body, build))
        depth = std::max(depth, ellipsoid.leastRadius() - distanceTo(prop, ellipsoid.centre));
    return depth;
}

/// How deep a part may be; nothing for props that give way.
std::optional<float> depthAllowed(const PlacedProp &prop)
{
    switch (prop.material) {
    case PlacedProp::Material::Wall:
        return .012F;
    case PlacedProp::Material::Wood:
    case PlacedProp::Material::Foam:
        return .020F;
    case PlacedProp::Material::Ball:
        return .030F;
    default:
        return {};
    }
}

} // namespace

void checkContacts(ProblemList &problems, const Movement &movement, qsizetype pose)
{
    const qsizetype last = movement.poses().size() - 1;
    const double place = last > 0 ? double(pose) / double(last) : 0;
    const Scene scene = movement.at(place);
    const Pose &asked = movement.poses().at(pose).pose;
    for (const auto &[limb, name] : limbNames) {
        const std::optional<Reach> &reach = asked.reaches.at(std::size_t(limb));
        if (reach && !asked.holdStill.contains(limb))
            checkContact(problems, movement, scene, limb, *reach, place);
    }
}

void checkProps(ProblemList &problems, const Movement &movement, const Scene &scene, double place)
{
    for (const PlacedProp &prop : scene.props) {
        const std::optional<float> allowed = depthAllowed(prop);
        for (int i = 0; allowed && i < bodyPartCount; ++i) {
            const auto part = BodyPart(i);
            if (prop.material == PlacedProp::Material::Wood && restsOnFurniture(movement, part))
                continue;
            const float depth = depthIn(prop, part, scene.body, movement.build());
            if (depth > *allowed)
                problems.note(u"props"_s, u"%1 goes into a thing by %2"_s.arg(bodyPartName(part)),
                              double(depth), place);
        }
    }
}

} // namespace Unknot
