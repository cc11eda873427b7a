// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Unknot {

/// Times stand in files as numbers of seconds, exact to the millisecond.
inline double toSeconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace Unknot
