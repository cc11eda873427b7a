// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "core/result.h"
#include "request.h"

#include <QCoreApplication>
#include <QJsonDocument>

class QTextStream;

namespace Unknot {

/// Answers the commands that need no window: what was asked for goes to `out`, all else to `errors`.
class TerminalCommands
{
    Q_DECLARE_TR_FUNCTIONS(TerminalCommands)

public:
    /// All three outlive this object.
    TerminalCommands(const Request &request, QTextStream &out, QTextStream &errors);

    ExitCode run();

private:
    Result<void> load();
    ExitCode list();
    ExitCode routines();
    ExitCode show();
    ExitCode plan();
    ExitCode print();
    ExitCode figure();
    ExitCode check();

    ExitCode fail(const Failure &failure);
    void write(const QJsonDocument &document);
    void writeExercise(const Exercise &exercise);
    void writeRoutine(const Routine &routine);
    void writeList(const QString &title, const QStringList &items);

    const Request &m_request;
    QTextStream &m_out;
    QTextStream &m_errors;
    Library m_library;
};

} // namespace Unknot
