// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/curvefit.h"

#include <QVector>

#include <array>
#include <cmath>

namespace Unknot {

namespace {

// After Schneider, An Algorithm for Automatically Fitting Digitized Curves (Graphics Gems, 1990).

using Cubic = std::array<QPointF, 4>;

double dot(const QPointF &a, const QPointF &b)
{
    return QPointF::dotProduct(a, b);
}

double lengthOf(const QPointF &vector)
{
    return std::sqrt(dot(vector, vector));
}

QPointF unit(const QPointF &vector)
{
    const double length = lengthOf(vector);
    return length > 1e-9 ? vector / length : QPointF(1, 0);
}

QPointF pointAt(const Cubic &curve, double t)
{
    const double s = 1 - t;
    return s * s * s * curve[0] + 3 * s * s * t * curve[1] + 3 * s * t * t * curve[2] + t * t * t * curve[3];
}

/// A row of points between two corners, and where the curve through them sets out and arrives.
class Stretch
{
public:
    Stretch(const QPolygonF &points, qsizetype first, qsizetype last)
        : m_points(points),
          m_first(first),
          m_last(last)
    {
        measure();
    }

    void fitInto(QPainterPath &path, const QPointF &setOut, const QPointF &arrive, const CurveFit &fit) const
    {
        const Cubic curve = bestCurve(setOut, arrive);
        const auto [worst, distance] = worstPoint(curve);
        if (distance <= fit.tolerance || m_last - m_first < 2) {
            append(path, curve, fit);
            return;
        }
        const QPointF along = unit(m_points.at(worst - 1) - m_points.at(worst + 1));
        Stretch(m_points, m_first, worst).fitInto(path, setOut, along, fit);
        Stretch(m_points, worst, m_last).fitInto(path, -along, arrive, fit);
    }

    QPointF setOut() const { return unit(m_points.at(std::min(m_first + 1, m_last)) - m_points.at(m_first)); }
    QPointF arrive() const { return unit(m_points.at(std::max(m_last - 1, m_first)) - m_points.at(m_last)); }

private:
    void measure()
    {
        m_places.append(0);
        for (qsizetype i = m_first + 1; i <= m_last; ++i)
            m_places.append(m_places.last() + lengthOf(m_points.at(i) - m_points.at(i - 1)));
        const double whole = std::max(m_places.last(), 1e-9);
        for (double &place : m_places)
            place /= whole;
    }

    double placeOf(qsizetype point) const { return m_places.at(point - m_first); }

    /// The least squares of the distance between points and curve, for its two free lengths.
    Cubic bestCurve(const QPointF &setOut, const QPointF &arrive) const
    {
        const QPointF start = m_points.at(m_first);
        const QPointF end = m_points.at(m_last);
        double a = 0, b = 0, d = 0, x = 0, y = 0;
        for (qsizetype i = m_first + 1; i < m_last; ++i) {
            const double t = placeOf(i);
            const QPointF first = setOut * (3 * t * (1 - t) * (1 - t));
            const QPointF second = arrive * (3 * t * t * (1 - t));
            const QPointF rest = m_points.at(i) - pointAt({start, start, end, end}, t);
            a += dot(first, first);
            b += dot(first, second);
            d += dot(second, second);
            x += dot(first, rest);
            y += dot(second, rest);
        }
        return withHandles(setOut, arrive, a * d - b * b, x * d - y * b, a * y - b * x);
    }

    Cubic withHandles(const QPointF &setOut, const QPointF &arrive, double area, double out, double in) const
    {
        const QPointF start = m_points.at(m_first);
        const QPointF end = m_points.at(m_last);
        const double third = lengthOf(end - start) / 3;
        const auto handle = [&](double solved) {
            const double length = std::abs(area) > 1e-12 ? solved / area : third;
            return length > third / 100 && length < 9 * third ? length : third;
        };
        return {start, start + setOut * handle(out), end + arrive * handle(in), end};
    }

    std::pair<qsizetype, double> worstPoint(const Cubic &curve) const
    {
        std::pair<qsizetype, double> worst{(m_first + m_last) / 2, 0};
        for (qsizetype i = m_first + 1; i < m_last; ++i) {
            const double distance = lengthOf(m_points.at(i) - pointAt(curve, placeOf(i)));
            if (distance > worst.second)
                worst = {i, distance};
        }
        return worst;
    }

    void append(QPainterPath &path, const Cubic &curve, const CurveFit &fit) const;

    const QPolygonF &m_points;
    qsizetype m_first;
    qsizetype m_last;
    QVector<double> m_places; ///< of the points, from 0 to 1 along the row
};

QPointF onGrid(const QPointF &point, double grid)
{
    return grid > 0 ? QPointF(std::round(point.x() / grid), std::round(point.y() / grid)) * grid : point;
}

void Stretch::append(QPainterPath &path, const Cubic &curve, const CurveFit &fit) const
{
    const QPointF chord = unit(curve[3] - curve[0]);
    const auto isOff = [&](const QPointF &handle) {
        const QPointF along = handle - curve[0];
        return std::abs(chord.x() * along.y() - chord.y() * along.x()) > fit.tolerance / 2;
    };
    const QPointF end = onGrid(curve[3], fit.grid);
    if (isOff(curve[1]) || isOff(curve[2]))
        path.cubicTo(onGrid(curve[1], fit.grid), onGrid(curve[2], fit.grid), end);
    else if (end != path.currentPosition())
        path.lineTo(end);
}

/// Sharper than this between two steps is a corner.
constexpr double cornerCosine = 0.6;

bool isCorner(const QPolygonF &points, qsizetype i)
{
    return dot(unit(points.at(i) - points.at(i - 1)), unit(points.at(i + 1) - points.at(i))) < cornerCosine;
}

void fitInto(QPainterPath &path, const QPolygonF &points, const CurveFit &fit)
{
    path.moveTo(onGrid(points.first(), fit.grid));
    qsizetype start = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (i + 1 < points.size() && !isCorner(points, i))
            continue;
        const Stretch stretch(points, start, i);
        stretch.fitInto(path, stretch.setOut(), stretch.arrive(), fit);
        start = i;
    }
}

/// Points nearer to each other than the tolerance say nothing about direction.
QPolygonF thinned(const QPolygonF &points, double distance)
{
    QPolygonF thin;
    for (const QPointF &point : points) {
        if (thin.isEmpty() || lengthOf(point - thin.last()) > distance)
            thin.append(point);
    }
    if (thin.size() > 1)
        thin.last() = points.last();
    return thin;
}

} // namespace

QPainterPath fitted(const QPolygonF &points, const CurveFit &fit)
{
    QPainterPath path;
    const QPolygonF thin = thinned(points, fit.tolerance / 2);
    if (thin.size() > 1)
        fitInto(path, thin, fit);
    return path;
}

QPainterPath fitted(const QPainterPath &area, const CurveFit &fit)
{
    QPainterPath path;
    path.setFillRule(area.fillRule());
    for (const QPolygonF &outline : area.toSubpathPolygons()) {
        const QPolygonF thin = thinned(outline, fit.tolerance / 2);
        if (thin.size() < 4)
            continue;
        fitInto(path, thin, fit);
        path.closeSubpath();
    }
    return path;
}

} // namespace Unknot
