// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodyshape.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QVarLengthArray>

#include <optional>

namespace Unknot {

/// An ellipsoid as the camera sees it. With its half axes as columns of M, the six numbers are M times its
/// transpose in the frame of the camera: xx, xy, yy are the outline, the others tell depth.
struct ProjectedEllipsoid
{
    double x = 0; ///< to the right, body heights
    double y = 0; ///< up
    double z = 0; ///< towards the camera
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double xz = 0;
    double yz = 0;
    double zz = 0;

    QPointF centre() const { return {x, y}; }
    /// About half its width where it is thinnest.
    double thickness() const;
    /// Where its outline is farthest in a direction.
    QPointF outlineTowards(const QPointF &direction) const;
    /// Of its near side; none beside it.
    std::optional<double> depthAt(const QPointF &point) const;

    ProjectedEllipsoid scaled(double factor) const;
    ProjectedEllipsoid moved(const QPointF &by) const;
};

/// `place` from 0, the first, to 1, the second.
ProjectedEllipsoid between(const ProjectedEllipsoid &first, const ProjectedEllipsoid &second, double place);
/// Midway between two of a row, on a curve through its neighbours.
ProjectedEllipsoid midway(const ProjectedEllipsoid &before, const ProjectedEllipsoid &first,
                          const ProjectedEllipsoid &second, const ProjectedEllipsoid &after);

/// Looks at the room from afar, so that nothing shrinks with distance.
class Camera
{
public:
    /// In degrees; see CameraView.
    Camera(double azimuth, double height);

    const QVector3D &right() const { return m_right; }
    const QVector3D &up() const { return m_up; }
    /// From the room to the camera.
    const QVector3D &toward() const { return m_toward; }

    /// x to the right and y up, in body heights.
    QPointF project(const QVector3D &point) const;
    /// Larger is nearer.
    double depth(const QVector3D &point) const;
    /// `axes` are the half axes of the ellipsoid in the room.
    ProjectedEllipsoid project(const QVector3D &centre, const std::array<QVector3D, 3> &axes) const;
    ProjectedEllipsoid project(const BodyEllipsoid &ellipsoid, const Skeleton &body) const;
    /// With its half axes along x, y and z.
    ProjectedEllipsoid projectUpright(const QVector3D &centre, const QVector3D &half) const;

private:
    QVector3D m_right;
    QVector3D m_up;
    QVector3D m_toward;
};

/// A polygon without dents, as the camera sees it. Counterclockwise, with y up.
class ConvexShape
{
public:
    ConvexShape() = default;
    /// The hull of the points.
    explicit ConvexShape(const QVector<QPointF> &points);
    /// The hull of the outlines of all ellipsoids.
    static ConvexShape around(const QVector<ProjectedEllipsoid> &ellipsoids);

    const QPolygonF &corners() const { return m_corners; }
    const QRectF &bounds() const { return m_bounds; }
    /// Whether a point lies inside, by more than a distance; a negative one counts points just outside in.
    bool contains(const QPointF &point, double by = 0) const;
    /// From where to where a line lies inside, as shares of it; from is not less than to when it passes by.
    std::pair<double, double> crossing(const QLineF &line) const;
    /// What lies in both.
    ConvexShape intersected(const ConvexShape &other) const;

private:
    struct Edge
    {
        double x = 0; ///< of the normal, inwards
        double y = 0;
        double distance = 0;
    };

    /// Most shapes have fewer, and cost no memory while they are cut.
    using Corners = QVarLengthArray<QPointF, 64>;

    static bool isInside(const QRectF &box, const Edge &edge);
    static void cut(Corners &corners, const Edge &edge);
    void measure();

    QPolygonF m_corners;
    QVector<Edge> m_edges;
    QRectF m_bounds;
};

/// What both sets of shapes cover: much faster than clipping one by the other, and shorter in a file.
QVector<ConvexShape> sharedBy(const QVector<ConvexShape> &shapes, const QVector<ConvexShape> &others);

} // namespace Unknot
