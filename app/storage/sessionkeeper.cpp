// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sessionkeeper.h"

namespace Unknot {

SessionKeeper::SessionKeeper(const SessionStore &store, QObject *parent)
    : QObject(parent),
      m_store(store)
{
    // One after the other, in the order in which they came.
    m_pool.setMaxThreadCount(1);
}

SessionKeeper::~SessionKeeper()
{
    m_pool.waitForDone();
}

void SessionKeeper::save(const SessionState &state)
{
    post([this, state] { return m_store.save(state); });
}

void SessionKeeper::clear()
{
    post([this] { return m_store.clear(); });
}

void SessionKeeper::post(const std::function<Result<void>()> &work)
{
    m_pool.start([this, work, number = ++m_newest] {
        if (number != m_newest)
            return;
        if (const Result<void> done = work(); !done)
            QMetaObject::invokeMethod(this, [this, done] { emit problemMet(done.error().message); });
    });
}

} // namespace Unknot
