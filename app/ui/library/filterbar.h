// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "ui/library/choicechip.h"

namespace Unknot {

class Button;

/// The filters above a list of exercises, and what clears them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `count` says how many exercises a filter would leave.
    FilterBar(const Library &library, ChoiceChip::Counter count, QWidget *parent = nullptr);

    ExerciseFilter filter() const;
    /// What is chosen, in words.
    QStringList chosen() const;

    /// What is filtered has changed.
    void updateCounts();

public slots:
    void clear();

signals:
    void filterChanged(const Unknot::ExerciseFilter &filter);

private:
    void addKinds();
    void addPositions();
    void addEquipment(const Library &library);
    void addLengths();
    ChoiceChip *addMenu(const QString &name, ChoiceChip::Choices choices, ChoiceChip::Change forget);
    void addSwitch(const QString &name, bool ExerciseFilter::*field);
    void takeEdit();

    struct Switch
    {
        FilterChip *chip = nullptr;
        bool ExerciseFilter::*field = nullptr;
    };

    ChoiceChip::Counter m_count;
    QVector<ChoiceChip *> m_menus;
    QVector<Switch> m_switches;
    Button *m_clear = nullptr;
};

} // namespace Unknot
