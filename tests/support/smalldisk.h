// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// A small disk of its own for one test, in memory. Only root may have one.
class SmallDisk
{
public:
    /// Mounted at `path`, an empty folder that exists.
    explicit SmallDisk(const QString &path, int kibibytes = 64);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    bool makeReadOnly();

private:
    QByteArray m_path;
    QByteArray m_size;
    bool m_isThere = false;
};

} // namespace Unknot
