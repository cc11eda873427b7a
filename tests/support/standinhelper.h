// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Unknot {

/// Stands for the sound helper where nothing is to be heard: a script that writes down what it is asked for,
/// and answers as it is told to.
class StandInHelper
{
public:
    struct Manners
    {
        QString output = QStringLiteral("on"); ///< or "off"
        QString voices{}; ///< names for printf, such as "Anna\n"; what `--voices` prints
        QString answers{}; ///< branches of the shell's case: `play) echo "played $first" ;;`
    };

    explicit StandInHelper(const Manners &manners);

    /// Of the program; empty when it could not be written.
    QString path() const { return m_path; }

    /// Every command so far, a line each, and "quit" when it has ended.
    QByteArray asked() const;
    /// How many of these lines begin so.
    int timesAsked(const QByteArray &beginning) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace Unknot
