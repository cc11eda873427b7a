// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/scaledlabel.h"

#include "ui/style/measures.h"

#include <QEvent>

namespace Unknot {

ScaledLabel::ScaledLabel(Role role, double scale, QFont::Weight weight, QWidget *parent)
    : Label({}, role, parent),
      m_scale(scale),
      m_weight(weight)
{
    applyScale();
}

void ScaledLabel::setScale(double scale)
{
    m_scale = scale;
    applyScale();
}

QSize ScaledLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.size(Qt::TextSingleLine, text()).width() + metrics.averageCharWidth(), metrics.height()};
}

bool ScaledLabel::event(QEvent *event)
{
    const bool handled = Label::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyScale();
    return handled;
}

void ScaledLabel::applyScale()
{
    setFont(Measures::scaledFont(m_scale, m_weight));
}

} // namespace Unknot
