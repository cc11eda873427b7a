// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/drawnpart.h"

#include <numeric>

namespace Unknot {

namespace {

/// The lit side is so much smaller, and shifted by these shares of the thickness.
constexpr double litScale = 0.80;
constexpr QPointF litShift(-0.10, 0.13);

/// The row with one more between each two, on a smooth curve.
QVector<ProjectedEllipsoid> refined(const QVector<ProjectedEllipsoid> &row)
{
    QVector<ProjectedEllipsoid> fine;
    const auto last = row.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        fine.append(row.at(i));
        fine.append(midway(row.at(std::max<qsizetype>(0, i - 1)), row.at(i), row.at(i + 1),
                           row.at(std::min(last, i + 2))));
    }
    fine.append(row.last());
    return fine;
}

void fillBetween(QVector<ProjectedEllipsoid> &depths, const ProjectedEllipsoid &first,
                 const ProjectedEllipsoid &second, int steps)
{
    for (int step = 0; step < steps; ++step)
        depths.append(between(first, second, double(step) / steps));
}

void addChain(DrawnPart &part, const QVector<ProjectedEllipsoid> &row)
{
    const QVector<ProjectedEllipsoid> fine = refined(row);
    for (qsizetype i = 0; i + 1 < fine.size(); ++i) {
        addShape(part.layers.last(), {fine.at(i), fine.at(i + 1)});
        fillBetween(part.depths, fine.at(i), fine.at(i + 1), 2);
    }
    part.depths.append(fine.last());
}

void addGroup(DrawnPart &part, const QVector<ProjectedEllipsoid> &group)
{
    addShape(part.layers.last(), group);
    for (qsizetype i = 0; i + 1 < group.size(); ++i)
        fillBetween(part.depths, group.at(i), group.at(i + 1), 3);
    part.depths.append(group.last());
}

} // namespace

void DrawnPart::measure()
{
    bounds = {};
    for (const DrawnLayer &layer : layers) {
        for (const ConvexShape &shape : layer.shapes)
            bounds |= shape.bounds();
    }
    for (const DrawnFace &face : faces)
        bounds |= face.corners.boundingRect();
    const double sum = std::accumulate(depths.cbegin(), depths.cend(), 0.0,
                                       [](double all, const auto &ellipsoid) { return all + ellipsoid.z; });
    middleDepth = depths.isEmpty() ? 0 : sum / double(depths.size());
}

void addShape(DrawnLayer &layer, const QVector<ProjectedEllipsoid> &ellipsoids)
{
    layer.shapes.append(ConvexShape::around(ellipsoids));
    QVector<ProjectedEllipsoid> lit;
    for (const ProjectedEllipsoid &ellipsoid : ellipsoids)
        lit.append(ellipsoid.scaled(litScale).moved(litShift * ellipsoid.thickness()));
    layer.lit.append(ConvexShape::around(lit));
}

DrawnPart drawnPart(BodyPart bodyPart, const Skeleton &body, Build build, const Camera &camera)
{
    const PartShape shape = shapeIn(body, bodyPart, build);
    QVector<ProjectedEllipsoid> seen;
    for (const BodyEllipsoid &ellipsoid : shape.ellipsoids)
        seen.append(camera.project(ellipsoid, body));

    DrawnPart part{.part = bodyPart, .layers = {DrawnLayer{.material = shape.material}}};
    if (shape.chain > 1)
        addChain(part, seen.first(shape.chain));
    for (const QVector<int> &members : shape.groups) {
        QVector<ProjectedEllipsoid> group;
        for (const int member : members)
            group.append(seen.at(member));
        addGroup(part, group);
    }
    part.measure();
    return part;
}

} // namespace Unknot
