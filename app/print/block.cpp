// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/block.h"

#include "print/units.h"

namespace Unknot {

int Block::place(SheetItem item, int x, int y)
{
    item.area.moveTo(x, y);
    const int end = y + item.area.height();
    items += std::move(item);
    height = std::max(height, end);
    return end;
}

int Block::place(const Block &block, int x, int y)
{
    for (SheetItem item : block.items) {
        item.area.translate(x, y);
        items += std::move(item);
    }
    height = std::max(height, y + block.height);
    return y + block.height;
}

void Block::markStep(int step)
{
    for (SheetItem &item : items)
        item.step = step;
}

SheetItem ruleAcross(int width, int thickness)
{
    return {QRect(0, 0, width, 0), SheetLine{thickness}};
}

SheetItem ruleDown(int height, int thickness)
{
    return {QRect(0, 0, 0, height), SheetLine{thickness}};
}

SheetItem tickBox(int size)
{
    return {QRect(0, 0, size, size), SheetBox{millimetres(0.25)}};
}

} // namespace Unknot
