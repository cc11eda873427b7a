// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace Unknot {

/// How a session is laid out in the room it has.
struct SessionForm
{
    enum class Kind {
        Usual,
        Low, ///< hints go
        Tiny, ///< what else can be done without goes too, and the digits stand beside the words
        Floor, ///< full screen, to be read from the mat
    };

    Kind kind = Kind::Usual;
    bool isNarrow = false; ///< buttons that may lose their words do
    bool isLeast = false; ///< what comes next goes, and how often it was done
    bool isTight = false; ///< where more than usual has to be shown, hints go
    bool hasFigure = false; ///< there may be room for the figure beside the digits
    double scale = 1; ///< of texts that are read from afar, against their usual size

    bool isShort() const { return kind == Kind::Low || kind == Kind::Tiny; }
    static constexpr int leastTarget = 44; ///< in pixels

    /// The least extent of all that is pressed, and more where there is room.
    int target() const;
    /// Of much that is pressed side by side: no more than that where there is the least room.
    int tightTarget() const { return kind == Kind::Tiny ? leastTarget : target(); }
    bool operator==(const SessionForm &) const = default;
};

enum class SessionScreen { Window, Full };

SessionForm sessionFormFor(const QSize &size, SessionScreen screen);

/// Makes a button as high as its target; where there is little room, no higher than that.
void giveTargetHeight(QWidget *button, const SessionForm &form);

} // namespace Unknot
