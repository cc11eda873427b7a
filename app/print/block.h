// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/sheetpage.h"

#include <functional>

namespace Unknot {

/// Items that belong together, laid out at 0,0 before it is known where on a page they go.
struct Block
{
    int height = 0;
    QVector<SheetItem> items;

    /// Returns where the item ends, so that the next can follow.
    int place(SheetItem item, int x, int y);
    int place(const Block &block, int x, int y);

    void markStep(int step);
};

/// What a block looks like with pictures at most so high; its type stays as it is.
using ElasticBlock = std::function<Block(int pictureHeight)>;

SheetItem ruleAcross(int width, int thickness);
SheetItem ruleDown(int height, int thickness);
SheetItem tickBox(int size);

} // namespace Unknot
