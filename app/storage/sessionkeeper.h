// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sessionstore.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace Unknot {

/// Writes the state of the running session beside the window: a disk may take its time, a countdown has none
/// to give.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SessionKeeper(const SessionStore &store, QObject *parent = nullptr);
    /// Waits until the last that it was told is on the disk.
    ~SessionKeeper() override;

    /// Both take the place of whatever still waits to be written.
    void save(const SessionState &state);
    void clear();

signals:
    /// The state could not be written.
    void problemMet(const QString &message);

private:
    void post(const std::function<Result<void>()> &work);

    SessionStore m_store;
    QThreadPool m_pool;
    std::atomic<int> m_newest = 0; ///< number of the last order
};

} // namespace Unknot
