// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpage.h"

namespace Unknot {

SheetPage mirrored(SheetPage page)
{
    for (SheetItem &item : page.items) {
        item.area.moveLeft(page.size.width() - item.area.x() - item.area.width());
        if (auto *text = std::get_if<SheetText>(&item.shape)) {
            for (SheetTextLine &line : text->lines)
                line.baseline.setX(item.area.width() - line.baseline.x() - line.width);
        }
        if (auto *arrow = std::get_if<SheetArrow>(&item.shape))
            arrow->pointsLeft = !arrow->pointsLeft;
    }
    return page;
}

} // namespace Unknot
