// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// A phrase to be spoken.
struct Utterance
{
    int id = 0; ///< of the cue it belongs to; comes back with what became of it
    QString text{};
    QString language{}; ///< of the text: "de", "en-US"
    bool urgent = false; ///< worth cutting off a phrase that is not: "3", "2", "1"

    bool operator==(const Utterance &) const = default;
};

} // namespace Unknot
