// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVector>

#include <functional>

namespace Unknot {

/// Whether the `count` blocks from `first` on fit on page `page`, all counted from 0.
using FitsOnPage = std::function<bool(int page, int first, int count)>;

/// How many blocks stand on each page: on the fewest pages, then as evenly as can be. The first page,
/// which carries the header, may stay empty; every other page takes at least one block.
QVector<int> splitIntoPages(int blockCount, const FitsOnPage &fits);

} // namespace Unknot
