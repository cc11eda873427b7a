// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/limbsplit.h"

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// Less depth times area on the wrong side than this is not worth a seam.
constexpr double worthwhile = 2.5e-5;

bool isSplittable(BodyPart part, const PartShape &shape)
{
    return part >= BodyPart::LeftUpperArm && shape.chain > 2 && shape.groups.isEmpty();
}

struct Split
{
    qsizetype shape = 0; ///< the first that goes to the second piece
    double gain = 0;
};

/// Where two pieces, each on its own side, leave the least on the wrong side.
Split bestSplit(const QVector<double> &inFrontAlong, qsizetype shapeCount)
{
    double total = 0;
    for (const double step : inFrontAlong)
        total += step;
    Split best;
    double first = 0;
    for (qsizetype i = 0; i + 1 < inFrontAlong.size(); ++i) {
        first += inFrontAlong.at(i);
        const double gain = std::abs(first) + std::abs(total - first) - std::abs(total);
        const qsizetype shape = (i + 1) * shapeCount / inFrontAlong.size();
        if (gain > best.gain && shape > 0 && shape < shapeCount)
            best = {shape, gain};
    }
    return best;
}

/// Shapes and ellipsoids from a share of the way along a limb to another.
DrawnPart piece(const DrawnPart &part, qsizetype first, qsizetype last)
{
    const DrawnLayer &whole = part.layers.first();
    const qsizetype count = whole.shapes.size();
    const qsizetype depths = part.depths.size();
    DrawnPart cut = part;
    DrawnLayer &layer = cut.layers.first();
    layer.shapes = whole.shapes.mid(first, last - first);
    layer.lit = whole.lit.mid(first, last - first);
    cut.depths = part.depths.mid(first * depths / count, (last - first) * depths / count + 1);
    cut.rest = whole;
    cut.rest.shapes = whole.shapes.mid(0, first) + whole.shapes.mid(last);
    cut.rest.lit = whole.lit.mid(0, first) + whole.lit.mid(last);
    cut.measure();
    return cut;
}

class LimbSplitter
{
public:
    LimbSplitter(const QVector<DrawnPart> &parts, const DepthGrid &depths)
        : m_parts(parts),
          m_depths(depths)
    {
    }

    QVector<DrawnPart> split() const
    {
        QVector<DrawnPart> pieces;
        for (int i = 0; i < int(m_parts.size()); ++i) {
            const DrawnPart &part = m_parts.at(i);
            const Split best = bestSplitOf(i);
            if (best.gain < worthwhile) {
                pieces.append(part);
                continue;
            }
            pieces.append(piece(part, 0, best.shape));
            pieces.append(piece(part, best.shape, part.layers.first().shapes.size()));
        }
        return pieces;
    }

private:
    Split bestSplitOf(int part) const
    {
        Split best;
        const DrawnPart &limb = m_parts.at(part);
        if (!limb.part || !isSplittable(*limb.part, shapeOf(*limb.part, Build::Narrow)))
            return best;
        for (int other = 0; other < int(m_parts.size()); ++other) {
            if (other == part || (m_parts.at(other).part && areLinked(*limb.part, *m_parts.at(other).part)))
                continue;
            if (!m_parts.at(other).bounds.intersects(limb.bounds))
                continue;
            const Split split =
                bestSplit(m_depths.inFrontAlong(part, other), limb.layers.first().shapes.size());
            if (split.gain > best.gain)
                best = split;
        }
        return best;
    }

    const QVector<DrawnPart> &m_parts;
    const DepthGrid &m_depths;
};

} // namespace

QVector<DrawnPart> withLimbsSplit(const QVector<DrawnPart> &parts, const DepthGrid &depths)
{
    return LimbSplitter(parts, depths).split();
}

} // namespace Unknot
