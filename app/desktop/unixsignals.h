// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Unknot {

/// Turns the system's wish that the program end (SIGTERM, SIGHUP, SIGINT) into a Qt signal. Two seconds after
/// the first one the program is killed if it is still there. One object at a time.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    /// From here on signals do what they usually do, and nothing is killed any more.
    ~UnixSignals() override;

signals:
    void endAsked(int signalNumber);

private:
    void read();

    int m_ends[2] = {-1, -1}; ///< of a pipe, the only thing that a signal may write to
};

} // namespace Unknot
