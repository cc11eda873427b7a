// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fileread.h"

#include <QFile>
#include <QFileInfo>

namespace Unknot {

namespace {

class FileRead
{
    Q_DECLARE_TR_FUNCTIONS(FileRead)

public:
    static Failure inputFault(const QString &path, const QString &problem)
    {
        FileReading reading(path);
        reading.report({}, problem);
        return reading.failure();
    }
    static Failure tooLarge(const QString &path)
    {
        return inputFault(path,
                          tr("expected at most %1 MB, found more").arg(FileReading::mostBytes / 1024 / 1024));
    }
    static Failure missing(const QString &path) { return inputFault(path, tr("there is no such file")); }
    static Failure notAFile(const QString &path)
    {
        return inputFault(path, tr("it is not an ordinary file"));
    }
    static Failure unreadable(const QFile &file)
    {
        return {tr("%1 could not be read: %2").arg(file.fileName(), file.errorString()),
                Failure::Cause::Machine};
    }
};

} // namespace

Result<NamedBytes> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileRead::missing(path);
    if (!info.isFile())
        return FileRead::notAFile(path);
    if (info.size() > FileReading::mostBytes)
        return FileRead::tooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileRead::unreadable(file);
    // One more than allowed, so that a file that grew meanwhile is noticed by whoever parses it.
    const QByteArray bytes = file.read(FileReading::mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return FileRead::unreadable(file);
    return NamedBytes{path, bytes};
}

} // namespace Unknot
