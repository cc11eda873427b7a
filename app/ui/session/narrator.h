// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"

namespace Unknot {

/// Decides what a session reads out to those who do not see it, as somebody would who guides them: what to do
/// and how, that half of it is over, and the last ten seconds of a long phase. Never every second, and of
/// breaths and movements only the first.
class Narrator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The exercise may be null.
    void phaseBegan(const SessionPlayer &player, const Exercise *exercise);
    void timePassed(const SessionPlayer &player);
    void cueDue(const SessionPlayer &player, const Cue &cue);

signals:
    void said(const QString &message);

private:
    bool m_hasSaidTimeLeft = false;
};

} // namespace Unknot
