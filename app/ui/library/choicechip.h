// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercisefilter.h"
#include "ui/library/filterchip.h"

#include <functional>

namespace Unknot {

/// A chip with a menu of choices of one kind, each with the number of exercises that it would leave.
class ChoiceChip : public FilterChip
{
    Q_OBJECT

public:
    enum class Choices { Several, OneAtMost };
    using Change = std::function<void(ExerciseFilter &)>;
    using Counter = std::function<int(const ExerciseFilter &)>;

    /// `forget` takes all choices of this kind out of a filter.
    ChoiceChip(const QString &name, Choices choices, Change forget, QWidget *parent = nullptr);

    /// `add` puts it into a filter.
    void addChoice(const QString &label, Change add);
    void applyTo(ExerciseFilter &filter) const;
    void clear();

    /// What is chosen, in words.
    QStringList chosen() const;

    /// Counts what each choice would leave of `filter` in the place of the others of its kind.
    void showCounts(const ExerciseFilter &filter, const Counter &count);

signals:
    void edited();
    /// The menu opens: now counts are wanted.
    void opening();

private:
    struct Choice
    {
        QString label{};
        Change add{};
        QAction *action = nullptr;
    };

    void takeEdit(QAction *edited);
    void showChosen();

    Choices m_kind;
    Change m_forget;
    QVector<Choice> m_choices;
};

} // namespace Unknot
