// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/depthgrid.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

constexpr double cellSize = 0.0125;

/// A part far in front counts no more than one clearly in front, or a long way off would outvote what
/// touches.
double clampedStep(double depth)
{
    constexpr double most = 0.04;
    return std::clamp(depth, -most, most) * cellSize * cellSize;
}

/// Where a line of sight leaves a box, towards the camera.
std::optional<double> depthOfBox(const PlacedProp &box, const QPointF &point, const Camera &camera)
{
    const QVector3D start = camera.right() * float(point.x()) + camera.up() * float(point.y()) - box.centre;
    float enter = -1e6F;
    float leave = 1e6F;
    for (int axis = 0; axis < 3; ++axis) {
        const float along = camera.toward()[axis];
        if (std::abs(along) < 1e-6F) {
            if (std::abs(start[axis]) > box.half[axis])
                return std::nullopt;
            continue;
        }
        const float middle = -start[axis] / along;
        const float reach = std::abs(box.half[axis] / along);
        enter = std::max(enter, middle - reach);
        leave = std::min(leave, middle + reach);
    }
    return enter > leave ? std::nullopt : std::optional(double(leave));
}

} // namespace

DepthGrid::DepthGrid(const QVector<DrawnPart> &parts, const Camera &camera)
    : m_partCount(int(parts.size()))
{
    for (const DrawnPart &part : parts)
        m_bounds |= part.bounds;
    m_columns = int(m_bounds.width() / cellSize) + 1;
    m_rows = int(m_bounds.height() / cellSize) + 1;
    m_cells.resize(m_columns * m_rows);
    for (int i = 0; i < m_partCount; ++i) {
        const DrawnPart &part = parts.at(i);
        m_ellipsoidCounts.append(int(part.depths.size()));
        m_partCells.append(QRect());
        if (part.depths.isEmpty() && part.prop)
            addBox(i, part, camera);
        else
            addBody(i, part);
    }
    compare();
}

void DepthGrid::addBody(int part, const DrawnPart &drawn)
{
    for (int i = 0; i < int(drawn.depths.size()); ++i) {
        const ProjectedEllipsoid &ellipsoid = drawn.depths.at(i);
        const QPointF half(std::sqrt(ellipsoid.xx), std::sqrt(ellipsoid.yy));
        const QRect cells = cellsIn({ellipsoid.centre() - half, ellipsoid.centre() + half});
        m_partCells[part] |= cells;
        for (int row = cells.top(); row <= cells.bottom(); ++row) {
            for (int column = cells.left(); column <= cells.right(); ++column) {
                if (const auto depth = ellipsoid.depthAt(middle(column, row)))
                    add(row * m_columns + column, {*depth, part, i});
            }
        }
    }
}

void DepthGrid::addBox(int part, const DrawnPart &drawn, const Camera &camera)
{
    const QRect cells = cellsIn(drawn.bounds);
    m_partCells[part] = cells;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            if (const auto depth = depthOfBox(*drawn.prop, middle(column, row), camera))
                add(row * m_columns + column, {*depth, part, -1});
        }
    }
}

/// Of each part only the nearest stays; parts come one after another.
void DepthGrid::add(int cell, const Sample &sample)
{
    QVector<Sample> &samples = m_cells[cell];
    if (samples.isEmpty() || samples.last().part != sample.part)
        samples.append(sample);
    else if (samples.last().depth < sample.depth)
        samples.last() = sample;
}

void DepthGrid::compare()
{
    m_inFront.fill(0, m_partCount * m_partCount);
    for (const QVector<Sample> &samples : std::as_const(m_cells)) {
        for (qsizetype i = 0; i + 1 < samples.size(); ++i) {
            for (qsizetype j = i + 1; j < samples.size(); ++j) {
                const Sample &one = samples.at(i);
                const Sample &other = samples.at(j);
                const double step = clampedStep(one.depth - other.depth);
                m_inFront[one.part * m_partCount + other.part] += step;
                m_inFront[other.part * m_partCount + one.part] -= step;
            }
        }
    }
}

double DepthGrid::inFront(int part, int other) const
{
    return m_inFront.at(part * m_partCount + other);
}

QVector<double> DepthGrid::inFrontAlong(int part, int other) const
{
    QVector<double> along(m_ellipsoidCounts.at(part), 0);
    const QRect both = m_partCells.at(part) & m_partCells.at(other);
    for (int row = both.top(); row <= both.bottom(); ++row) {
        for (int column = both.left(); column <= both.right(); ++column) {
            const QVector<Sample> &samples = m_cells.at(row * m_columns + column);
            const Sample *mine = sampleOf(part, samples);
            const Sample *theirs = sampleOf(other, samples);
            if (mine && theirs && mine->ellipsoid >= 0)
                along[mine->ellipsoid] += clampedStep(mine->depth - theirs->depth);
        }
    }
    return along;
}

const DepthGrid::Sample *DepthGrid::sampleOf(int part, const QVector<Sample> &samples)
{
    const auto found = std::find_if(samples.cbegin(), samples.cend(),
                                    [part](const Sample &sample) { return sample.part == part; });
    return found == samples.cend() ? nullptr : &*found;
}

QPointF DepthGrid::middle(int column, int row) const
{
    return m_bounds.topLeft() + QPointF(column + 0.5, row + 0.5) * cellSize;
}

QRect DepthGrid::cellsIn(const QRectF &bounds) const
{
    const auto column = [&](double x) {
        return std::clamp(int((x - m_bounds.left()) / cellSize), 0, m_columns - 1);
    };
    const auto row = [&](double y) {
        return std::clamp(int((y - m_bounds.top()) / cellSize), 0, m_rows - 1);
    };
    return {QPoint(column(bounds.left()), row(bounds.top())),
            QPoint(column(bounds.right()), row(bounds.bottom()))};
}

} // namespace Unknot
