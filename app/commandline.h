// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "request.h"

#include <QCommandLineParser>

#include <variant>

namespace Unknot {

/// Words to print before ending: the help, the version, or what is wrong with the command line.
struct Reply
{
    QString text;
    ExitCode exitCode = ExitCode::Done;
};

/// Reads the command line. Needs no application object, so that main() can choose one by what was asked.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine();

    /// `arguments` starts with the program's name.
    std::variant<Request, Reply> parse(const QStringList &arguments);

private:
    struct Option
    {
        QCommandLineOption option;
        QList<Request::Command> commands; ///< empty: it goes with every command
    };

    /// Why what was given cannot be taken; empty when it can.
    QString readCommand(Request &request);
    QString readOperands(Request &request);
    QString readOptions(Request &request);
    QString checkOptions(Request &request) const;
    QString readFilters(Request &request) const;
    QString readSheet(Request &request) const;
    QString readGrid(Request &request) const;
    QString readFigure(Request &request) const;
    QString readTestHooks(Request &request) const;

    QString helpText() const;

    QList<Option> m_options;
    QCommandLineParser m_parser;
};

} // namespace Unknot
