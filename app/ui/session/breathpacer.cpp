// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/breathpacer.h"

#include "core/labels.h"
#include "ui/session/phaselook.h"
#include "ui/session/phaseplace.h"
#include "ui/style/measures.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// 25 a second: a breath is slow.
constexpr auto breathFrame = 40ms;

/// Of the largest circle. An empty chest is not nothing.
constexpr double leastCircle = 0.45;
constexpr double arrowShare = 0.5; ///< of the circle's radius

constexpr double pacerExtent = 16; ///< in rems
constexpr double barHeight = 5; ///< in quarter rems
constexpr double gaugeWidth = 0.22; ///< of its height

/// Sets off and arrives gently, as breath does.
double softened(double share)
{
    return (1 - std::cos(share * std::numbers::pi)) / 2;
}

QRectF circle(const QPointF &centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

BreathPacer::BreathPacer(Shape shape, QWidget *parent)
    : PaintedWidget(parent),
      m_shape(shape)
{
    setSizePolicy(QSizePolicy::Expanding, shape == Shape::Bar ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_frames.setInterval(breathFrame);
    connect(&m_frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void BreathPacer::follow(const SessionPlayer &player)
{
    m_player = &player;
    runFrames();
}

void BreathPacer::setStill(bool still)
{
    m_isStill = still;
    runFrames();
}

double BreathPacer::fullness() const
{
    if (!isBreathing())
        return 0;
    const milliseconds elapsed = m_player->phaseElapsedNow();
    const Phase &phase = m_player->phase();
    if (isStill())
        return placeIn(phase, round<seconds>(elapsed), m_player->phaseLength());
    return softened(placeIn(phase, elapsed, m_player->phaseLength()));
}

bool BreathPacer::isBreathing() const
{
    return m_player && isBreath(m_player->phase().kind);
}

bool BreathPacer::isStill() const
{
    return m_isStill || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void BreathPacer::runFrames()
{
    const bool areDue = m_isSeen && !isStill() && isBreathing() && movesIn(m_player->phase().kind)
        && m_player->state() == SessionPlayer::State::Running;
    if (areDue && !m_frames.isActive())
        m_frames.start();
    else if (!areDue)
        m_frames.stop();
    update();
}

QString BreathPacer::spokenText() const
{
    return isBreathing() ? Labels::of(m_player->phase().kind) : QString();
}

QSize BreathPacer::sizeHint() const
{
    const int extent = Measures::rem(pacerExtent);
    return {extent, m_shape == Shape::Bar ? Measures::sp(barHeight) : extent};
}

void BreathPacer::paintEvent(QPaintEvent *)
{
    if (!isBreathing())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == Shape::Bar)
        paintBar(painter, rect(), Qt::Horizontal);
    else if (isStill())
        paintGauge(painter);
    else
        paintCircle(painter);
}

Tint BreathPacer::tint() const
{
    const bool isRunning = m_player->state() == SessionPlayer::State::Running;
    return Theme::of(palette()).tone(isRunning ? phaseLook(m_player->phase().kind).tone : ToneRole::Paused);
}

/// In a dashed ring, which is as far as it grows.
void BreathPacer::paintCircle(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const double line = Measures::rem(0.25);
    const QPointF centre = QRectF(rect()).center();
    const double most = std::min(width(), height()) / 2.0 - 2 * line;
    const double radius = most * (leastCircle + (1 - leastCircle) * fullness());
    painter.setPen(QPen(theme.controlEdge, line / 2, Qt::DashLine));
    painter.drawEllipse(circle(centre, most));
    painter.setPen(QPen(tint().ink, line));
    painter.setBrush(tint().wash);
    painter.drawEllipse(circle(centre, radius));
    paintIcon(painter, circle(centre, radius * arrowShare), phaseLook(m_player->phase().kind).shape,
              tint().ink, layoutDirection());
}

/// It fills from below.
void BreathPacer::paintGauge(QPainter &painter) const
{
    QRectF area(rect());
    const double width = std::max(area.height() * gaugeWidth, double(Measures::rem(2)));
    area.setWidth(width);
    area.moveCenter(QRectF(rect()).center());
    const double edge = Measures::rem(1);
    paintBar(painter, area.adjusted(0, edge, 0, -edge), Qt::Vertical);
}

void BreathPacer::paintBar(QPainter &painter, const QRectF &bar, Qt::Orientation orientation) const
{
    const Theme theme = Theme::of(palette());
    const QRectF area = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(area.width(), area.height()) / 2;
    QRectF filled = area;
    if (orientation == Qt::Vertical)
        filled.setTop(area.bottom() - area.height() * fullness());
    else if (isRightToLeft())
        filled.setLeft(area.right() - area.width() * fullness());
    else
        filled.setRight(area.left() + area.width() * fullness());
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    painter.fillPath(shape, theme.surface);
    painter.save();
    painter.setClipRect(filled);
    painter.fillPath(shape, tint().ink);
    painter.restore();
    painter.strokePath(shape, QPen(theme.controlEdge, 1));
}

void BreathPacer::showEvent(QShowEvent *event)
{
    PaintedWidget::showEvent(event);
    m_isSeen = true;
    runFrames();
}

/// A window that is minimized hides what is in it, too.
void BreathPacer::hideEvent(QHideEvent *event)
{
    PaintedWidget::hideEvent(event);
    m_isSeen = false;
    runFrames();
}

void BreathPacer::changeEvent(QEvent *event)
{
    PaintedWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        runFrames();
}

} // namespace Unknot
