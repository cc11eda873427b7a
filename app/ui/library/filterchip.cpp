// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filterchip.h"

#include "ui/style/focusring.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace Unknot {

namespace {

int chipPadding()
{
    return Measures::sp(3);
}

int chipIconExtent()
{
    return Measures::rem(1);
}

int chipGap()
{
    return Measures::sp(1);
}

} // namespace

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QToolButton(parent),
      m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setWords(name);
}

/// Kept out of text(): an & in it is a letter.
void FilterChip::setWords(const QString &words)
{
    if (accessibleName() == words)
        return;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    const int icons = (isChecked() ? 1 : 0) + (menu() ? 1 : 0);
    const int width = metrics.horizontalAdvance(accessibleName()) + 2 * chipPadding()
        + icons * (chipIconExtent() + chipGap());
    return {width, std::max(Measures::target(), metrics.height() + Measures::sp(2.5))};
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeHint();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const Theme theme = Theme::of(palette());
    const bool isTinted = isChecked() || isDown() || option.state & QStyle::State_MouseOver;
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isTinted ? theme.accent : theme.controlEdge, theme.borderWidth));
    painter.setBrush(isTinted ? theme.accentWash : theme.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QColor ink = isChecked() ? theme.accent : theme.text;
    QRect words = rect().adjusted(chipPadding(), 0, -chipPadding(), 0);
    const auto paintAt = [&](QRect area, Icon icon) {
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), area), icon, ink, layoutDirection());
    };
    const QSize iconSize(chipIconExtent(), height());
    if (isChecked()) {
        paintAt({words.topLeft(), iconSize}, Icon::Check);
        words.adjust(chipIconExtent() + chipGap(), 0, 0, 0);
    }
    if (menu()) {
        paintAt({{words.right() + 1 - chipIconExtent(), 0}, iconSize}, Icon::ChevronDown);
        words.adjust(0, 0, -chipIconExtent() - chipGap(), 0);
    }
    painter.setFont(wordsFont());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, accessibleName());
    if (hasFocus())
        paintFocusRing(painter, rect(), height() / 2.0, theme);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (menu() && (isEnter || event->key() == Qt::Key_Down))
        showMenu();
    else if (isEnter && !event->isAutoRepeat())
        click();
    else
        QToolButton::keyPressEvent(event);
}

QFont FilterChip::wordsFont() const
{
    return Measures::font(Measures::Text::Body, isChecked() ? QFont::DemiBold : QFont::Normal);
}

} // namespace Unknot
