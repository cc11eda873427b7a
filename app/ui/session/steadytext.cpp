// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/steadytext.h"

#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace Unknot {

namespace {

/// All digits as wide as the widest, so that a countdown needs the same room at every second.
QString withWideDigits(QString text)
{
    const auto isDigit = [](QChar letter) {
        return letter.isDigit();
    };
    std::replace_if(text.begin(), text.end(), isDigit, u'0');
    return text;
}

} // namespace

SteadyText::SteadyText(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SteadyText::setText(const QString &text)
{
    if (m_text == text)
        return;
    const bool needsOtherRoom = withWideDigits(m_text) != withWideDigits(text);
    m_text = text;
    if (needsOtherRoom)
        updateGeometry();
    update();
}

void SteadyText::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize SteadyText::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(withWideDigits(m_text)), metrics.height()};
}

void SteadyText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont());
    painter.setPen(Theme::of(palette()).text);
    painter.drawText(rect(), Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextDontClip, m_text);
}

QFont SteadyText::textFont() const
{
    return Measures::scaledFont(m_scale, QFont::DemiBold);
}

} // namespace Unknot
