// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/flash.h"

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Long enough to be seen in the corner of an eye.
constexpr auto litFor = 180ms;

} // namespace

bool FlashLimit::admits(milliseconds now)
{
    if (m_last && now - *m_last < leastApart)
        return false;
    m_last = now;
    return true;
}

Flash::Flash(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_lit.setSingleShot(true);
    m_lit.setInterval(litFor);
    connect(&m_lit, &QTimer::timeout, this, &Flash::changed);
}

void Flash::light()
{
    if (!m_limit.admits(milliseconds(m_clock.elapsed())))
        return;
    m_lit.start();
    emit changed();
}

} // namespace Unknot
