// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/floorshadow.h"

namespace Unknot {

namespace {

QVector3D onFloor(const QVector3D &point)
{
    return {point.x(), point.y(), 0};
}

ProjectedEllipsoid shadowOf(const BodyEllipsoid &ellipsoid, const Skeleton &body, const Camera &camera)
{
    const QQuaternion &frame = body.frame(ellipsoid.joint);
    const QVector3D &radii = ellipsoid.radii;
    return camera.project(onFloor(body.point(ellipsoid.joint, ellipsoid.centre)),
                          {onFloor(frame.rotatedVector({radii.x(), 0, 0})),
                           onFloor(frame.rotatedVector({0, radii.y(), 0})),
                           onFloor(frame.rotatedVector({0, 0, radii.z()}))});
}

} // namespace

QVector<ConvexShape> floorShadow(const Skeleton &body, Build build, const Camera &camera)
{
    QVector<ConvexShape> shadow;
    for (int part = 0; part < bodyPartCount; ++part) {
        const PartShape &shape = shapeOf(BodyPart(part), build);
        QVector<ProjectedEllipsoid> flat;
        for (const BodyEllipsoid &ellipsoid : shape.ellipsoids)
            flat.append(shadowOf(ellipsoid, body, camera));
        for (int i = 0; i + 1 < shape.chain; ++i)
            shadow.append(ConvexShape::around({flat.at(i), flat.at(i + 1)}));
        for (const QVector<int> &members : shape.groups) {
            QVector<ProjectedEllipsoid> group;
            for (const int member : members)
                group.append(flat.at(member));
            shadow.append(ConvexShape::around(group));
        }
    }
    return shadow;
}

} // namespace Unknot
