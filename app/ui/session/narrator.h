// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"

namespace Unknot {

/// Decides what a session reads out to those who do not see it: each phase that is long enough to listen to,
/// and the last ten seconds of a long one. Never every second.
class Narrator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void phaseBegan(const SessionPlayer &player, const QString &exerciseName);
    void timePassed(const SessionPlayer &player);

signals:
    void said(const QString &message);

private:
    bool m_hasSaidTimeLeft = false;
};

} // namespace Unknot
