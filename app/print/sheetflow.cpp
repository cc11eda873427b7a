// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetflow.h"

#include "print/blockparts.h"
#include "print/overviewblock.h"
#include "print/pagesplit.h"
#include "print/safetyblock.h"
#include "print/sheet.h"

namespace Unknot {

namespace {

constexpr int sideMargin = millimetres(12);
constexpr int topMargin = millimetres(11);
constexpr int footMargin = millimetres(11);
constexpr int extraFootMargin = millimetres(15);
constexpr int spaceUnderHead = millimetres(4);
constexpr int spaceAboveGrid = millimetres(4);
constexpr int spaceUnderGrid = millimetres(2.5);
constexpr int smallestBlockGap = millimetres(2.2);
constexpr int easyBlockGap = millimetres(5); ///< before pictures may grow
constexpr int pictureStep = millimetres(1);
constexpr int widestBlockGap = millimetres(9);
constexpr int widestRoomyGap = millimetres(14);
constexpr int separatorRule = millimetres(0.15);

TickGrid gridFor(const Routine &routine, const SheetOptions &options)
{
    TickGrid grid = options.grid.value_or(TickGrid{});
    if (!options.grid && routine.frequency.timesPerDay)
        grid.times = routine.frequency.timesPerDay->most;
    return {std::clamp(grid.days, 1, TickGrid::mostDays), std::clamp(grid.times, 1, TickGrid::mostTimes)};
}

TickGridBlock::Days daysFor(const Routine &routine)
{
    const bool asNeeded = !routine.frequency.timesPerDay && !routine.frequency.daysPerWeek;
    return asNeeded ? TickGridBlock::Days::Empty : TickGridBlock::Days::Named;
}

QStringList namesIn(const Routine &routine, const Library &library)
{
    QStringList names;
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.exerciseId);
        names += exercise ? exercise->name : QString();
    }
    return names;
}

} // namespace

SheetFlow::SheetFlow(const Routine &routine, const Library &library, const SheetPictures &pictures,
                     const SheetOptions &options, const SheetSetting &setting)
    : m_routine(routine),
      m_library(library),
      m_pictures(pictures),
      m_options(options),
      m_layout(setting.layout),
      m_style{setting.scale, TextSetter(options.locale.textDirection()), options.locale,
              sizeOf(options.paper).width() - 2 * sideMargin, options.inkSaver},
      m_firstHead(HeaderBlock(routine, options, m_style).first()),
      m_runningHead(HeaderBlock(routine, options, m_style).running()),
      m_footHeight(foot(0, 2).height)
{
    addNote();
    if (options.preset == SheetPreset::Six) {
        addOverview();
        return;
    }
    m_grid.emplace(gridFor(routine, options), daysFor(routine),
                   hasPageForEach(options.preset) ? TickGridBlock::Rows::OneForAll
                                                  : TickGridBlock::Rows::OneForEach,
                   namesIn(routine, library), m_style);
    addExercises();
}

void SheetFlow::addUnit(const ElasticBlock &block, const QVector<int> &steps)
{
    m_units += Unit{block, steps, block(m_style.scale.lowestPicture).height};
}

void SheetFlow::addUnit(const Block &block, const QVector<int> &steps)
{
    m_units += Unit{[block](int) { return block; }, steps, block.height};
}

void SheetFlow::addNote()
{
    const TextStyle &body = m_style.scale.body;
    const int indent = millimetres(3);
    for (const SheetItem &part :
         labelledParts(tr("Note:"), m_options.note, body, std::min(m_style.width, body.size * 43) - indent,
                       m_style.setter))
        addUnit(barred(part, millimetres(0.5), indent), {});
}

void SheetFlow::addExercises()
{
    for (int step = 0; step < m_routine.steps.size(); ++step) {
        if (const Exercise *exercise = m_library.exercise(m_routine.steps.at(step).exerciseId))
            addExercise(*exercise, step);
    }
}

void SheetFlow::addExercise(const Exercise &exercise, int step)
{
    const ExerciseBlock block(exercise, m_routine.steps.at(step), step, m_layout, pictureOf(exercise),
                              m_style);
    const int room = roomFor(1, {step}) - smallestBlockGap;
    if (block.whole(m_style.scale.lowestPicture).height <= room) {
        addUnit([block](int pictureHeight) { return block.whole(pictureHeight); }, {step});
        return;
    }
    QVector<int> steps{step};
    for (const Block &piece : block.pieces(room)) {
        addUnit(piece, steps);
        steps.clear();
    }
}

void SheetFlow::addOverview()
{
    const OverviewBlock overview(gridFor(m_routine, m_options), m_style);
    QVector<OverviewBlock::Cell> cells;
    QVector<int> steps;
    const auto endRow = [&] {
        if (!cells.isEmpty())
            addUnit(overview.row(std::exchange(cells, {})), std::exchange(steps, {}));
    };
    for (int step = 0; step < m_routine.steps.size(); ++step) {
        const Exercise *exercise = m_library.exercise(m_routine.steps.at(step).exerciseId);
        if (!exercise)
            continue;
        cells += overview.cell(*exercise, m_routine.steps.at(step), step, pictureOf(*exercise));
        steps += step;
        if (cells.size() == 2)
            endRow();
    }
    endRow();
}

const SheetPicture *SheetFlow::pictureOf(const Exercise &exercise) const
{
    const auto picture = m_pictures.constFind(exercise.id);
    return picture == m_pictures.cend() ? nullptr : &*picture;
}

QVector<SheetPage> SheetFlow::pages() const
{
    QVector<Block> contents = exercisePages();
    if (isLargePrint())
        contents += safetyPages();
    QVector<SheetPage> pages;
    for (int page = 0; page < contents.size(); ++page)
        pages += onPaper(contents.at(page), page, int(contents.size()));
    return pages;
}

int SheetFlow::mostExercisesAPage() const
{
    switch (m_options.preset) {
    case SheetPreset::Standard:
        return 4;
    case SheetPreset::Two:
        return 2;
    case SheetPreset::One:
    case SheetPreset::LargePrint:
        return 1;
    case SheetPreset::Six:
        return 6;
    }
    return 1;
}

int SheetFlow::liveHeight() const
{
    return sizeOf(m_options.paper).height() - topMargin
        - (m_options.extraFoot ? extraFootMargin : footMargin);
}

Block SheetFlow::foot(int page, int pageCount) const
{
    const FootBlock foot(m_library.safety(), m_style);
    return isLargePrint() ? foot.pointingToLastPage(page + 1, pageCount) : foot.full(page + 1, pageCount);
}

QVector<int> SheetFlow::stepsOf(int first, int count) const
{
    QVector<int> steps;
    for (int unit = first; unit < first + count; ++unit)
        steps += m_units.at(unit).steps;
    return steps;
}

int SheetFlow::roomFor(int page, const QVector<int> &steps) const
{
    const int grid = m_grid ? m_grid->heightOf(steps) + spaceUnderGrid : 0;
    return liveHeight() - head(page).height - spaceUnderHead - spaceAboveGrid - grid - m_footHeight;
}

bool SheetFlow::fits(int page, int first, int count) const
{
    const QVector<int> steps = stepsOf(first, count);
    if (steps.size() > mostExercisesAPage())
        return false;
    int height = 0;
    for (int unit = first; unit < first + count; ++unit)
        height += m_units.at(unit).leastHeight + smallestBlockGap;
    return height <= roomFor(page, steps);
}

/// The highest that leaves an easy gap between the blocks; the lowest when none does.
int SheetFlow::pictureHeight(int first, int count, int room) const
{
    const auto leavesGaps = [&](int height) {
        int used = count * easyBlockGap;
        for (int unit = first; unit < first + count; ++unit)
            used += m_units.at(unit).block(height).height;
        return used <= room;
    };
    int height = m_style.scale.highestPicture;
    while (height > m_style.scale.lowestPicture && !leavesGaps(height))
        height -= pictureStep;
    return height;
}

QVector<Block> SheetFlow::exercisePages() const
{
    QVector<Block> pages;
    int first = 0;
    const auto fitsOnPage = [this](int page, int from, int count) {
        return fits(page, from, count);
    };
    for (int count : splitIntoPages(int(m_units.size()), fitsOnPage)) {
        pages += exercisePage(int(pages.size()), first, count);
        first += count;
    }
    return pages.isEmpty() ? QVector<Block>{m_firstHead} : pages;
}

Block SheetFlow::exercisePage(int page, int first, int count) const
{
    const QVector<int> steps = stepsOf(first, count);
    Block content = head(page);
    content.height += spaceUnderHead;
    placeSpread(content, first, count, roomFor(page, steps));
    if (m_grid && !steps.isEmpty()) {
        const Block grid = m_grid->of(steps);
        content.place(grid, 0, liveHeight() - m_footHeight - spaceUnderGrid - grid.height);
    }
    return content;
}

/// Room left over goes between the blocks and below the last, up to a limit.
void SheetFlow::placeSpread(Block &page, int first, int count, int room) const
{
    if (count == 0)
        return;
    const int pictures = pictureHeight(first, count, room);
    QVector<Block> blocks;
    int left = room;
    for (int unit = first; unit < first + count; ++unit) {
        blocks += m_units.at(unit).block(pictures);
        left -= blocks.last().height;
    }
    const int widest = m_options.preset == SheetPreset::Two ? widestRoomyGap : widestBlockGap;
    const int gap = std::min(widest, left / count);
    for (int block = 0; block < count; ++block) {
        const int y = page.height;
        if (block > 0)
            page.place(ruleAcross(m_style.width, separatorRule), 0, y - gap / 2);
        page.place(blocks.at(block), 0, y);
        page.height += gap;
    }
}

QVector<Block> SheetFlow::safetyPages() const
{
    const int room = liveHeight() - m_footHeight - spaceAboveGrid;
    QVector<Block> pages;
    const SafetyBlock safety(m_library.safety(), m_style);
    for (const Block &part : safety.parts()) {
        if (pages.isEmpty() || pages.last().height + part.height > room) {
            pages += m_runningHead;
            pages.last().height += spaceUnderHead;
        }
        pages.last().place(part, 0, pages.last().height);
    }
    if (!pages.isEmpty()) {
        const int y = pages.last().height + 2 * spaceUnderHead;
        pages.last().place(SafetyBlock::questionLines(room - y, m_style), 0, y);
    }
    return pages;
}

SheetPage SheetFlow::onPaper(const Block &content, int page, int pageCount) const
{
    Block sheet;
    sheet.place(content, sideMargin, topMargin);
    const Block ending = foot(page, pageCount);
    sheet.place(ending, sideMargin, topMargin + liveHeight() - ending.height);
    const SheetPage laid{sizeOf(m_options.paper), sheet.items};
    return m_options.locale.textDirection() == Qt::RightToLeft ? mirrored(laid) : laid;
}

} // namespace Unknot
