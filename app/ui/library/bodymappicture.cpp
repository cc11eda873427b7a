// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymappicture.h"

#include "figure/bodymappainter.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// The page comes first, and may still change its layout; so may a window that is being resized.
constexpr auto pageSettlesIn = 40ms;

} // namespace

BodyMapPicture::BodyMapPicture(QObject *parent)
    : QObject(parent)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &BodyMapPicture::drawNext);
}

void BodyMapPicture::setLook(const BodyMapLook &look)
{
    if (m_look == look || look.size.isEmpty())
        return;
    m_look = look;
    m_wanted = {BodyView::Front, BodyView::Back};
    m_nextTurn.start(pageSettlesIn);
}

void BodyMapPicture::setChosen(std::optional<Region> region)
{
    m_chosen = region;
    for (const BodyView view : {BodyView::Front, BodyView::Back})
        showChosen(view);
    emit changed();
}

/// One step a turn, so that keys and clicks never wait for all of it.
void BodyMapPicture::drawNext()
{
    if (!m_map || m_map->build() != m_look.build) {
        m_map.emplace(m_look.build);
    } else {
        const BodyView view = m_wanted.takeFirst();
        m_bodies[std::size_t(view)] = drawnBody(view);
        showChosen(view);
    }
    if (!m_wanted.isEmpty())
        m_nextTurn.start(0);
    emit changed();
}

QPixmap BodyMapPicture::drawnBody(BodyView view) const
{
    QPixmap pixmap(page().size().toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    BodyMapPainter(painter, *m_map, m_look.theme).paintBody(view, page());
    return pixmap;
}

void BodyMapPicture::showChosen(BodyView view)
{
    QPixmap pixmap = m_bodies.at(std::size_t(view));
    if (m_chosen && !pixmap.isNull()) {
        QPainter painter(&pixmap);
        BodyMapPainter(painter, *m_map, m_look.theme).paintChosen({*m_chosen, view}, QRectF(pixmap.rect()));
    }
    m_pictures[std::size_t(view)] = pixmap;
}

/// In pixels of the device.
QRectF BodyMapPicture::page() const
{
    return {QPointF(), (QSizeF(m_look.size) * m_look.pixelRatio).toSize()};
}

} // namespace Unknot
