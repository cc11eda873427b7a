// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionkeys.h"

namespace Unknot {

QString SessionKeys::title()
{
    return tr("Keys in a session");
}

QStringList SessionKeys::lines()
{
    return {tr("Space: pause and go on"),
            tr("Arrow back, arrow on: to the turn before, to the next one"),
            tr("Enter: done, where you go at your own pace"),
            tr("+: ten seconds more"),
            tr("R: this repetition again"),
            tr("Comma, full stop: slower and faster repetitions"),
            tr("O: more, such as which side comes first and leaving an exercise out"),
            tr("H: this hurts, stop"),
            tr("M: mute"),
            tr("F: fill the screen, to be read from the floor"),
            tr("Esc: leave the full screen, then end")};
}

} // namespace Unknot
