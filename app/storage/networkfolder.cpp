// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/networkfolder.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <linux/magic.h>
#include <sys/vfs.h>

namespace Unknot {

bool isNetworkFileSystem(quint32 type)
{
    constexpr quint32 gfs2 = 0x01161970;
    constexpr quint32 lustre = 0x0BD00BD0;
    // A fuse may be a disk of this computer, too; being careful there costs little.
    constexpr std::array<quint32, 12> known{NFS_SUPER_MAGIC,
                                            SMB_SUPER_MAGIC,
                                            SMB2_SUPER_MAGIC,
                                            CIFS_SUPER_MAGIC,
                                            CODA_SUPER_MAGIC,
                                            AFS_SUPER_MAGIC,
                                            AFS_FS_MAGIC,
                                            CEPH_SUPER_MAGIC,
                                            V9FS_MAGIC,
                                            FUSE_SUPER_MAGIC,
                                            gfs2,
                                            lustre};
    return std::ranges::find(known, type) != known.end();
}

bool isNetworkFolder(const QString &path)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(path).constData(), &status) != 0)
        return true;
    return isNetworkFileSystem(quint32(status.f_type));
}

} // namespace Unknot
