// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "request.h"

#include <QCoreApplication>

class QTextStream;

namespace Unknot {

/// Answers `unknot journal`: what was done, the earliest first.
class JournalCommand
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommand)

public:
    /// All three outlive this object.
    JournalCommand(const Request &request, QTextStream &out, QTextStream &errors);

    ExitCode run();

private:
    ExitCode fail(const Failure &failure);

    const Request &m_request;
    QTextStream &m_out;
    QTextStream &m_errors;
};

} // namespace Unknot
