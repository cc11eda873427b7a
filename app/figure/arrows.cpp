// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/arrows.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// Moments between two poses that a traced path is drawn through.
constexpr int traceSteps = 8;

QVector3D placeOf(const QString &name, const Scene &scene)
{
    const Landmark *found = landmark(name);
    return found ? scene.body.point(*found) : scene.body.root;
}

double magnitude(const QPointF &vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF directionOf(const QPointF &vector)
{
    return vector / std::max(1e-9, magnitude(vector));
}

/// To the left of a direction, with y up.
QPointF leftOf(const QPointF &direction)
{
    return {-direction.y(), direction.x()};
}

QPointF middleOf(const QPolygonF &points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return sum / double(points.size());
}

double pathLength(const QPolygonF &path)
{
    double length = 0;
    for (qsizetype i = 1; i < path.size(); ++i)
        length += magnitude(path.at(i) - path.at(i - 1));
    return length;
}

/// Moves a traced path off the body part that makes it: away from `centre`, at right angles to itself.
QPolygonF pushedOff(const QPolygonF &path, const QPointF &centre, double gap)
{
    const QPointF sideways = leftOf(directionOf(path.last() - path.first()));
    const QPointF outwards = middleOf(path) - centre;
    const double sign = QPointF::dotProduct(sideways, outwards) < 0 ? -1 : 1;
    return path.translated(sideways * sign * gap);
}

/// Points as far apart from each other along the line.
QPolygonF evenlySpaced(const QPolygonF &line, int count)
{
    const double step = pathLength(line) / count;
    QPolygonF even{line.first()};
    double walked = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line.at(i - 1), line.at(i));
        while (even.size() < count && walked + piece.length() >= step * double(even.size()))
            even.append(piece.pointAt((step * double(even.size()) - walked) / piece.length()));
        walked += piece.length();
    }
    even.append(line.last());
    return even;
}

/// A movement turns a corner at each pose between the first and the last: an arrow swings through.
QPolygonF swinging(QPolygonF path)
{
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        const QPolygonF before = path;
        for (qsizetype i = 1; i + 1 < path.size(); ++i)
            path[i] = before.at(i) / 2 + (before.at(i - 1) + before.at(i + 1)) / 4;
    }
    return path;
}

QPolygonF traced(const ArrowData &data, const Movement &movement, const Camera &camera)
{
    const int poses = int(movement.poses().size());
    const int steps = traceSteps * std::max(1, poses - 1);
    QPolygonF path;
    for (int step = 0; step <= steps; ++step) {
        const Scene scene = movement.at(double(step) / steps);
        path.append(camera.project(placeOf(data.at, scene) + data.offset));
    }
    if (poses > 2)
        path = swinging(evenlySpaced(path, steps));
    const Scene middle = movement.at(0.5);
    const QVector3D awayFrom = data.awayFrom.isEmpty() ? middle.body.root : placeOf(data.awayFrom, middle);
    return pushedOff(path, camera.project(awayFrom), data.gap);
}

QPolygonF straight(const ArrowData &data, const Movement &movement, const Camera &camera)
{
    const QVector3D direction = data.direction.normalized();
    const QVector3D from = placeOf(data.at, movement.at(1)) + data.offset + direction * float(data.gap);
    return {camera.project(from), camera.project(from + direction * float(data.length))};
}

/// Turns an arc that is seen from its edge, where it would be a line that comes and goes, so far towards the
/// camera that it shows as one.
QQuaternion openingUp(const QVector3D &axis, const Camera &camera)
{
    constexpr double leastDegrees = 20;
    const auto least = float(std::sin(qDegreesToRadians(leastDegrees)));
    const float seen = QVector3D::dotProduct(axis, camera.toward());
    if (std::abs(seen) >= least)
        return {};
    const QVector3D aside = (axis - camera.toward() * seen).normalized();
    const QVector3D towards = camera.toward() * (seen < 0 ? -least : least);
    return QQuaternion::rotationTo(axis, aside * std::sqrt(1 - least * least) + towards);
}

QPolygonF around(const ArrowData &data, const Movement &movement, const Camera &camera)
{
    constexpr int points = 24;
    const QVector3D axis = data.axis.normalized();
    const QVector3D ahead = std::abs(axis.x()) < 0.9F ? QVector3D(1, 0, 0) : QVector3D(0, 0, 1);
    const QVector3D start = (ahead - axis * QVector3D::dotProduct(ahead, axis)).normalized();
    const QVector3D onwards = QVector3D::crossProduct(axis, start);
    const QQuaternion opening = openingUp(axis, camera);
    const QVector3D middle = placeOf(data.at, movement.at(1)) + data.offset;
    QPolygonF path;
    for (int i = 0; i <= points; ++i) {
        const double degrees = data.fromDegrees + (data.toDegrees - data.fromDegrees) * i / points;
        const double angle = qDegreesToRadians(degrees);
        const QVector3D out = start * float(std::cos(angle)) + onwards * float(std::sin(angle));
        path.append(camera.project(middle + opening.rotatedVector(out) * float(data.radius)));
    }
    return path;
}

/// An arrow's parts on the page. Its shaft ends inside the heads, so that no square end shows at a tip.
class ArrowShape
{
public:
    ArrowShape(const QPolygonF &path, double headLength)
        : m_path(path),
          m_headLength(headLength)
    {
    }

    QPolygonF headAt(const QPolygonF &towardsTip) const
    {
        const QPointF tip = towardsTip.last();
        const QPointF back = directionOf(pointBefore(towardsTip, m_headLength * 0.9) - tip);
        const QPointF side = leftOf(back) * m_headLength * arrowHeadWidth;
        const QPointF base = tip + back * m_headLength;
        return {tip, base + side, tip + back * (m_headLength * 0.8), base - side};
    }

    QVector<QPolygonF> heads(bool isDouble) const
    {
        QVector<QPolygonF> heads{headAt(m_path)};
        if (isDouble)
            heads.append(headAt(backwards(m_path)));
        return heads;
    }

    QPainterPath shaft(bool isDouble) const
    {
        QPolygonF line = shortened(m_path);
        if (isDouble)
            line = backwards(shortened(backwards(line)));
        return softened(line);
    }

private:
    static QPolygonF backwards(const QPolygonF &line) { return QPolygonF(line.crbegin(), line.crend()); }

    /// The last point that is at least so far from the end.
    static QPointF pointBefore(const QPolygonF &line, double distance)
    {
        const auto far = std::find_if(line.crbegin(), line.crend(), [&](const QPointF &point) {
            return magnitude(point - line.last()) >= distance;
        });
        return far == line.crend() ? line.first() : *far;
    }

    QPolygonF shortened(const QPolygonF &line) const
    {
        const QPointF tip = line.last();
        const QPointF back = directionOf(pointBefore(line, m_headLength * 0.9) - tip);
        QPolygonF rest = line;
        while (rest.size() > 1 && magnitude(rest.last() - tip) < m_headLength * 0.8)
            rest.removeLast();
        rest.append(tip + back * (m_headLength * 0.8));
        return rest;
    }

    QPolygonF m_path;
    double m_headLength;
};

/// Back into the frame where it leaves it.
QPolygonF keptInside(const QPolygonF &path, const QRectF &frame)
{
    const QRectF bounds = path.boundingRect();
    const double right =
        std::max(0.0, frame.left() - bounds.left()) - std::max(0.0, bounds.right() - frame.right());
    const double down =
        std::max(0.0, frame.top() - bounds.top()) - std::max(0.0, bounds.bottom() - frame.bottom());
    return path.translated(right, down);
}

void drawArrow(const ArrowShape &shape, bool isDouble, const QColor &colour, double width, double around,
               const Canvas &canvas)
{
    const Qt::PenCapStyle cap = around > 0 ? Qt::RoundCap : Qt::FlatCap;
    canvas.painter.strokePath(shape.shaft(isDouble),
                              {colour, width + 2 * around, Qt::SolidLine, cap, Qt::RoundJoin});
    canvas.painter.setPen(
        {colour, std::max(2 * around, width * 0.25), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    canvas.painter.setBrush(colour);
    for (const QPolygonF &head : shape.heads(isDouble))
        canvas.painter.drawPolygon(head);
}

} // namespace

double pictureHeight(const QRectF &picture)
{
    constexpr double usualShape = 0.75;
    const auto [less, more] = std::minmax({picture.width(), picture.height()});
    return std::max(less, usualShape * more);
}

Arrow arrowOf(const ArrowData &data, const Movement &movement, const Camera &camera)
{
    const auto path = [&] {
        switch (data.kind) {
        case ArrowData::Kind::Follow:
            return traced(data, movement, camera);
        case ArrowData::Kind::Straight:
            return straight(data, movement, camera);
        case ArrowData::Kind::Around:
            return around(data, movement, camera);
        }
        return QPolygonF();
    };
    return {.path = path(), .isDouble = data.isDouble, .with = data.with};
}

void paintArrow(const Arrow &arrow, const QRectF &frame, const Canvas &canvas)
{
    const double width = std::max(canvas.lineWidth * 1.5, canvas.frameSize * 0.010);
    const double halo = canvas.frameSize * 0.009;
    const double head = std::max(width * 3, canvas.frameSize * arrowHeadLength);
    const double margin = head * 0.6 + halo;
    const QPolygonF path =
        keptInside(canvas.toPage.map(arrow.path), frame.adjusted(margin, margin, -margin, -margin));
    if (pathLength(path) < head * (arrow.isDouble ? 2 : 1))
        return; // seen head on, there is nothing to point along
    const ArrowShape shape(path, head);
    drawArrow(shape, arrow.isDouble, canvas.theme.arrowHalo, width, halo, canvas);
    drawArrow(shape, arrow.isDouble, canvas.theme.arrow, width, 0, canvas);
}

} // namespace Unknot
