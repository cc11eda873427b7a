// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Unknot {

/// Where the sidebar leads.
enum class Place { Find, Routines, Session, Journal, Guide, Settings, Help };

} // namespace Unknot
