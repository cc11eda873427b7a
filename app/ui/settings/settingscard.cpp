// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingscard.h"

#include "ui/style/measures.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Unknot {

namespace {

constexpr double leastFieldWidth = 8; // rems

} // namespace

SettingsCard::SettingsCard(const QString &title, QWidget *parent)
    : Card(parent),
      m_body(new QHBoxLayout),
      m_rows(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Measures::sp(3));
    column->addWidget(new Label(title, Label::Role::CardHeading));
    column->addLayout(m_body);
    m_body->addLayout(m_rows, 1);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_rows->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_rows->setLabelAlignment(Qt::AlignLeading);
    m_rows->setHorizontalSpacing(Measures::sp(5));
    m_rows->setVerticalSpacing(Measures::sp(3));
}

void SettingsCard::setCramped(bool cramped)
{
    if (cramped)
        layout()->setContentsMargins(0, 0, 0, 0);
    else
        layout()->unsetContentsMargins();
    m_body->setDirection(cramped ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->setRowWrapPolicy(cramped ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    for (const auto &[words, field] : std::as_const(m_named)) {
        words->setWordWrap(cramped);
        field->setMinimumWidth(cramped ? Measures::rem(leastFieldWidth) : 0);
    }
}

void SettingsCard::addRow(const QString &label, QWidget *field)
{
    m_rows->addRow(label, field);
    m_named.append({static_cast<QLabel *>(m_rows->labelForField(field)), field});
    field->setAccessibleName(QString(label).remove(u'&'));
}

void SettingsCard::addBeside(QWidget *widget)
{
    m_body->addWidget(widget, 0, Qt::AlignTop);
}

void SettingsCard::addRow(QWidget *field)
{
    m_rows->addRow(field);
}

} // namespace Unknot
