// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureview.h"

#include "figure/figurepainter.h"
#include "figure/figuretext.h"
#include "ui/figure/figuregallery.h"
#include "ui/style/measures.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// 25 a second look smooth where nothing moves fast, at less than half the cost of 60.
constexpr auto frameTime = 40ms;

constexpr QSizeF usualFigure(22, 18); ///< in rems
constexpr QSizeF leastFigure(10, 8);

QSize inPixels(const QSizeF &rems)
{
    return {Measures::rem(rems.width()), Measures::rem(rems.height())};
}

} // namespace

FigureView::FigureView(FigureGallery &gallery, QWidget *parent)
    : PaintedWidget(parent),
      m_gallery(gallery)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frames.setInterval(frameTime);
    connect(&m_frames, &QTimer::timeout, this, [this] { emit frameDue(frameTime); });
    connect(&gallery, &FigureGallery::stillChanged, this, &FigureView::runFrames);
    connect(&gallery, &FigureGallery::stillChanged, this, &FigureView::canMoveChanged);
    connect(&gallery, &FigureGallery::personChanged, this, &FigureView::showPerson);
}

void FigureView::showExercise(const QString &id, Side side)
{
    if (m_exerciseId == id && m_side == side)
        return;
    m_exerciseId = id;
    m_side = side;
    m_movement = m_gallery.movementOf(id);
    runFrames();
    emit canMoveChanged();
}

void FigureView::showPerson()
{
    m_movement = m_gallery.movementOf(m_exerciseId);
    update();
}

bool FigureView::isMirrored() const
{
    return m_movement && isMirroredFor(m_movement->figure(), m_side);
}

bool FigureView::isStill() const
{
    return m_gallery.isStill()
        || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

bool FigureView::canMove() const
{
    return m_movement && m_movement->poses().size() > 1 && !isStill();
}

void FigureView::setPlace(double place)
{
    if (m_place == place)
        return;
    m_place = place;
    update();
}

void FigureView::setMoving(bool moving)
{
    m_isMoving = moving;
    runFrames();
}

void FigureView::runFrames()
{
    const bool areDue = m_isMoving && m_isSeen && canMove();
    if (areDue && !m_frames.isActive())
        m_frames.start();
    else if (!areDue)
        m_frames.stop();
    update();
}

QString FigureView::spokenText() const
{
    return m_movement ? FigureText::alternative(m_movement->figure(), m_side) : QString();
}

QSize FigureView::sizeHint() const
{
    return inPixels(usualFigure);
}

QSize FigureView::minimumSizeHint() const
{
    return inPixels(leastFigure);
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (!m_movement)
        return;
    QPainter painter(this);
    if (isStill() && m_movement->poses().size() > 1)
        paintPair(painter);
    else
        paintPose(painter, rect(), m_place, 0);
}

/// Numbered like the steps that they show.
void FigureView::paintPair(QPainter &painter) const
{
    const FigureData &figure = m_movement->figure();
    const bool isWide = width() >= height();
    const QSizeF half = isWide ? QSizeF(width() / 2.0, height()) : QSizeF(width(), height() / 2.0);
    const QPointF second = isWide ? QPointF(half.width(), 0) : QPointF(0, half.height());
    const bool isTurned = isWide && isRightToLeft();
    paintPose(painter, {isTurned ? second : QPointF(), half}, 0, figure.startShows);
    paintPose(painter, {isTurned ? QPointF() : second, half}, 1, figure.endShows);
}

void FigureView::paintPose(QPainter &painter, const QRectF &area, double place, int number) const
{
    // In a pair nothing has gone yet at the start where the arrows point.
    const FigureLook look{.theme = FigureTheme::of(palette(), m_gallery.person().tones),
                          .isMirrored = isMirrored(),
                          .hasArrows = number == 0 || place > 0,
                          .poseNumber = number};
    FigurePainter(painter, look).paint(area, *m_movement, place);
}

void FigureView::showEvent(QShowEvent *event)
{
    PaintedWidget::showEvent(event);
    m_isSeen = true;
    runFrames();
}

/// A window that is minimized hides what is in it, too.
void FigureView::hideEvent(QHideEvent *event)
{
    PaintedWidget::hideEvent(event);
    m_isSeen = false;
    runFrames();
}

void FigureView::changeEvent(QEvent *event)
{
    PaintedWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    runFrames();
    emit canMoveChanged();
}

} // namespace Unknot
