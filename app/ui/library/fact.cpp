// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/fact.h"

#include "ui/style/measures.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace Unknot {

Fact::Fact(Icon icon, const QString &heading, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
{
    m_words = new QVBoxLayout;
    m_words->setSpacing(Measures::sp(1));
    m_words->addWidget(new Label(heading, Label::Role::Strong));
    for (const QString &text : texts) {
        auto *label = new Label(text);
        label->makeSelectable();
        m_words->addWidget(label);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(2.5));
    row->addWidget(new IconLabel(icon, Ink::Accent), 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
}

void Fact::addWidget(QWidget *widget)
{
    m_words->addWidget(widget, 0, Qt::AlignLeading);
}

} // namespace Unknot
