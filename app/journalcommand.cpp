// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalcommand.h"

#include "journalexport.h"
#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/journal.h"

#include <QTextStream>

namespace Unknot {

JournalCommand::JournalCommand(const Request &request, QTextStream &out, QTextStream &errors)
    : m_request(request),
      m_out(out),
      m_errors(errors)
{
}

ExitCode JournalCommand::run()
{
    const Result<DataFolder> folder = DataFolder::open(m_request.dataFolder);
    if (!folder)
        return fail(folder.error());
    Journal journal(*folder);
    const Result<JournalContent> content = journal.read();
    for (const QString &note : journal.takeNotes())
        m_errors << note << '\n';
    if (!content)
        return fail(content.error());
    const QByteArray file = exported(content->sessions, m_request.journalFormat);
    if (m_request.output.isEmpty())
        m_out << QString::fromUtf8(file);
    else if (const Result<void> saved = saveAtomically(m_request.output, file); !saved)
        return fail(saved.error());
    for (const qint64 number : content->damaged) {
        //: %1 is a number.
        m_errors << tr("Entry %1 of the journal is damaged and left out").arg(number) << '\n';
    }
    return content->damaged.isEmpty() ? ExitCode::Done : ExitCode::MachineFault;
}

ExitCode JournalCommand::fail(const Failure &failure)
{
    m_errors << failure.message << '\n';
    return exitCodeFor(failure);
}

} // namespace Unknot
