// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/smalldisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace Unknot {

SmallDisk::SmallDisk(const QString &path, int kibibytes)
    : m_path(QFile::encodeName(path)),
      m_size("size=" + QByteArray::number(kibibytes) + 'k')
{
    // In a namespace of our own, so that nobody else sees it and it goes when we do.
    m_isThere = ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", m_path.constData(), "tmpfs", 0, m_size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        ::umount(m_path.constData());
}

bool SmallDisk::makeReadOnly()
{
    return ::mount("none", m_path.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, m_size.constData()) == 0;
}

} // namespace Unknot
