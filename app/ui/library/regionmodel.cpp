// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/regionmodel.h"

#include "core/labels.h"

#include <algorithm>

namespace Unknot {

int RegionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(regionNames.size()) + 1;
}

QVariant RegionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return labelOf(regionAt(index.row()));
}

std::optional<Region> RegionModel::regionAt(int row)
{
    return row <= 0 ? std::nullopt : std::optional(regionNames.at(std::size_t(row) - 1).first);
}

int RegionModel::rowOf(std::optional<Region> region)
{
    if (!region)
        return 0;
    const auto place = std::find_if(regionNames.begin(), regionNames.end(),
                                    [region](const auto &entry) { return entry.first == *region; });
    return int(place - regionNames.begin()) + 1;
}

QString RegionModel::labelOf(std::optional<Region> region)
{
    return region ? Labels::of(*region) : tr("All exercises");
}

} // namespace Unknot
