// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journalcontent.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// What the journal says of sessions, in words.
class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)

public:
    /// "3 sessions in the last 7 days, 24 minutes."
    static QString lastWeek(const QVector<SessionRecord> &sessions, QDate today, const QLocale &locale);

    /// "Today, 08:40", or the date of the place where it was played.
    static QString when(const SessionRecord &record, QDate today, const QLocale &locale);
    /// "6 minutes"; seconds below one.
    static QString practised(std::chrono::milliseconds length, const QLocale &locale);
    /// "Finished", "Stopped at step 3 of 6", or "Most of it left out" once the last step was reached; with a
    /// single step "Stopped early"
    static QString outcome(const SessionRecord &record, const QLocale &locale);
    /// "Discomfort 4 (noticeable) \u2192 2 (mild)"; empty when nobody said.
    static QString discomfort(const SessionRecord &record);
    /// "Calf stretch, left side: 6 (noticeable), calf"
    static QString hurt(const HurtRecord &hurt);
};

} // namespace Unknot
