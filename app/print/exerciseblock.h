// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "print/block.h"
#include "print/sheetstyle.h"

#include <QCoreApplication>

namespace Unknot {

/// Where the steps of an exercise stand: beside its name and dose, or below them.
enum class ExerciseLayout { Beside, Below };

/// An exercise on paper: number, name, dose, steps, what to feel, when to stop, the note.
class ExerciseBlock
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseBlock)

public:
    /// `index` is that of the step in its routine.
    ExerciseBlock(const Exercise &exercise, const RoutineStep &step, int index, ExerciseLayout layout,
                  const SheetStyle &style);

    Block whole() const;

    /// Cut so that each is at most `room` high; those after the first say that the exercise continues.
    QVector<Block> pieces(int room) const;

private:
    struct Row
    {
        int spaceBefore = 0;
        Block block;
    };

    void addSteps(const QStringList &steps);
    void addLabelled(const QString &label, const QString &text, int spaceBefore);
    void addNote(const QString &note);
    void addPenNote();
    QStringList doseLines() const;
    Block heading(const QString &name) const;
    Block piece(const QString &name, int firstRow, int rowCount) const;
    int rowsThatFit(const Block &heading, int firstRow, int room) const;
    int rowsX() const;
    int rowsY(const Block &heading) const;
    int rowsWidth() const;
    int numberWidth() const;
    int headingWidth() const;

    SheetStyle m_style;
    ExerciseLayout m_layout = ExerciseLayout::Beside;
    int m_index = 0;
    QString m_name;
    QString m_dose;
    QVector<Row> m_rows;
};

} // namespace Unknot
