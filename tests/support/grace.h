// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Unknot {

/// How much later than promised something may come. Promises of moments are held by the campaigns, with the
/// program as people run it and nothing beside it. Sanitizers slow it down, and other tests hold it up.
#ifdef __SANITIZE_ADDRESS__
inline constexpr std::chrono::milliseconds grace = std::chrono::seconds(2);
#else
inline constexpr std::chrono::milliseconds grace{};
#endif

/// Who is held up while a tone sounds leaves a gap in it, and it is heard as two.
inline constexpr bool tonesMayBeTorn = grace.count() > 0;

/// So much silence ends a tone. Tones of a session are at least half a second apart.
inline constexpr std::chrono::milliseconds silenceBetweenTones{tonesMayBeTorn ? 250 : 60};

} // namespace Unknot
