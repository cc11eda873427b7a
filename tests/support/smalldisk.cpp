// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/smalldisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace Unknot {

SmallDisk::SmallDisk(const QString &path)
    : m_path(QFile::encodeName(path))
{
    // In a namespace of our own, so that nobody else sees it and it goes when we do.
    m_isThere = ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", m_path.constData(), "tmpfs", 0, "size=64k") == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        ::umount(m_path.constData());
}

bool SmallDisk::makeReadOnly()
{
    return ::mount("none", m_path.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=64k") == 0;
}

} // namespace Unknot
