// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Unknot {

/// Hashes of every run of seven words of texts that ours must not be copied from; the file says how they
/// are made.
class Shingles
{
public:
    explicit Shingles(const QByteArray &file);

    qsizetype count() const { return m_hashes.size(); }
    void add(const QString &run) { m_hashes += hash(run); }

    /// The first run of seven words of `text` that is one of them; empty when there is none.
    QString copiedRun(const QString &text) const;

private:
    static QByteArray hash(const QString &run);

    QSet<QByteArray> m_hashes;
};

} // namespace Unknot
