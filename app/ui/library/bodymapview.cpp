// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymapview.h"

#include "core/labels.h"
#include "ui/figure/figuregallery.h"
#include "ui/library/bodymapaccess.h"
#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Unknot {

namespace {

constexpr BodyView bothViews[] = {BodyView::Front, BodyView::Back};

QFont captionFont()
{
    return Measures::font(Measures::Text::Body);
}

QFont tagFont()
{
    return Measures::font(Measures::Text::Body, QFont::DemiBold);
}

int captionHeight()
{
    return QFontMetrics(captionFont()).height() + Measures::sp(2);
}

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isPress(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

bool isSeen(Region region, BodyView view)
{
    const QVector<RegionBand> &bands = regionBands(view);
    return std::any_of(bands.cbegin(), bands.cend(),
                       [region](const RegionBand &band) { return band.region == region; });
}

/// As near to its place as it fits.
QRectF movedInto(QRectF tag, const QRectF &area)
{
    tag.moveLeft(std::clamp(tag.left(), area.left(), std::max(area.left(), area.right() - tag.width())));
    tag.moveTop(std::clamp(tag.top(), area.top(), std::max(area.top(), area.bottom() - tag.height())));
    return tag;
}

} // namespace

BodyMapView::BodyMapView(FigureGallery &gallery, QWidget *parent)
    : Card(parent),
      m_gallery(gallery),
      m_picture(new BodyMapPicture(this))
{
    installBodyMapAccess();
    setAccessibleName(tr("Body map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_picture, &BodyMapPicture::changed, this, qOverload<>(&QWidget::update));
    connect(&gallery, &FigureGallery::personChanged, this, qOverload<>(&QWidget::update));
}

void BodyMapView::setRegion(std::optional<Region> region)
{
    if (m_chosen == region)
        return;
    const std::optional<Region> before = std::exchange(m_chosen, region);
    if (region)
        m_current = spotOf(*region).value_or(m_current);
    m_picture->setChosen(region);
    tellChosen(this, before);
}

std::optional<Region> BodyMapView::pointed() const
{
    return m_pointed ? std::optional(m_pointed->region) : std::nullopt;
}

void BodyMapView::setPointed(std::optional<Region> region)
{
    m_pointed = region ? spotOf(*region) : std::nullopt;
    if (m_pointed && !hasFocus())
        m_current = *m_pointed;
    update();
}

void BodyMapView::press(Region region)
{
    setRegion(m_chosen == region ? std::nullopt : std::optional(region));
    emit regionChosen(m_chosen);
}

std::optional<Region> BodyMapView::regionAt(const QPoint &position) const
{
    const std::optional<BodySpot> spot = spotAt(position);
    return spot ? std::optional(spot->region) : std::nullopt;
}

QRect BodyMapView::placeOf(Region region) const
{
    const std::optional<BodySpot> spot = spotOf(region);
    if (!spot || !m_picture->map())
        return {};
    const QPainterPath area = m_picture->map()->area(*spot);
    const QPointF middle = m_picture->map()->middles(*spot).value(0);
    const QRectF all = area.boundingRect();
    const double width = std::min(middle.x() - all.left(), all.right() - middle.x());
    const double height = std::min(middle.y() - all.top(), all.bottom() - middle.y());
    const QRectF place(middle - QPointF(width, height), QSizeF(2 * width, 2 * height));
    return toPage(spot->view).mapRect(place).toAlignedRect();
}

const QVector<Region> &BodyMapView::regions()
{
    static const QVector<Region> all = [] {
        QVector<Region> onMap;
        for (const auto &[region, name] : regionNames) {
            if (isSeen(region, BodyView::Front) || isSeen(region, BodyView::Back))
                onMap.append(region);
        }
        return onMap;
    }();
    return all;
}

QSize BodyMapView::sizeHint() const
{
    return {Measures::rem(21), minimumSizeHint().height()};
}

QSize BodyMapView::minimumSizeHint() const
{
    return {Measures::rem(12), Measures::rem(13)};
}

/// Half of the card, above its caption. The front is where people begin to read.
QRect BodyMapView::pageOf(BodyView view) const
{
    const int padding = Measures::sp(3);
    const QRect area = rect().adjusted(padding, padding, -padding, -padding - captionHeight());
    const bool isFirst = (view == BodyView::Front) != isRightToLeft();
    const int width = area.width() / 2;
    return {area.left() + (isFirst ? 0 : width), area.top(), width, area.height()};
}

QTransform BodyMapView::toPage(BodyView view) const
{
    return m_picture->map()->fitting(pageOf(view));
}

/// A finger's or a pointer's breadth off is near enough.
std::optional<BodySpot> BodyMapView::spotAt(const QPointF &position) const
{
    if (!m_picture->map())
        return {};
    for (const BodyView view : bothViews) {
        const QTransform transform = toPage(view);
        const double reach = Measures::target() / 2.0 / transform.m11();
        const QPointF place = transform.inverted().map(position);
        if (!pageOf(view).contains(position.toPoint()))
            continue;
        if (const std::optional<Region> region = m_picture->map()->regionAt(place, view, reach))
            return BodySpot{*region, view};
    }
    return {};
}

/// In the view where the keys stand, if it can be seen there.
std::optional<BodySpot> BodyMapView::spotOf(Region region) const
{
    for (const BodyView view : {m_current.view, BodyView::Front, BodyView::Back}) {
        if (isSeen(region, view))
            return BodySpot{region, view};
    }
    return {};
}

BodyView BodyMapView::viewOnThe(Qt::Key arrow) const
{
    return (arrow == Qt::Key_Left) != isRightToLeft() ? BodyView::Front : BodyView::Back;
}

void BodyMapView::point(const std::optional<BodySpot> &spot)
{
    if (m_pointed == spot)
        return;
    const std::optional<Region> before = pointed();
    m_pointed = spot;
    update();
    if (pointed() != before)
        emit regionPointed(pointed());
}

void BodyMapView::move(Qt::Key arrow)
{
    using Way = BodyMap::Way;
    const BodyMap *map = m_picture->map();
    const bool isAcross = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    if (!map || (isAcross && viewOnThe(arrow) == m_current.view))
        return;
    m_current = map->neighbour(m_current, isAcross ? Way::Across : arrow == Qt::Key_Up ? Way::Up : Way::Down);
    point(m_current);
    tellFocus(this);
}

void BodyMapView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<BodySpot> spot = spotAt(event->position());
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    point(spot);
}

void BodyMapView::mousePressEvent(QMouseEvent *event)
{
    m_isByMouse = true;
    if (event->button() == Qt::LeftButton)
        m_pressed = spotAt(event->position());
}

/// Sliding off it before letting go takes the press back.
void BodyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<BodySpot> spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot || spot != m_pressed)
        return;
    m_current = *spot;
    press(spot->region);
}

void BodyMapView::leaveEvent(QEvent *event)
{
    Card::leaveEvent(event);
    point(hasFocus() && !m_isByMouse ? std::optional(m_current) : std::nullopt);
}

void BodyMapView::keyPressEvent(QKeyEvent *event)
{
    if (!isArrow(event->key()) && !isPress(event->key())) {
        Card::keyPressEvent(event);
        return;
    }
    m_isByMouse = false;
    if (isArrow(event->key()))
        move(Qt::Key(event->key()));
    else
        press(m_current.region);
    update();
}

void BodyMapView::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_isByMouse = event->reason() == Qt::MouseFocusReason;
    if (isByKey(event->reason()))
        point(m_current);
    update();
}

void BodyMapView::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    point({});
    update();
}

void BodyMapView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    m_picture->setLook({.build = m_gallery.person().build,
                        .theme = FigureTheme::neutral(palette()),
                        .size = pageOf(BodyView::Front).size(),
                        .pixelRatio = devicePixelRatioF()});
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const BodyView view : bothViews) {
        const QPixmap &picture = m_picture->picture(view);
        painter.drawPixmap(pageOf(view), picture, picture.rect());
    }
    paintCaptions(painter, theme);
    if (m_picture->map()) {
        paintPointed(painter, theme);
        paintTicks(painter, theme);
        paintTag(painter, theme);
    }
    if (hasFocus() && !m_isByMouse)
        paintFocusRing(painter, rect(), Measures::cardRadius(), theme);
}

void BodyMapView::paintCaptions(QPainter &painter, const Theme &theme) const
{
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    for (const BodyView view : bothViews) {
        const QRect page = pageOf(view);
        const QRect line(page.left(), page.bottom() + 1, page.width(), captionHeight());
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignBottom,
                         view == BodyView::Front ? tr("Front") : tr("Back"));
    }
}

/// What is chosen keeps its red.
void BodyMapView::paintPointed(QPainter &painter, const Theme &theme) const
{
    if (!m_pointed)
        return;
    constexpr float tint = 0.3F;
    constexpr int outline = 2;
    QColor wash = theme.accent;
    wash.setAlphaF(tint);
    for (const BodyView view : bothViews) {
        const QPainterPath area = toPage(view).map(m_picture->map()->area({m_pointed->region, view}));
        if (m_pointed->region != m_chosen)
            painter.fillPath(area, wash);
        painter.strokePath(area, QPen(theme.accent, outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void BodyMapView::paintTicks(QPainter &painter, const Theme &theme) const
{
    if (!m_chosen)
        return;
    const double radius = Measures::rem() * 0.7;
    for (const BodyView view : bothViews) {
        const QVector<QPointF> middles = m_picture->map()->middles({*m_chosen, view});
        for (const QPointF &middle : middles) {
            const QPointF centre = toPage(view).map(middle);
            painter.setPen(QPen(theme.text, theme.borderWidth));
            painter.setBrush(theme.surface);
            painter.drawEllipse(centre, radius, radius);
            const QRectF tick(centre - QPointF(radius, radius) * 0.75, QSizeF(radius, radius) * 1.5);
            paintIcon(painter, tick, Icon::Check, theme.text, layoutDirection());
        }
    }
}

/// Over the region, or under it where there is no room, in the view that is pointed at.
void BodyMapView::paintTag(QPainter &painter, const Theme &theme) const
{
    if (!m_pointed)
        return;
    const QString name = Labels::of(m_pointed->region);
    const QFontMetrics metrics(tagFont());
    const QRectF place = toPage(m_pointed->view).mapRect(m_picture->map()->area(*m_pointed).boundingRect());
    QRectF tag(0, 0, metrics.horizontalAdvance(name) + Measures::sp(3), metrics.height() + Measures::sp(1));
    tag.moveCenter(place.center());
    tag.moveBottom(place.top() - Measures::sp(1));
    if (tag.top() < 0)
        tag.moveTop(place.bottom() + Measures::sp(1));
    tag = movedInto(tag, rect());
    painter.setPen(QPen(theme.text, theme.borderWidth));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(tag, Measures::fieldRadius(), Measures::fieldRadius());
    painter.setFont(tagFont());
    painter.drawText(tag, Qt::AlignCenter, name);
}

} // namespace Unknot
