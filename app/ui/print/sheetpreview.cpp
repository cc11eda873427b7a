// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetpreview.h"

#include "print/sheet.h"
#include "print/sheetpainter.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPaintEvent>

#include <cmath>

namespace Unknot {

namespace {

constexpr double previewWidth = 42; // rems

int pageGap()
{
    return Measures::sp(4);
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent),
      m_paper(sizeOf(Paper::A4))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetPreview::setPages(const QVector<SheetPage> &pages, Paper paper)
{
    m_pages = pages;
    m_paper = sizeOf(paper);
    setAccessibleName(tr("Preview, %n page(s)", nullptr, int(pages.size())));
    updateGeometry();
    update();
}

double SheetPreview::scaleFor(int width) const
{
    return double(width) / m_paper.width();
}

int SheetPreview::heightForWidth(int width) const
{
    const int pageHeight = int(std::ceil(m_paper.height() * scaleFor(width)));
    return int(m_pages.size()) * (pageHeight + pageGap());
}

QSize SheetPreview::sizeHint() const
{
    const int width = Measures::rem(previewWidth);
    return {width, heightForWidth(width)};
}

QRectF SheetPreview::pageArea(int page) const
{
    const double height = m_paper.height() * scaleFor(width());
    return {0, page * (height + pageGap()), double(width()), height};
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < m_pages.size(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(event->rect()))
            continue;
        // Paper is white in any theme.
        painter.fillRect(area, Qt::white);
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(scaleFor(width()), scaleFor(width()));
        SheetPainter(painter).paint(m_pages[page]);
        painter.restore();
        painter.setPen(theme.hairline);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace Unknot
