// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "print/exerciseblock.h"
#include "print/footblock.h"
#include "print/headerblock.h"
#include "print/tickgridblock.h"

#include <optional>

namespace Unknot {

/// How all of a sheet is set.
struct SheetSetting
{
    TypeScale scale{};
    ExerciseLayout layout{};
};

/// Fills the pages of one sheet in one setting.
class SheetFlow
{
    Q_DECLARE_TR_FUNCTIONS(SheetFlow)

public:
    /// All but `setting` outlive this.
    SheetFlow(const Routine &routine, const Library &library, const SheetPictures &pictures,
              const SheetOptions &options, const SheetSetting &setting);

    QVector<SheetPage> pages() const;

private:
    /// What is never split, and the steps whose boxes stand on the same page.
    struct Unit
    {
        ElasticBlock block;
        QVector<int> steps;
        int leastHeight = 0;
    };

    void addUnit(const ElasticBlock &block, const QVector<int> &steps);
    void addUnit(const Block &block, const QVector<int> &steps);
    void addNote();
    void addExercises();
    void addOverview();
    void addExercise(const Exercise &exercise, int step);

    const SheetPicture *pictureOf(const Exercise &exercise) const;
    bool isLargePrint() const { return m_options.preset == SheetPreset::LargePrint; }
    int mostExercisesAPage() const;
    int liveHeight() const;
    const Block &head(int page) const { return page == 0 ? m_firstHead : m_runningHead; }
    Block foot(int page, int pageCount) const;
    QVector<int> stepsOf(int first, int count) const;
    int roomFor(int page, const QVector<int> &steps) const;
    bool fits(int page, int first, int count) const;
    int pictureHeight(int first, int count, int room) const;

    Block exercisePage(int page, int first, int count) const;
    QVector<Block> exercisePages() const;
    QVector<Block> safetyPages() const;
    void placeSpread(Block &page, int first, int count, int room) const;
    SheetPage onPaper(const Block &content, int page, int pageCount) const;

    const Routine &m_routine;
    const Library &m_library;
    const SheetPictures &m_pictures;
    const SheetOptions &m_options;
    ExerciseLayout m_layout{};
    SheetStyle m_style;
    Block m_firstHead;
    Block m_runningHead;
    int m_footHeight = 0;
    std::optional<TickGridBlock> m_grid; ///< none in the overview, which has its boxes inside
    QVector<Unit> m_units;
};

} // namespace Unknot
