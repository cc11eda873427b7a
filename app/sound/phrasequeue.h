// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/utterance.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Unknot {

/// What waits to be spoken while something else is. Urgent phrases go first, then whoever came first; and
/// nothing waits for longer than it is still of use. Time is handed in, so that nobody has to wait for a
/// test.
class PhraseQueue
{
public:
    using Time = std::chrono::milliseconds;

    struct Phrase
    {
        Utterance utterance{};
        Time askedAt{};

        bool isStale(Time now) const;
    };

    void add(const Utterance &utterance, Time now);

    bool hasUrgent() const;

    /// None when nothing waits that is not stale.
    std::optional<Phrase> take(Time now);

    /// The ids of those that waited for too long, or that were too many.
    std::vector<int> takeDropped(Time now);

    /// Drops all of them.
    void clear();

private:
    std::vector<Phrase> m_waiting;
    std::vector<int> m_dropped;
};

} // namespace Unknot
