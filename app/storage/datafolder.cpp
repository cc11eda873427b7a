// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

class FolderMaking
{
    Q_DECLARE_TR_FUNCTIONS(DataFolder)

public:
    /// An existing folder keeps its permissions: it may be any folder a person named.
    static Result<void> make(const QString &path)
    {
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const QFileInfo folder(path);
        if (!folder.exists() && !(QDir().mkpath(folder.path()) && QDir().mkdir(path, ownerOnly)))
            return fault(path, tr("it could not be made"));
        if (!QFileInfo(path).isDir())
            return fault(path, tr("it is not a folder"));
        if (::access(QFile::encodeName(path).constData(), R_OK | W_OK | X_OK) != 0)
            return fault(path, qt_error_string(errno));
        return {};
    }

private:
    static Failure fault(const QString &path, const QString &reason)
    {
        return {tr("The folder %1 cannot be used: %2").arg(path, reason), Failure::Cause::Machine};
    }
};

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/'
        + QStringLiteral(UNKNOT_APP_ID);
}

} // namespace

DataFolder::DataFolder(const QString &path)
    : m_path(path)
{
}

Result<DataFolder> DataFolder::open(const QString &path)
{
    const DataFolder folder(QDir(path.isEmpty() ? usualFolder() : path).absolutePath());
    for (const QString &needed : {folder.path(), folder.exercises(), folder.routines()}) {
        if (const Result<void> made = FolderMaking::make(needed); !made)
            return made.error();
    }
    return folder;
}

} // namespace Unknot
