// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "print/picturepair.h"

#include <QCoreApplication>

#include <optional>

namespace Unknot {

/// Where the parts of an exercise stand.
enum class ExerciseLayout {
    PicturesBeside, ///< pictures beside name, dose and steps; without pictures as NameBeside
    NameBeside, ///< name, dose and pictures beside the steps
    Below, ///< all below each other
};

/// An exercise on paper: number, name, dose, pictures, steps, what to feel, when to stop, the note.
class ExerciseBlock
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseBlock)

public:
    /// `index` is that of the step in its routine; `picture` may be null.
    ExerciseBlock(const Exercise &exercise, const RoutineStep &step, int index, ExerciseLayout layout,
                  const SheetPicture *picture, const SheetStyle &style);

    /// With pictures at most this high.
    Block whole(int pictureHeight) const;

    /// Cut so that each is at most `room` high, with the lowest pictures; those after the first say that the
    /// exercise continues.
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
    SheetItem numberOf(int step) const;
    Block heading(const QString &name) const;
    Block pictures(int height) const;
    Block piece(const Block &heading, const Block &pictures, int firstRow, int rowCount) const;
    void placeRows(Block &block, int y, int firstRow, int rowCount) const;
    int rowsThatFit(int y, int firstRow, int room) const;
    int picturesY(const Block &heading) const;
    int rowsX() const;
    int rowsY(const Block &heading, const Block &pictures) const;
    int rowsWidth() const;
    int numberWidth() const;
    int headingX() const;
    int headingWidth() const;

    SheetStyle m_style;
    ExerciseLayout m_layout{};
    int m_asideWidth = 0; ///< of what stands beside the steps
    int m_index = 0;
    QString m_name;
    QString m_dose;
    std::optional<PicturePair> m_pictures;
    Block m_heading;
    QVector<Row> m_rows;
};

} // namespace Unknot
