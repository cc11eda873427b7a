// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"
#include "core/journalformat.h"
#include "core/language.h"
#include "core/result.h"
#include "core/timeline.h"
#include "print/sheetoptions.h"

#include <QSize>

#include <optional>

namespace Unknot {

enum class ExitCode {
    Done = 0,
    BadInput = 1, ///< a file or id is at fault
    BadUsage = 2, ///< the command line is
    MachineFault = 3, ///< the disk, printer or sound is
};

inline ExitCode exitCodeFor(const Failure &failure)
{
    return failure.cause == Failure::Cause::Machine ? ExitCode::MachineFault : ExitCode::BadInput;
}

/// What was asked for about pictures of exercises.
struct FigureRequest
{
    enum class Style { Light, Dark, Ink };

    double place = 1; ///< from 0, the start, to 1, the end
    std::optional<QSize> size{}; ///< pixels, or points in a PDF
    Style style{};
    Side side = Side::Both; ///< that it works; Both: as it was posed
    bool isOfAll = false;
    QString contactSheet{}; ///< file for all of them on one sheet; empty: none
};

/// What was asked for on the command line. Its form is checked, what it names is not.
struct Request
{
    enum class Command { Window, List, Routines, Show, Plan, Start, Print, Figure, Check, Journal };

    Command command = Command::Window;
    QStringList operands{}; ///< ids or files, as many as the command takes
    bool asJson = false;
    std::optional<Region> region{};
    std::optional<Technique> technique{};
    QString output{};
    Language language = Language::System;
    SheetOptions sheet{};
    FigureRequest figure{};
    JournalFormat journalFormat{};
    QString dataFolder{}; ///< empty: the usual one
    double speed = 1;
    int acknowledgeTo = -1; ///< a file descriptor; none below 0
};

/// True for what needs no window, and therefore no display.
constexpr bool isForTerminal(Request::Command command)
{
    return command != Request::Command::Window && command != Request::Command::Start;
}

} // namespace Unknot
