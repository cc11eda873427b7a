// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/bodymap.h"

#include "figure/baseposes.h"
#include "figure/posesolver.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Around the body on the page.
constexpr double margin = 8;

QPainterPath united(const QVector<ConvexShape> &shapes)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const ConvexShape &shape : shapes) {
        path.addPolygon(BodyMap::fromFigure().map(shape.corners()));
        path.closeSubpath();
    }
    return path.simplified();
}

QVector<ConvexShape> shapesOf(const DrawnPart &part)
{
    QVector<ConvexShape> shapes = part.rest.shapes;
    for (const DrawnLayer &layer : part.layers)
        shapes += layer.shapes;
    return shapes;
}

QVector<BodyPart> onSide(const QVector<BodyPart> &parts, Side side)
{
    QVector<BodyPart> there;
    for (const BodyPart part : parts)
        there.append(onSide(part, side));
    return there;
}

bool areLimbs(const QVector<BodyPart> &parts)
{
    return std::all_of(parts.cbegin(), parts.cend(),
                       [](BodyPart part) { return part >= BodyPart::LeftUpperArm; });
}

/// Cuts regions out of a figure.
class RegionCutter
{
public:
    explicit RegionCutter(const DrawnFigure &figure)
        : m_figure(figure)
    {
        for (const DrawnPart &part : figure.parts)
            m_covers.append(united(shapesOf(part)));
    }

    QPainterPath cut(const RegionBand &band) const
    {
        const QVector<BodyPart> left = onSide(band.parts, Side::Left);
        const QVector<BodyPart> right = onSide(band.parts, Side::Right);
        if (!areLimbs(band.parts))
            return visible(left + right).intersected(boxes(band));
        // Each limb by itself: where both are cut at one height, the cuts might join.
        QPainterPath path = visible(left).intersected(boxes(band));
        path.addPath(visible(right).intersected(boxes(band)));
        return path;
    }

private:
    /// Whatever is painted after some parts lies on top of them.
    QPainterPath visible(const QVector<BodyPart> &parts) const
    {
        QPainterPath path;
        for (qsizetype i = 0; i < m_covers.size(); ++i) {
            if (parts.contains(*m_figure.parts.at(i).part))
                path = path.united(m_covers.at(i));
            else if (path.intersects(m_covers.at(i).boundingRect()))
                path = path.subtracted(m_covers.at(i));
        }
        return path;
    }

    QPainterPath boxes(const RegionBand &band) const
    {
        QPainterPath path;
        if (band.inner == 0) {
            path.addRect(box(band, -band.outer, band.outer));
        } else {
            path.addRect(box(band, band.inner, band.outer));
            path.addRect(box(band, -band.outer, -band.inner));
        }
        return path;
    }

    QRectF box(const RegionBand &band, float from, float to) const
    {
        return QRectF(corner(band.top, from), corner(band.bottom, to)).normalized();
    }

    QPointF corner(const BodyLevel &level, float aside) const
    {
        const QVector3D place(0, aside, m_figure.body.at(level.joint).z() + level.above);
        return BodyMap::fromFigure().map(m_figure.camera.project(place));
    }

    const DrawnFigure &m_figure;
    QVector<QPainterPath> m_covers; ///< in the order in which the parts are painted
};

/// From where to where the widest piece of a level line lies in a polygon.
QLineF widestAt(double y, const QPolygonF &polygon)
{
    QVector<double> crossings;
    for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
        const QPointF from = polygon.at(i);
        const QPointF to = polygon.at(i + 1);
        if ((from.y() < y) != (to.y() < y))
            crossings.append(from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()));
    }
    std::sort(crossings.begin(), crossings.end());
    QLineF widest;
    for (qsizetype i = 0; i + 1 < crossings.size(); i += 2) {
        if (crossings.at(i + 1) - crossings.at(i) > widest.length())
            widest = QLineF(crossings.at(i), y, crossings.at(i + 1), y);
    }
    return widest;
}

/// Cutting leaves the last edge of a piece to whoever fills it; a line around it has to be told.
QPainterPath closed(const QPainterPath &path)
{
    QPainterPath whole;
    const QList<QPolygonF> pieces = path.toSubpathPolygons();
    for (const QPolygonF &piece : pieces) {
        whole.addPolygon(piece);
        whole.closeSubpath();
    }
    return whole;
}

Scene standing(Build build)
{
    return {.body = PoseSolver(build, {}).solve(basePoses().value(u"standing"_s)).body};
}

} // namespace

BodyMap::BodyMap(Build build)
    : m_build(build),
      m_front(look(standing(build), build, BodyView::Front)),
      m_back(look(standing(build), build, BodyView::Back))
{
    for (const Seen *view : {&m_front, &m_back}) {
        for (const DrawnPart &part : view->figure.parts)
            m_frame |= fromFigure().mapRect(part.bounds);
    }
    const double aside = std::max(-m_frame.left(), m_frame.right());
    m_frame = QRectF(-aside, m_frame.top(), 2 * aside, m_frame.height());
    m_frame.adjust(-margin, -margin, margin, margin);
}

BodyMap::Seen BodyMap::look(const Scene &scene, Build build, BodyView view)
{
    Seen seen{.figure = drawnFigure(scene, build, Camera(view == BodyView::Front ? 0 : 180, 0))};
    const RegionCutter cutter(seen.figure);
    for (const RegionBand &band : regionBands(view)) {
        QPainterPath &area = seen.areas[std::size_t(band.region)];
        area = area.isEmpty() ? cutter.cut(band) : area.united(cutter.cut(band));
        if (!seen.regions.contains(band.region))
            seen.regions.append(band.region);
    }
    std::transform(seen.areas.cbegin(), seen.areas.cend(), seen.areas.begin(), closed);
    const auto heightOf = [&](Region region) {
        return seen.areas[std::size_t(region)].boundingRect().center().y();
    };
    std::stable_sort(seen.regions.begin(), seen.regions.end(),
                     [&](Region one, Region other) { return heightOf(one) < heightOf(other); });
    return seen;
}

QTransform BodyMap::fitting(const QRectF &page) const
{
    const double scale = std::min(page.width() / m_frame.width(), page.height() / m_frame.height());
    QTransform transform;
    transform.translate(page.center().x(), page.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_frame.center().x(), -m_frame.center().y());
    return transform;
}

QTransform BodyMap::fromFigure()
{
    constexpr double bodyHeight = 1000;
    return QTransform::fromScale(bodyHeight, -bodyHeight);
}

const QPainterPath &BodyMap::area(const BodySpot &spot) const
{
    return seen(spot.view).areas.at(std::size_t(spot.region));
}

QVector<QPointF> BodyMap::middles(const BodySpot &spot) const
{
    QVector<QPointF> points;
    const QList<QPolygonF> pieces = area(spot).toSubpathPolygons();
    for (const QPolygonF &piece : pieces)
        points.append(widestAt(piece.boundingRect().center().y(), piece).center());
    return points;
}

std::optional<Region> BodyMap::regionAt(const QPointF &point, BodyView view, double reach) const
{
    constexpr int rounds = 4;
    for (int round = 0; round <= rounds; ++round) {
        const double by = reach * round / rounds;
        const QRectF around(point - QPointF(by, by), QSizeF(2 * by, 2 * by));
        for (const Region region : regions(view)) {
            const QPainterPath &place = area({region, view});
            if (by > 0 ? place.intersects(around) : place.contains(point))
                return region;
        }
    }
    return {};
}

BodySpot BodyMap::neighbour(const BodySpot &spot, Way way) const
{
    if (way == Way::Across) {
        const BodyView other = spot.view == BodyView::Front ? BodyView::Back : BodyView::Front;
        const QVector<Region> &there = regions(other);
        if (there.contains(spot.region))
            return {spot.region, other};
        const auto distance = [&](Region region) {
            return std::abs(height({region, other}) - height(spot));
        };
        const auto nearest = std::min_element(there.cbegin(), there.cend(), [&](Region one, Region next) {
            return distance(one) < distance(next);
        });
        return {*nearest, other};
    }
    const QVector<Region> &here = regions(spot.view);
    const auto place = here.indexOf(spot.region) + (way == Way::Up ? -1 : 1);
    return {here.at(std::clamp<qsizetype>(place, 0, here.size() - 1)), spot.view};
}

double BodyMap::height(const BodySpot &spot) const
{
    return area(spot).boundingRect().center().y();
}

} // namespace Unknot
