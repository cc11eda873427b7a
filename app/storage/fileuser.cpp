// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fileuser.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

bool hasOpen(const QString &process, const QString &path)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const QStringList names = descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(
        names, [&](const QString &name) { return QFile::symLinkTarget(descriptors.filePath(name)) == path; });
}

QString programName(const QString &process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

} // namespace

QString otherUserOf(const QString &path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    const QStringList entries = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : entries) {
        if (process.toLongLong() != QCoreApplication::applicationPid() && hasOpen(process, wanted)) {
            //: A running program. %1 is its name, %2 its number.
            return QCoreApplication::translate("FileUser", "%1 (process %2)")
                .arg(programName(process), process);
        }
    }
    return {};
}

} // namespace Unknot
