// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

namespace Unknot {

/// How much a session wants done, by step and side, and how much of that has been done. More than was wanted
/// of one part makes up for no other.
class Practice
{
public:
    /// May be said again, for another layout of the same routine. What was done counts on by its share. A
    /// step that is left out stays wanted if it was begun before.
    void plan(const Timeline &timeline);
    /// At one's own pace it does not count how long it took.
    void add(const Phase &phase, std::chrono::milliseconds time);
    /// The person says that this phase, at their own pace, is done.
    void finish(const Phase &phase);
    /// What was done before the session was cut short.
    void addEarlier(int step, Side side, std::chrono::milliseconds time);

    std::chrono::milliseconds planned() const;
    /// Nine tenths: whoever comes a little late to a hold has done it.
    bool isComplete() const;

private:
    struct Part
    {
        int step = 0;
        Side side = Side::Both;
        std::chrono::milliseconds planned{};
        std::chrono::milliseconds done{};
    };

    Part *part(int step, Side side);
    static bool hasStep(const QVector<Part> &parts, int step);
    static bool hasBegun(const QVector<Part> &parts, int step);

    QVector<Part> m_parts;
};

} // namespace Unknot
