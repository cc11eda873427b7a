// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Unknot {

/// The folder in which everything of the person's is kept. It exists, and only its owner may look into it.
class DataFolder
{
public:
    /// The folder at `path`, or the usual one when it is empty; made if it is not there.
    static Result<DataFolder> open(const QString &path = {});

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

    QString exercises() const { return file(QStringLiteral("exercises")); }
    QString routines() const { return file(QStringLiteral("routines")); }

private:
    explicit DataFolder(const QString &path);

    QString m_path;
};

} // namespace Unknot
