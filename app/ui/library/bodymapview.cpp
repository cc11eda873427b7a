// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymapview.h"

#include "ui/figure/figuregallery.h"
#include "ui/library/bodymapaccess.h"
#include "ui/library/bodymapmarks.h"
#include "ui/library/bodymapspread.h"
#include "ui/style/focusring.h"
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
    return spot ? spread().place(*spot) : QRect();
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

/// Above the captions.
BodyMapSpread BodyMapView::spread() const
{
    const int padding = Measures::sp(3);
    const QRect area = rect().adjusted(padding, padding, -padding, -padding - captionHeight());
    return {m_picture->map(), area, layoutDirection()};
}

/// A finger's or a pointer's breadth off is near enough.
std::optional<BodySpot> BodyMapView::spotAt(const QPointF &position) const
{
    return spread().spotAt(position, Measures::target() / 2.0);
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
    const BodyMapSpread seen = spread();
    m_picture->setLook({.build = m_gallery.person().build,
                        .theme = FigureTheme::neutral(palette()),
                        .size = seen.page(BodyView::Front).size(),
                        .pixelRatio = devicePixelRatioF()});
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const BodyView view : bothViews) {
        const QPixmap &picture = m_picture->picture(view);
        painter.drawPixmap(seen.page(view), picture, picture.rect());
    }
    paintCaptions(painter, theme);
    BodyMapMarks(m_chosen, m_pointed).paint(painter, seen, rect(), theme);
    if (hasFocus() && !m_isByMouse)
        paintFocusRing(painter, rect(), Measures::cardRadius(), theme);
}

void BodyMapView::paintCaptions(QPainter &painter, const Theme &theme) const
{
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    for (const BodyView view : bothViews) {
        const QRect page = spread().page(view);
        const QRect line(page.left(), page.bottom() + 1, page.width(), captionHeight());
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignBottom,
                         view == BodyView::Front ? tr("Front") : tr("Back"));
    }
}

} // namespace Unknot
