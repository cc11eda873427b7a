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
    auto *words = new QVBoxLayout;
    words->setSpacing(Measures::sp(1));
    words->addWidget(new Label(heading, Label::Role::Strong));
    for (const QString &text : texts) {
        auto *label = new Label(text);
        label->makeSelectable();
        words->addWidget(label);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(2.5));
    row->addWidget(new IconLabel(icon, Ink::Accent), 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

} // namespace Unknot
