// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactsheet.h"

#include "print/sheetfont.h"

#include <QPainter>

namespace Unknot {

namespace {

constexpr int mostColumns = 4;
constexpr int gap = 12;
constexpr int pairGap = 4;
constexpr int nameSize = 14;
constexpr int nameHeight = 22;

} // namespace

void ContactSheet::add(const QString &name, const FigureData &figure, const FigureLook &look)
{
    m_entries += Entry{name, Movement(figure), look};
}

void ContactSheet::addWithoutFigure(const QString &name)
{
    m_entries += Entry{tr("%1 (no figure)").arg(name), {}, {}};
}

QSize ContactSheet::size() const
{
    const int rows = (int(m_entries.size()) + mostColumns - 1) / mostColumns;
    return {columns() * entrySize().width() + gap, rows * entrySize().height() + gap};
}

void ContactSheet::paint(QPainter &painter, const QRectF &area) const
{
    painter.fillRect(area, m_theme.arrowHalo);
    painter.setFont(sheetFont(nameSize, TextWeight::Bold, Qt::LeftToRight));
    painter.setPen(m_theme.arrow);
    painter.scale(area.width() / size().width(), area.height() / size().height());
    for (int place = 0; place < m_entries.size(); ++place) {
        painter.save();
        painter.translate(gap + place % columns() * entrySize().width(),
                          gap + place / columns() * entrySize().height());
        paintEntry(painter, m_entries.at(place));
        painter.restore();
    }
}

int ContactSheet::columns() const
{
    return std::clamp(int(m_entries.size()), 1, mostColumns);
}

/// Two pictures under a name.
QSize ContactSheet::entrySize() const
{
    return {2 * m_pictureSize.width() + pairGap + gap, nameHeight + m_pictureSize.height() + gap};
}

void ContactSheet::paintEntry(QPainter &painter, const Entry &entry) const
{
    painter.drawText(QRect(0, 0, entrySize().width() - gap, nameHeight), Qt::AlignVCenter, entry.name);
    if (!entry.movement)
        return;
    FigureLook look = entry.look;
    QRectF picture(QPointF(0, nameHeight), m_pictureSize);
    look.hasArrows = false;
    FigurePainter(painter, look).paint(picture, *entry.movement, 0);
    picture.translate(m_pictureSize.width() + pairGap, 0);
    look.hasArrows = true;
    FigurePainter(painter, look).paint(picture, *entry.movement, 1);
}

} // namespace Unknot
