// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/hurtform.h"

#include "core/labels.h"
#include "ui/session/scaledlabel.h"
#include "ui/session/scorerow.h"
#include "ui/style/measures.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace Unknot {

namespace {

void addRegion(QComboBox *box, Region region)
{
    if (box->findData(int(region)) < 0)
        box->addItem(Labels::of(region), int(region));
}

} // namespace

HurtForm::HurtForm(const Exercise *exercise, const SessionForm &form, QWidget *parent)
    : QWidget(parent),
      m_score(new ScoreRow(tr("How much does it hurt?"))),
      m_where(new QComboBox)
{
    m_score->setForm(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(form.isShort() ? 2 : 4));
    column->addWidget(m_score);
    column->addWidget(makeWhere(exercise, form));
    connect(m_score, &ScoreRow::scored, this, &HurtForm::described);
    connect(m_where, &QComboBox::currentIndexChanged, this, &HurtForm::described);
}

/// The parts that the exercise is for come first.
QWidget *HurtForm::makeWhere(const Exercise *exercise, const SessionForm &form)
{
    m_where->addItem(tr("Not said"), -1);
    if (exercise) {
        for (Region region : exercise->regions)
            addRegion(m_where, region);
    }
    for (const auto &[region, name] : regionNames)
        addRegion(m_where, region);
    m_where->setMinimumHeight(form.tightTarget());
    auto *label = new ScaledLabel(Label::Role::Strong, 1, QFont::DemiBold);
    label->setText(tr("&Where?"));
    label->setBuddy(m_where);
    auto *where = new QWidget;
    auto *row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(3));
    row->addWidget(label);
    row->addWidget(m_where);
    row->addStretch(1);
    return where;
}

std::optional<int> HurtForm::score() const
{
    return m_score->score();
}

std::optional<Region> HurtForm::where() const
{
    const int region = m_where->currentData().toInt();
    return region >= 0 ? std::optional(Region(region)) : std::nullopt;
}

} // namespace Unknot
