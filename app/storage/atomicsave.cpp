// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atomicsave.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Saves one file, step by step. The first step that fails leaves its reason.
class AtomicSave
{
    Q_DECLARE_TR_FUNCTIONS(AtomicSave)

public:
    AtomicSave(const QString &path, const QByteArray &bytes)
        : m_path(path),
          m_bytes(bytes)
    {
    }

    Result<void> run();

private:
    bool findTarget();
    bool write();
    bool writeBytes();
    bool readBack();
    bool putInPlace();
    bool syncFolder();
    bool fail(const QString &reason);

    QString m_path;
    QByteArray m_bytes;
    QString m_target; ///< where it really goes, links followed
    QTemporaryFile m_draft;
    QString m_reason;
};

Result<void> AtomicSave::run()
{
    if (findTarget() && write() && readBack() && putInPlace() && syncFolder())
        return {};
    //: %1 is a file name, %2 the reason such as "No space left on device".
    return Failure{tr("%1 could not be saved: %2").arg(m_path, m_reason), Failure::Cause::Machine};
}

bool AtomicSave::findTarget()
{
    const QFileInfo file(m_path);
    m_target = file.isSymLink() ? file.canonicalFilePath() : file.absoluteFilePath();
    if (m_target.isEmpty())
        return fail(tr("it is a link that points nowhere"));
    if (file.exists() && !QFileInfo(m_target).isFile())
        return fail(tr("it is not an ordinary file"));
    return true;
}

bool AtomicSave::write()
{
    // In the same folder, since only there it can take the place of the old file in one go. Qt makes it
    // readable for the owner alone, and removes it unless it was put in place.
    m_draft.setFileTemplate(QFileInfo(m_target).path() + u"/.unknot-XXXXXX"_s);
    if (!m_draft.open())
        return fail(m_draft.errorString());
    return writeBytes() && (::fsync(m_draft.handle()) == 0 || fail(qt_error_string(errno)));
}

/// Past QFile, which keeps bytes back and then no longer knows why they could not be written.
bool AtomicSave::writeBytes()
{
    QByteArrayView rest(m_bytes);
    while (!rest.isEmpty()) {
        const ssize_t written = ::write(m_draft.handle(), rest.data(), std::size_t(rest.size()));
        if (written < 0 && errno != EINTR)
            return fail(qt_error_string(errno));
        rest = rest.sliced(std::max(written, ssize_t(0)));
    }
    return true;
}

bool AtomicSave::readBack()
{
    QFile written(m_draft.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = written.open(QIODevice::ReadOnly) && hash.addData(&written);
    const bool isSame = isRead && written.size() == m_bytes.size()
        && hash.result() == QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
    return isSame || fail(tr("what was written could not be read back"));
}

bool AtomicSave::putInPlace()
{
    const QByteArray from = QFile::encodeName(m_draft.fileName());
    if (std::rename(from.constData(), QFile::encodeName(m_target).constData()) != 0)
        return fail(qt_error_string(errno));
    m_draft.setAutoRemove(false);
    return true;
}

/// The new name is safe only once the folder is on the disk too.
bool AtomicSave::syncFolder()
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).path());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(qt_error_string(errno));
    const int synced = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    // Some file systems cannot do this for a folder, and need not.
    return synced == 0 || reason == EINVAL || fail(qt_error_string(reason));
}

bool AtomicSave::fail(const QString &reason)
{
    m_reason = reason;
    return false;
}

} // namespace

Result<void> saveAtomically(const QString &path, const QByteArray &bytes)
{
    return AtomicSave(path, bytes).run();
}

} // namespace Unknot
