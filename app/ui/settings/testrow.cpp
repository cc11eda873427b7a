// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/testrow.h"

#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace Unknot {

TestRow::TestRow(const QString &words, QWidget *parent)
    : QWidget(parent),
      m_outcome(new Label({}, Label::Role::Muted))
{
    auto *button = secondaryButton(words, Icon::Play);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(1));
    column->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(m_outcome);
    m_outcome->hide();
    connect(button, &Button::clicked, this, &TestRow::requested);
}

void TestRow::show(const QString &outcome)
{
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    // The focus stays on the button, where the test can be repeated.
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit told(this);
}

} // namespace Unknot
