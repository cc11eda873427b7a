// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/contour.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// Halvings that find where a line goes out of sight.
constexpr int refinements = 5;

double squaredDistance(const QPointF &a, const QPointF &b)
{
    return QPointF::dotProduct(a - b, a - b);
}

bool isInAny(const QVector<ConvexShape> &shapes, const QPointF &point, double by)
{
    return std::any_of(shapes.cbegin(), shapes.cend(),
                       [&](const ConvexShape &shape) { return shape.contains(point, by); });
}

bool isInAny(const QVector<const ConvexShape *> &shapes, const QPointF &point, double by)
{
    return std::any_of(shapes.cbegin(), shapes.cend(),
                       [&](const ConvexShape *shape) { return shape->contains(point, by); });
}

bool isHiddenBy(const ContourNeighbour &neighbour, const QPointF &point, double slack)
{
    return squaredDistance(point, neighbour.joint) < neighbour.radius * neighbour.radius
        && isInAny(neighbour.shapes, point, slack);
}

/// The corners with more between them where they lie far apart.
QPolygonF sampled(const QPolygonF &corners, double step)
{
    QPolygonF points;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF from = corners.at(i);
        const QPointF along = corners.at((i + 1) % corners.size()) - from;
        const int pieces = std::max(1, int(std::hypot(along.x(), along.y()) / step));
        for (int piece = 0; piece < pieces; ++piece)
            points.append(from + along * (double(piece) / pieces));
    }
    return points;
}

/// Walks around one shape of a part and keeps what shows.
class ShapeWalk
{
public:
    ShapeWalk(const ContourTask &task, qsizetype shape)
        : m_task(task),
          m_points(sampled(task.shapes.at(shape).corners(), task.step))
    {
        findRivals(shape);
        m_isHidden.reserve(m_points.size());
        for (const QPointF &point : std::as_const(m_points))
            m_isHidden.append(isHidden(point));
    }

    void appendRuns(QVector<QPolygonF> &runs) const
    {
        const auto hidden = m_isHidden.indexOf(true);
        if (hidden < 0)
            runs.append(m_points + QPolygonF{m_points.first()});
        else if (m_isHidden.contains(false))
            appendOpenRuns(runs, hidden);
    }

private:
    void findRivals(qsizetype shape)
    {
        const QRectF bounds = m_task.shapes.at(shape).bounds();
        for (qsizetype i = 0; i < m_task.shapes.size(); ++i) {
            if (i != shape && m_task.shapes.at(i).bounds().intersects(bounds))
                (i < shape ? m_earlier : m_later).append(&m_task.shapes.at(i));
        }
        for (const ConvexShape &other : m_task.sameBody) {
            if (other.bounds().intersects(bounds))
                m_later.append(&other);
        }
    }

    bool isHidden(const QPointF &point) const
    {
        // Where two shapes share an edge exactly one of them draws it: the earlier.
        constexpr double rounding = 1e-9;
        if (isInAny(m_earlier, point, -rounding) || isInAny(m_later, point, m_task.slack))
            return true;
        const bool isTaken = std::any_of(
            m_task.neighbours.cbegin(), m_task.neighbours.cend(),
            [&](const ContourNeighbour &other) { return isHiddenBy(other, point, m_task.slack); });
        return isTaken && !isInAny(m_task.keptOver, point, m_task.slack);
    }

    QPointF lastSeen(QPointF seen, QPointF hidden) const
    {
        for (int i = 0; i < refinements; ++i) {
            const QPointF middle = (seen + hidden) / 2;
            (isHidden(middle) ? hidden : seen) = middle;
        }
        return seen;
    }

    void appendOpenRuns(QVector<QPolygonF> &runs, qsizetype start) const
    {
        QPolygonF run;
        for (qsizetype step = 1; step <= m_points.size(); ++step) {
            const auto before = (start + step - 1) % m_points.size();
            const auto here = (start + step) % m_points.size();
            if (m_isHidden.at(before) && !m_isHidden.at(here))
                run.append(lastSeen(m_points.at(here), m_points.at(before)));
            if (!m_isHidden.at(here))
                run.append(m_points.at(here));
            if (!m_isHidden.at(before) && m_isHidden.at(here)) {
                run.append(lastSeen(m_points.at(before), m_points.at(here)));
                runs.append(run);
                run.clear();
            }
        }
    }

    const ContourTask &m_task;
    QPolygonF m_points;
    QVector<const ConvexShape *> m_earlier; ///< of the task, which outlives the walk
    QVector<const ConvexShape *> m_later;
    QVector<bool> m_isHidden;
};

/// Whether a run goes on where a line ends: at once, or a short step ahead that no point fell into.
bool goesOn(const QPolygonF &line, const QPolygonF &next, double step)
{
    const QPointF gap = next.first() - line.last();
    const double length = std::hypot(gap.x(), gap.y());
    if (length < step / 2)
        return true;
    if (length > 2 * step || line.size() < 2 || next.size() < 2)
        return false;
    const auto isAlong = [&](const QPointF &from, const QPointF &to) {
        const QPointF along = to - from;
        return QPointF::dotProduct(along, gap) > 0.8 * length * std::hypot(along.x(), along.y());
    };
    return isAlong(line.at(line.size() - 2), line.last()) && isAlong(next.first(), next.at(1));
}

/// The run that goes on nearest to where a line ends, or -1.
qsizetype continuation(const QVector<QPolygonF> &runs, const QPolygonF &line, double step)
{
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (goesOn(line, runs.at(i), step)
            && (nearest < 0
                || squaredDistance(runs.at(i).first(), line.last())
                    < squaredDistance(runs.at(nearest).first(), line.last())))
            nearest = i;
    }
    return nearest;
}

/// Ends that meet become one point.
void appendRun(QPolygonF &line, const QPolygonF &next, double step)
{
    if (squaredDistance(line.last(), next.first()) > step * step / 4) {
        line += next;
        return;
    }
    line.last() = (line.last() + next.first()) / 2;
    line += next.mid(1);
}

/// Points too close together turn this way and that; a pen shows it.
QPolygonF withoutStumbles(const QPolygonF &line, double step)
{
    const double least = step * step / 9;
    QPolygonF steady{line.first()};
    for (const QPointF &point : line) {
        if (squaredDistance(point, steady.last()) > least)
            steady.append(point);
    }
    if (steady.size() > 1)
        steady.removeLast();
    steady.append(line.last());
    return steady;
}

/// One line instead of two wherever one goes on where another ends.
QVector<QPolygonF> joined(QVector<QPolygonF> runs, double step)
{
    QVector<QPolygonF> lines;
    while (!runs.isEmpty()) {
        QPolygonF line = runs.takeLast();
        for (auto next = continuation(runs, line, step); next >= 0; next = continuation(runs, line, step))
            appendRun(line, runs.takeAt(next), step);
        const auto head = continuation(lines, line, step);
        if (head < 0) {
            lines.append(line);
        } else {
            appendRun(line, lines.at(head), step);
            lines[head] = line;
        }
    }
    for (QPolygonF &line : lines) {
        if (line.size() > 3 && goesOn(line, line, step))
            line.append(line.first());
        line = withoutStumbles(line, step);
    }
    return lines;
}

} // namespace

QVector<QPolygonF> contourRuns(const ContourTask &task)
{
    QVector<QPolygonF> runs;
    for (qsizetype i = 0; i < task.shapes.size(); ++i) {
        if (task.shapes.at(i).corners().size() > 2)
            ShapeWalk(task, i).appendRuns(runs);
    }
    return joined(runs, task.step);
}

} // namespace Unknot
