// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/projection.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace Unknot {

namespace {

/// Points on the outline of an ellipsoid: enough to look round at the largest size that is drawn.
constexpr int outlinePointCount = 24;

using Directions = std::array<QPointF, outlinePointCount>;

const Directions &outlineDirections()
{
    static const Directions directions = [] {
        Directions all;
        for (int i = 0; i < outlinePointCount; ++i) {
            const double angle = 2 * M_PI * i / outlinePointCount;
            all[std::size_t(i)] = {std::cos(angle), std::sin(angle)};
        }
        return all;
    }();
    return directions;
}

/// Positive when the way from a over b to c turns left.
double turn(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Appends the hull's lower or upper side, from the first to the last of sorted points.
template <typename Points, typename Iterator>
void appendHullSide(Points &hull, Iterator begin, Iterator end)
{
    const auto start = hull.size();
    for (Iterator point = begin; point != end; ++point) {
        while (hull.size() >= start + 2 && turn(hull.at(hull.size() - 2), hull.last(), *point) <= 1e-12)
            hull.removeLast();
        hull.append(*point);
    }
    hull.removeLast();
}

bool isLefter(const QPointF &a, const QPointF &b)
{
    return a.x() < b.x() || (a.x() <= b.x() && a.y() < b.y());
}

/// Enough for the shape around two ellipsoids, as nearly all are, without asking for memory.
using Points = QVarLengthArray<QPointF, 64>;

/// From points along its lower and its upper side, each sorted from left to right.
QPolygonF convexHull(const Points &lower, const Points &upper)
{
    Points hull;
    appendHullSide(hull, lower.cbegin(), lower.cend());
    appendHullSide(hull, upper.crbegin(), upper.crend());
    return QPolygonF(hull.cbegin(), hull.cend());
}

/// The lower or the upper half of the outlines of all ellipsoids, from left to right. `turning` is 1 for the
/// half below, -1 for the one above.
Points halfOutlines(const QVector<ProjectedEllipsoid> &ellipsoids, int turning)
{
    constexpr int half = outlinePointCount / 2;
    Points points;
    for (const ProjectedEllipsoid &ellipsoid : ellipsoids) {
        std::array<QPointF, half + 1> own;
        for (int step = 0; step <= half; ++step) {
            const int direction = (half + turning * step + outlinePointCount) % outlinePointCount;
            own[std::size_t(step)] = ellipsoid.outlineTowards(outlineDirections()[std::size_t(direction)]);
        }
        const Points others = points;
        points.resize(others.size() + qsizetype(own.size()));
        std::merge(others.cbegin(), others.cend(), own.cbegin(), own.cend(), points.begin(), isLefter);
    }
    return points;
}

double catmullRom(double before, double first, double second, double after)
{
    return (9 * (first + second) - before - after) / 16;
}

/// By how much a length in the middle of a row bulges out of the straight line between its neighbours.
double bulge(double before, double first, double second, double after)
{
    const double straight = std::sqrt((first + second) / 2);
    if (straight < 1e-6)
        return 1;
    const double curved =
        catmullRom(std::sqrt(before), std::sqrt(first), std::sqrt(second), std::sqrt(after));
    // An end seen head on must not blow its neighbour up.
    return std::clamp(curved / straight, 0.9, 1.12);
}

bool isInside(const ConvexShape &inner, const ConvexShape &outer)
{
    constexpr double rounding = -1e-6;
    const QPolygonF &corners = inner.corners();
    const QRectF room = outer.bounds().adjusted(rounding, rounding, -rounding, -rounding);
    return room.contains(inner.bounds())
        && std::all_of(corners.cbegin(), corners.cend(),
                       [&](const QPointF &corner) { return outer.contains(corner, rounding); });
}

/// Without those that lie in one of the others.
QVector<ConvexShape> withoutCovered(QVector<ConvexShape> shapes)
{
    for (qsizetype i = shapes.size() - 1; i >= 0; --i) {
        for (qsizetype k = 0; k < shapes.size(); ++k) {
            if (k != i && isInside(shapes.at(i), shapes.at(k))) {
                shapes.removeAt(i);
                break;
            }
        }
    }
    return shapes;
}

/// Where a shape lies in any of the others. All of it in one is all there is to say.
QVector<ConvexShape> sharedWith(const ConvexShape &shape, const QVector<ConvexShape> &others)
{
    QVector<ConvexShape> shared;
    for (const ConvexShape &other : others) {
        const ConvexShape both = shape.intersected(other);
        if (both.corners() == shape.corners())
            return {shape};
        if (both.corners().size() > 2)
            shared.append(both);
    }
    return shared;
}

} // namespace

double ProjectedEllipsoid::thickness() const
{
    return std::sqrt(std::min(xx, yy));
}

QPointF ProjectedEllipsoid::outlineTowards(const QPointF &direction) const
{
    const QPointF out(xx * direction.x() + xy * direction.y(), xy * direction.x() + yy * direction.y());
    const double length = std::sqrt(std::max(1e-12, QPointF::dotProduct(direction, out)));
    return centre() + out / length;
}

std::optional<double> ProjectedEllipsoid::depthAt(const QPointF &point) const
{
    const double right = point.x() - x;
    const double above = point.y() - y;
    const double area = xx * yy - xy * xy;
    if (right * right > xx || above * above > yy || area < 1e-14)
        return std::nullopt;
    const double u = (yy * right - xy * above) / area;
    const double v = (xx * above - xy * right) / area;
    const double inside = 1 - (right * u + above * v);
    if (inside < 0)
        return std::nullopt;
    const double tilt = (yy * xz - xy * yz) / area * xz + (xx * yz - xy * xz) / area * yz;
    return z + xz * u + yz * v + std::sqrt(std::max(0.0, inside * (zz - tilt)));
}

ProjectedEllipsoid ProjectedEllipsoid::scaled(double factor) const
{
    const double square = factor * factor;
    return {x, y, z, xx * square, xy * square, yy * square, xz * square, yz * square, zz * square};
}

ProjectedEllipsoid ProjectedEllipsoid::moved(const QPointF &by) const
{
    ProjectedEllipsoid moved = *this;
    moved.x += by.x();
    moved.y += by.y();
    return moved;
}

ProjectedEllipsoid between(const ProjectedEllipsoid &first, const ProjectedEllipsoid &second, double place)
{
    const auto mix = [&](double ProjectedEllipsoid::*number) {
        return first.*number + (second.*number - first.*number) * place;
    };
    using E = ProjectedEllipsoid;
    return {mix(&E::x),  mix(&E::y),  mix(&E::z),  mix(&E::xx), mix(&E::xy),
            mix(&E::yy), mix(&E::xz), mix(&E::yz), mix(&E::zz)};
}

ProjectedEllipsoid midway(const ProjectedEllipsoid &before, const ProjectedEllipsoid &first,
                          const ProjectedEllipsoid &second, const ProjectedEllipsoid &after)
{
    using E = ProjectedEllipsoid;
    const auto bulgeOf = [&](double E::*number) {
        return bulge(before.*number, first.*number, second.*number, after.*number);
    };
    const double factor = (bulgeOf(&E::xx) + bulgeOf(&E::yy) + bulgeOf(&E::zz)) / 3;
    E middle = between(first, second, 0.5).scaled(factor);
    middle.x = catmullRom(before.x, first.x, second.x, after.x);
    middle.y = catmullRom(before.y, first.y, second.y, after.y);
    middle.z = catmullRom(before.z, first.z, second.z, after.z);
    return middle;
}

Camera::Camera(double azimuth, double height)
{
    const double turned = qDegreesToRadians(azimuth);
    const double raised = qDegreesToRadians(height);
    m_toward = QVector3D(float(std::cos(turned) * std::cos(raised)),
                         float(std::sin(turned) * std::cos(raised)), float(std::sin(raised)));
    m_right = QVector3D(float(-std::sin(turned)), float(std::cos(turned)), 0);
    m_up = QVector3D::crossProduct(m_toward, m_right);
}

QPointF Camera::project(const QVector3D &point) const
{
    return {double(QVector3D::dotProduct(m_right, point)), double(QVector3D::dotProduct(m_up, point))};
}

double Camera::depth(const QVector3D &point) const
{
    return double(QVector3D::dotProduct(m_toward, point));
}

ProjectedEllipsoid Camera::project(const QVector3D &centre, const std::array<QVector3D, 3> &axes) const
{
    const QPointF middle = project(centre);
    ProjectedEllipsoid seen{.x = middle.x(), .y = middle.y(), .z = depth(centre)};
    for (const QVector3D &axis : axes) {
        const QPointF flat = project(axis);
        const double deep = depth(axis);
        seen.xx += flat.x() * flat.x();
        seen.xy += flat.x() * flat.y();
        seen.yy += flat.y() * flat.y();
        seen.xz += flat.x() * deep;
        seen.yz += flat.y() * deep;
        seen.zz += deep * deep;
    }
    return seen;
}

ProjectedEllipsoid Camera::project(const BodyEllipsoid &ellipsoid, const Skeleton &body) const
{
    const QQuaternion &frame = body.frame(ellipsoid.joint);
    const auto &[joint, centre, radii] = breathing(ellipsoid, body);
    return project(body.at(joint) + frame.rotatedVector(centre),
                   {frame.rotatedVector({radii.x(), 0, 0}), frame.rotatedVector({0, radii.y(), 0}),
                    frame.rotatedVector({0, 0, radii.z()})});
}

ProjectedEllipsoid Camera::projectUpright(const QVector3D &centre, const QVector3D &half) const
{
    return project(centre, {QVector3D(half.x(), 0, 0), QVector3D(0, half.y(), 0), QVector3D(0, 0, half.z())});
}

ConvexShape::ConvexShape(const QVector<QPointF> &points)
{
    if (points.size() < 3)
        return;
    Points sorted(points.cbegin(), points.cend());
    std::sort(sorted.begin(), sorted.end(), isLefter);
    m_corners = convexHull(sorted, sorted);
    measure();
}

void ConvexShape::measure()
{
    m_bounds = m_corners.boundingRect();
    m_edges.reserve(m_corners.size());
    for (qsizetype i = 0; i < m_corners.size(); ++i) {
        const QPointF from = m_corners.at(i);
        const QPointF along = m_corners.at(i + 1 < m_corners.size() ? i + 1 : 0) - from;
        const double length = std::sqrt(QPointF::dotProduct(along, along));
        if (length < 1e-9)
            continue;
        const QPointF inwards(-along.y() / length, along.x() / length);
        m_edges.append({inwards.x(), inwards.y(), -QPointF::dotProduct(inwards, from)});
    }
}

ConvexShape ConvexShape::around(const QVector<ProjectedEllipsoid> &ellipsoids)
{
    ConvexShape shape;
    shape.m_corners = convexHull(halfOutlines(ellipsoids, 1), halfOutlines(ellipsoids, -1));
    shape.measure();
    return shape;
}

bool ConvexShape::contains(const QPointF &point, double by) const
{
    if (point.x() < m_bounds.left() + by || point.x() > m_bounds.right() - by
        || point.y() < m_bounds.top() + by || point.y() > m_bounds.bottom() - by)
        return false;
    return std::all_of(m_edges.cbegin(), m_edges.cend(), [&](const Edge &edge) {
        return edge.x * point.x() + edge.y * point.y() + edge.distance >= by;
    });
}

std::pair<double, double> ConvexShape::crossing(const QLineF &line) const
{
    double from = 0;
    double to = m_edges.isEmpty() ? 0 : 1;
    for (const Edge &edge : m_edges) {
        const double start = edge.x * line.x1() + edge.y * line.y1() + edge.distance;
        const double gain = edge.x * line.dx() + edge.y * line.dy();
        if (std::abs(gain) < 1e-12 && start < 0)
            return {0, 0};
        if (gain > 0)
            from = std::max(from, -start / gain);
        else if (gain < 0)
            to = std::min(to, -start / gain);
    }
    return {from, to};
}

ConvexShape ConvexShape::intersected(const ConvexShape &other) const
{
    ConvexShape both;
    if (!m_bounds.intersects(other.m_bounds))
        return both;
    Corners corners(m_corners.cbegin(), m_corners.cend());
    for (const Edge &edge : other.m_edges) {
        if (!isInside(m_bounds, edge))
            cut(corners, edge);
    }
    if (corners.size() < 3)
        return both;
    both.m_corners = QPolygonF(corners.cbegin(), corners.cend());
    both.measure();
    return both;
}

/// Whether all of a box lies on the inner side of the edge.
bool ConvexShape::isInside(const QRectF &box, const Edge &edge)
{
    const double x = edge.x > 0 ? box.left() : box.right();
    const double y = edge.y > 0 ? box.top() : box.bottom();
    return edge.x * x + edge.y * y + edge.distance > 0;
}

/// Takes away what lies on the outer side of the edge.
void ConvexShape::cut(Corners &corners, const Edge &edge)
{
    QVarLengthArray<double, 64> insideBy(corners.size());
    std::transform(corners.cbegin(), corners.cend(), insideBy.begin(), [&](const QPointF &point) {
        return edge.x * point.x() + edge.y * point.y() + edge.distance;
    });
    if (std::none_of(insideBy.cbegin(), insideBy.cend(), [](double by) { return by < 0; }))
        return;
    Corners kept;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const qsizetype after = i + 1 < corners.size() ? i + 1 : 0;
        const QPointF here = corners.at(i);
        const QPointF next = corners.at(after);
        const double a = insideBy.at(i);
        const double b = insideBy.at(after);
        if (a >= 0)
            kept.append(here);
        if ((a < 0) != (b < 0))
            kept.append(here + (next - here) * (a / (a - b)));
    }
    corners = kept;
}

QVector<ConvexShape> sharedBy(const QVector<ConvexShape> &shapes, const QVector<ConvexShape> &others)
{
    QVector<ConvexShape> shared;
    for (const ConvexShape &shape : shapes)
        shared += sharedWith(shape, others);
    return withoutCovered(shared);
}

} // namespace Unknot
