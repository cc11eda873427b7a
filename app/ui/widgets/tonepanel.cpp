// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tonepanel.h"

#include "ui/style/measures.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textlist.h"

#include <QHBoxLayout>

namespace Unknot {

TonePanel::TonePanel(ToneRole tone, Icon icon, const QString &title, Edge edge, QWidget *parent)
    : Card(tone, edge, parent)
{
    auto *heading = new Label(title, Label::Role::Strong);
    if (edge == Edge::Ink)
        heading->setTone(tone);
    m_column = new QVBoxLayout;
    m_column->setSpacing(Measures::sp(1));
    m_column->addWidget(heading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(2));
    row->addWidget(new IconLabel(icon, tone), 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    setAccessibleName(title);
}

void TonePanel::addText(const QString &text)
{
    auto *label = new Label(text);
    label->makeSelectable();
    addWidget(label);
}

void TonePanel::addBullets(const QStringList &items)
{
    addWidget(new TextList(TextList::Marks::Bullets, items));
}

void TonePanel::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace Unknot
