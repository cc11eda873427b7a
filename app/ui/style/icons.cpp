// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/iconpath.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace Unknot {

namespace {

constexpr double grid = 24;

QColor colourFor(Ink ink, QIcon::Mode mode)
{
    const Theme theme = Theme::of(QGuiApplication::palette());
    switch (mode) {
    case QIcon::Disabled:
        return theme.controlEdge;
    case QIcon::Selected:
        return theme.onAccent;
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return theme.ink(ink);
}

/// Draws in the colours of the moment, at any size and resolution.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon icon, Ink ink)
        : m_icon(icon),
          m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, area, m_icon, colourFor(m_ink, mode), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    bool isNull() override { return false; }

    QIconEngine *clone() const override { return new LineIconEngine(m_icon, m_ink); }

private:
    Icon m_icon;
    Ink m_ink;
};

} // namespace

QIcon icon(Icon icon, Ink ink)
{
    return QIcon(new LineIconEngine(icon, ink));
}

void paintIcon(QPainter &painter, const QRectF &area, Icon icon, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const IconPath &path = IconPath::of(icon);
    const double scale = std::min(area.width(), area.height()) / grid;
    const double turn = path.turns && direction == Qt::RightToLeft ? -1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(scale * turn, scale);
    painter.translate(-grid / 2, -grid / 2);
    painter.strokePath(path.lines, QPen(colour, path.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(QPen(colour, 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPath(path.solid);
    painter.restore();
}

} // namespace Unknot
