// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/drawnfigure.h"

#include "figure/depthorder.h"
#include "figure/headshape.h"
#include "figure/limbsplit.h"
#include "figure/propshape.h"

#include <algorithm>

namespace Unknot {

namespace {

/// A limb turns grey from so far behind the trunk on, over so much more depth.
constexpr double greyFrom = 0.03;
constexpr double greyOver = 0.12;

DrawnPart bodyPart(BodyPart part, const Skeleton &body, Build build, const Camera &camera)
{
    return part == BodyPart::Head ? drawnHead(body, camera) : drawnPart(part, body, build, camera);
}

/// Nothing is ever behind it.
bool isGround(const PlacedProp &prop)
{
    return prop.isBackdrop || prop.material == PlacedProp::Material::Mat;
}

} // namespace

QVector<ConvexShape> DrawnFigure::shapesOf(BodyPart part) const
{
    for (const DrawnPart &drawn : parts) {
        if (drawn.part == part)
            return drawn.layers.first().shapes + drawn.rest.shapes;
    }
    return {};
}

QVector<DrawnPart> drawnBody(const Skeleton &body, Build build, const Camera &camera)
{
    QVector<DrawnPart> parts;
    for (int part = 0; part < bodyPartCount; ++part)
        parts.append(bodyPart(BodyPart(part), body, build, camera));
    const double trunk =
        (parts.at(int(BodyPart::Pelvis)).middleDepth + parts.at(int(BodyPart::Torso)).middleDepth) / 2;
    for (int part = int(BodyPart::LeftUpperArm); part < bodyPartCount; ++part) {
        const double behind = trunk - parts.at(part).middleDepth;
        parts[part].greyness = std::clamp((behind - greyFrom) / greyOver, 0.0, 1.0);
    }
    return parts;
}

DrawnFigure drawnFigure(const Scene &scene, Build build, const Camera &camera)
{
    DrawnFigure figure{.body = scene.body, .camera = camera};
    QVector<DrawnPart> parts = drawnBody(scene.body, build, camera);
    for (const PlacedProp &prop : scene.props)
        (isGround(prop) ? figure.ground : parts).append(drawnProp(prop, camera));
    std::stable_partition(figure.ground.begin(), figure.ground.end(),
                          [](const DrawnPart &thing) { return thing.prop->isBackdrop; });
    const DepthGrid depths(parts, camera);
    const QVector<DrawnPart> pieces = withLimbsSplit(parts, depths);
    const bool isSplit = pieces.size() > parts.size();
    for (const int piece :
         paintingOrder(pieces, isSplit ? DepthGrid(pieces, camera) : depths, scene.body, camera))
        figure.parts.append(pieces.at(piece));
    return figure;
}

} // namespace Unknot
