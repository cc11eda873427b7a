// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "print/footblock.h"
#include "print/headerblock.h"
#include "print/tickgridblock.h"

#include <optional>

namespace Unknot {

/// Fills the pages of one sheet in one scale of type.
class SheetFlow
{
    Q_DECLARE_TR_FUNCTIONS(SheetFlow)

public:
    /// `routine`, `library` and `options` outlive this.
    SheetFlow(const Routine &routine, const Library &library, const SheetOptions &options,
              const TypeScale &scale);

    QVector<SheetPage> pages() const;

private:
    /// What is never split, and the steps whose boxes stand on the same page.
    struct Unit
    {
        Block block;
        QVector<int> steps;
    };

    void addNote();
    void addExercises();
    void addOverview();
    void addExercise(const Exercise &exercise, int step);

    bool isLargePrint() const { return m_options.preset == SheetPreset::LargePrint; }
    int mostExercisesAPage() const;
    int liveHeight() const;
    const Block &head(int page) const { return page == 0 ? m_firstHead : m_runningHead; }
    Block foot(int page, int pageCount) const;
    QVector<int> stepsOf(int first, int count) const;
    int roomFor(int page, const QVector<int> &steps) const;
    bool fits(int page, int first, int count) const;

    Block exercisePage(int page, int first, int count) const;
    QVector<Block> exercisePages() const;
    QVector<Block> safetyPages() const;
    void placeSpread(Block &page, int first, int count, int room) const;
    SheetPage onPaper(const Block &content, int page, int pageCount) const;

    const Routine &m_routine;
    const Library &m_library;
    const SheetOptions &m_options;
    SheetStyle m_style;
    Block m_firstHead;
    Block m_runningHead;
    int m_footHeight = 0;
    std::optional<TickGridBlock> m_grid; ///< none in the overview, which has its boxes inside
    QVector<Unit> m_units;
};

} // namespace Unknot
