// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filterbar.h"

#include "core/labels.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QCollator>

#include <algorithm>

namespace Unknot {

namespace {

using Choices = ChoiceChip::Choices;

/// The keys of all equipment that an exercise needs, in the order of their names.
QStringList equipmentIn(const Library &library)
{
    QStringList keys;
    for (const Exercise &exercise : library.exercises())
        keys += exercise.equipment;
    keys.removeDuplicates();
    const QCollator collator;
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        return collator.compare(library.equipmentName(a), library.equipmentName(b)) < 0;
    });
    return keys;
}

QString capitalized(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

FilterBar::FilterBar(const Library &library, ChoiceChip::Counter count, QWidget *parent)
    : QWidget(parent),
      m_count(std::move(count))
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(Measures::sp(1.5));
    addKinds();
    addPositions();
    addEquipment(library);
    addLengths();
    addSwitch(tr("No floor"), &ExerciseFilter::noFloor);
    addSwitch(tr("At a desk"), &ExerciseFilter::atDesk);
    m_clear = quietButton(tr("Clear filters"), Icon::Clear);
    m_clear->hide();
    flow->addWidget(m_clear);
    connect(m_clear, &Button::clicked, this, [this] {
        clear();
        m_menus.first()->setFocus();
    });
    setAccessibleName(tr("Filters"));
}

void FilterBar::addKinds()
{
    ChoiceChip *chip = addMenu(tr("Kind"), Choices::Several, [](auto &filter) { filter.techniques.clear(); });
    for (const auto &[technique, name] : techniqueNames) {
        chip->addChoice(Labels::of(technique),
                        [technique = technique](auto &filter) { filter.techniques += technique; });
    }
}

void FilterBar::addPositions()
{
    ChoiceChip *chip =
        addMenu(tr("Position"), Choices::Several, [](auto &filter) { filter.positions.clear(); });
    for (const auto &[position, name] : positionNames) {
        if (position != Position::Any)
            chip->addChoice(Labels::of(position),
                            [position = position](auto &filter) { filter.positions += position; });
    }
}

void FilterBar::addEquipment(const Library &library)
{
    ChoiceChip *chip = addMenu(tr("Equipment"), Choices::Several, [](auto &filter) {
        filter.equipment.clear();
        filter.withoutEquipment = false;
    });
    chip->addChoice(tr("Nothing at all"), [](auto &filter) { filter.withoutEquipment = true; });
    for (const QString &key : equipmentIn(library)) {
        chip->addChoice(capitalized(library.equipmentName(key)),
                        [key](auto &filter) { filter.equipment += key; });
    }
}

void FilterBar::addLengths()
{
    ChoiceChip *chip = addMenu(tr("Length"), Choices::OneAtMost, [](auto &filter) { filter.under.reset(); });
    for (const std::chrono::minutes limit : lengthLimits) {
        chip->addChoice(tr("Under %n minute(s)", nullptr, int(limit.count())),
                        [limit](auto &filter) { filter.under = limit; });
    }
}

ChoiceChip *FilterBar::addMenu(const QString &name, Choices choices, ChoiceChip::Change forget)
{
    auto *chip = new ChoiceChip(name, choices, std::move(forget));
    connect(chip, &ChoiceChip::edited, this, &FilterBar::takeEdit);
    connect(chip, &ChoiceChip::edited, this, [this, chip] { chip->showCounts(filter(), m_count); });
    connect(chip, &ChoiceChip::opening, this, [this, chip] { chip->showCounts(filter(), m_count); });
    layout()->addWidget(chip);
    m_menus += chip;
    return chip;
}

void FilterBar::addSwitch(const QString &name, bool ExerciseFilter::*field)
{
    auto *chip = new FilterChip(name);
    connect(chip, &FilterChip::clicked, this, &FilterBar::takeEdit);
    layout()->addWidget(chip);
    m_switches += Switch{.chip = chip, .field = field};
}

ExerciseFilter FilterBar::filter() const
{
    ExerciseFilter filter;
    for (const ChoiceChip *chip : m_menus)
        chip->applyTo(filter);
    for (const Switch &one : m_switches)
        filter.*one.field = one.chip->isChecked();
    return filter;
}

QStringList FilterBar::chosen() const
{
    QStringList words;
    for (const ChoiceChip *chip : m_menus)
        words += chip->chosen();
    for (const Switch &one : m_switches) {
        if (one.chip->isChecked())
            words += one.chip->name();
    }
    return words;
}

void FilterBar::updateCounts()
{
    for (const Switch &one : std::as_const(m_switches)) {
        ExerciseFilter on = filter();
        on.*one.field = true;
        //: On a filter. %1 is its name such as "No floor", %2 the number of exercises it would leave
        const QString counted = tr("%1 (%2)").arg(one.chip->name(), QLocale().toString(m_count(on)));
        one.chip->setWords(one.chip->isChecked() ? one.chip->name() : counted);
    }
}

void FilterBar::clear()
{
    for (ChoiceChip *chip : std::as_const(m_menus))
        chip->clear();
    for (const Switch &one : std::as_const(m_switches))
        one.chip->setChecked(false);
    takeEdit();
}

void FilterBar::takeEdit()
{
    const ExerciseFilter filter = this->filter();
    m_clear->setVisible(!filter.isEmpty());
    emit filterChanged(filter);
}

} // namespace Unknot
