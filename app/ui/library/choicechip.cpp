// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/choicechip.h"

#include "ui/widgets/choicemenu.h"
#include "ui/widgets/literaltext.h"

#include <QLocale>

namespace Unknot {

ChoiceChip::ChoiceChip(const QString &name, Choices choices, Change forget, QWidget *parent)
    : FilterChip(name, parent),
      m_kind(choices),
      m_forget(std::move(forget))
{
    auto *menu = new ChoiceMenu(this);
    menu->setAccessibleName(name);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &ChoiceChip::opening);
    connect(menu, &QMenu::triggered, this, &ChoiceChip::takeEdit);
}

void ChoiceChip::addChoice(const QString &label, Change add)
{
    QAction *action = menu()->addAction(literalText(label));
    action->setCheckable(true);
    m_choices += Choice{.label = label, .add = std::move(add), .action = action};
}

void ChoiceChip::applyTo(ExerciseFilter &filter) const
{
    for (const Choice &choice : m_choices) {
        if (choice.action->isChecked())
            choice.add(filter);
    }
}

void ChoiceChip::clear()
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.action->setChecked(false);
    showChosen();
}

QStringList ChoiceChip::chosen() const
{
    QStringList labels;
    for (const Choice &choice : m_choices) {
        if (choice.action->isChecked())
            labels += choice.label;
    }
    return labels;
}

void ChoiceChip::showCounts(const ExerciseFilter &filter, const Counter &count)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        ExerciseFilter alone = filter;
        m_forget(alone);
        choice.add(alone);
        const int left = count(alone);
        //: In a menu of filters. %1 is a choice such as "Stretch", %2 the number of exercises it would leave
        const QString words = tr("%1 (%2)").arg(choice.label, QLocale().toString(left));
        choice.action->setText(literalText(words));
        choice.action->setEnabled(left > 0 || choice.action->isChecked());
    }
}

void ChoiceChip::takeEdit(QAction *edited)
{
    if (m_kind == Choices::OneAtMost) {
        for (const Choice &choice : std::as_const(m_choices)) {
            if (choice.action != edited)
                choice.action->setChecked(false);
        }
    }
    showChosen();
    emit this->edited();
}

void ChoiceChip::showChosen()
{
    const QStringList labels = chosen();
    setChecked(!labels.isEmpty());
    if (labels.isEmpty())
        setWords(name());
    else if (labels.size() == 1)
        //: On a filter. %1 is what it is about such as "Kind", %2 what is chosen such as "Stretch"
        setWords(tr("%1: %2").arg(name(), labels.first()));
    else
        setWords(tr("%1: %2").arg(name(), QLocale().toString(labels.size())));
}

} // namespace Unknot
