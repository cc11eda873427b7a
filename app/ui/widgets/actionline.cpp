// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionline.h"

#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace Unknot {

namespace {

constexpr double besideFrom = 30; ///< in rems

} // namespace

ActionLine::ActionLine(Button *button, QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_label(new Label)
{
    connect(button, &Button::clicked, this, &ActionLine::clicked);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(button, 0, Qt::AlignLeading);
}

void ActionLine::setText(const QString &text)
{
    m_label->setText(text);
}

void ActionLine::resizeEvent(QResizeEvent *event)
{
    const bool isShort = Measures::remsIn(width()) < besideFrom;
    m_row->setDirection(isShort ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace Unknot
