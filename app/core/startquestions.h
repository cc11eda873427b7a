// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

#include <QDate>
#include <QHash>

namespace Unknot {

/// Where a routine starts: at its first step, or where it was cut short before.
enum class Beginning { Anew, WhereItStopped };

/// What is asked before a routine starts. Who said no once is not asked again about it that day, as long as
/// the program runs; no answer is kept on disk.
class StartQuestions
{
public:
    QVector<SafetyQuestion> before(const Routine &routine, const Safety &safety, QDate today) const;
    /// Before it goes on where it was cut short: the same once another day has come, nothing on that day.
    QVector<SafetyQuestion> beforeGoingOn(const Routine &routine, const Safety &safety, QDate leftOn,
                                          QDate today) const;

    /// None of them is true of the person today.
    void noteDenied(const Routine &routine, QDate today);

private:
    QHash<QString, QDate> m_denied; ///< when, by the routine's id
};

} // namespace Unknot
