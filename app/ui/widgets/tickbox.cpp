// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tickbox.h"

#include "ui/style/measures.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace Unknot {

TickBox::TickBox(const QString &text, QWidget *parent)
    : QWidget(parent),
      m_box(new QCheckBox)
{
    m_box->setAccessibleName(text);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &TickBox::toggled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(1));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(new Label(text), 1, Qt::AlignVCenter);
}

bool TickBox::isTicked() const
{
    return m_box->isChecked();
}

void TickBox::setTicked(bool ticked)
{
    m_box->setChecked(ticked);
}

void TickBox::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void TickBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace Unknot
