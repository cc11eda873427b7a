// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/dosebox.h"

#include "ui/style/measures.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Unknot {

namespace {

QWidget *makePart(const DosePart &part)
{
    auto *value = new Label(part.value, Label::Role::CardHeading);
    auto *caption = new Label(part.caption, Label::Role::Secondary);
    for (Label *label : {value, caption})
        label->setWordWrap(false);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(value);
    column->addWidget(caption);
    return cell;
}

} // namespace

DoseBox::DoseBox(const QVector<DosePart> &parts, QWidget *parent)
    : Card(parent)
{
    auto *flow = new FlowLayout;
    flow->setSpacing(Measures::sp(6));
    for (const DosePart &part : parts)
        flow->addWidget(makePart(part));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(flow);
}

} // namespace Unknot
