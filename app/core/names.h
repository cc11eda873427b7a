// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace Unknot {

/// The values of an enum with the names that files and the command line use for them.
template <typename Enum, std::size_t N>
using Names = std::array<std::pair<Enum, QStringView>, N>;

template <typename Enum, std::size_t N>
constexpr QStringView nameIn(const Names<Enum, N> &names, Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename Enum, std::size_t N>
constexpr std::optional<Enum> valueIn(const Names<Enum, N> &names, QStringView name)
{
    for (const auto &[value, candidate] : names) {
        if (candidate == name)
            return value;
    }
    return {};
}

} // namespace Unknot
