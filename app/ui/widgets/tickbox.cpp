// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tickbox.h"

#include "ui/style/measures.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace Unknot {

namespace {

QString withoutKey(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

} // namespace

TickBox::TickBox(const QString &text, QWidget *parent)
    : QWidget(parent),
      m_box(new QCheckBox)
{
    m_box->setAccessibleName(withoutKey(text));
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &TickBox::toggled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0); // the box keeps its own distance
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto *words = new Label(text);
    words->setBuddy(m_box);
    row->addWidget(words, 1, Qt::AlignVCenter);
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
