// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmentbar.h"

#include "ui/style/measures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace Unknot {

namespace {

constexpr double thickness = 2.2; ///< in quarter rems
constexpr double segmentGap = 1.2;

void paintSegment(QPainter &painter, const QRectF &area, const QRectF &filled, const QColor &ink,
                  const Theme &theme)
{
    const double radius = area.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    painter.fillPath(shape, theme.surface);
    painter.save();
    painter.setClipRect(filled, Qt::IntersectClip);
    painter.fillPath(shape, ink);
    painter.restore();
    painter.strokePath(shape, QPen(theme.controlEdge, 1));
}

} // namespace

SegmentBar::SegmentBar(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::setLengths(const QVector<double> &lengths)
{
    m_lengths = lengths;
    update();
}

void SegmentBar::setProgress(int step, double share)
{
    m_step = step;
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void SegmentBar::setTone(ToneRole tone)
{
    m_tone = tone;
    update();
}

double SegmentBar::share(int segment) const
{
    if (segment == m_step)
        return m_share;
    return segment < m_step ? 1 : 0;
}

QVector<QRectF> SegmentBar::segments() const
{
    const double total = std::accumulate(m_lengths.cbegin(), m_lengths.cend(), 0.0);
    const auto gaps = double(m_lengths.size() - 1);
    // With more steps than pixels for gaps, the gaps give way.
    const double space = gaps > 0 ? std::min<double>(Measures::sp(segmentGap), width() * 0.3 / gaps) : 0;
    const double unit = total > 0 ? (width() - gaps * space) / total : 0;
    QVector<QRectF> areas;
    double x = 0;
    for (const double length : m_lengths) {
        areas.append({x, 0, length * unit, double(height())});
        x += length * unit + space;
    }
    return areas;
}

QSize SegmentBar::sizeHint() const
{
    return {Measures::rem(8), Measures::sp(thickness)};
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QVector<QRectF> areas = segments();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    for (int segment = 0; segment < areas.size(); ++segment) {
        const QRectF area = areas.at(segment).adjusted(0.5, 0.5, -0.5, -0.5);
        QRectF filled = areas.at(segment);
        filled.setWidth(filled.width() * share(segment));
        paintSegment(painter, area, filled, theme.tone(m_tone).ink, theme);
    }
}

} // namespace Unknot
