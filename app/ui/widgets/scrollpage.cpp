// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrollpage.h"

#include "ui/style/focusring.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QStyle>

namespace Unknot {

namespace {

/// Lies over the content, which fills the page and would hide a ring behind it.
class RingOverPage : public QWidget
{
public:
    explicit RingOverPage(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusRing(painter, rect(), Measures::fieldRadius(), Theme::of(palette()));
    }
};

} // namespace

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent),
      m_ring(new RingOverPage(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    // Else it would be asked for the size that it would like, which it does not get: the page gives it its
    // width.
    content->resize(size());
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

ScrollPage::~ScrollPage()
{
    // The content may have the focus; it leaves it while it goes, when this is no ScrollPage any more.
    disconnect(qApp, nullptr, this, nullptr);
}

/// Only once the content that was made or shown just now has its places.
void ScrollPage::showFromTop(const QWidget *part)
{
    const QPointer<const QWidget> wanted = part;
    const auto scroll = [this, wanted] {
        if (wanted)
            verticalScrollBar()->setValue(wanted->mapTo(widget(), QPoint()).y() - Measures::sp(4));
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

/// Only once what has just changed has its place.
void ScrollPage::showWhole(QWidget *part)
{
    const QPointer<QWidget> wanted = part;
    const auto scroll = [this, wanted] {
        if (wanted)
            bringIntoSight(wanted);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

QSize ScrollPage::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widget()->minimumSizeHint().width() + bar, Measures::rem(6)};
}

void ScrollPage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_ring->raise();
    m_ring->setVisible(isByKey);
}

void ScrollPage::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
}

void ScrollPage::follow(QWidget *focused)
{
    if (focused && widget()->isAncestorOf(focused))
        bringIntoSight(focused);
}

void ScrollPage::bringIntoSight(QWidget *part)
{
    ensureWidgetVisible(part, Measures::sp(4), Measures::sp(6));
}

} // namespace Unknot
