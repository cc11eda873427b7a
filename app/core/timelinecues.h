// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

#include <QCoreApplication>

namespace Unknot {

/// Finds what is to be heard, said and seen, and when, for phases that are already laid out.
///
/// No two cues share a moment: the end of a hold is silent when the rest, the other side or the
/// next exercise announces itself at that very moment.
class TimelineCues
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCues)

public:
    /// All outlive this object.
    TimelineCues(const QVector<Phase> &phases, const Routine &routine, const Library &library);

    QVector<Cue> all();

private:
    void addStart(int phase);
    void addBout(int phase, CueKind kind, const QString &words);
    void addSetRest(int phase);
    void addRepetition(int phase);
    void addMovement(int phase, CueKind kind);
    void addOwnPace(int phase);
    void addMiddle(int phase);
    void addMinutes(int phase);
    void addEnd(int phase);
    void addPrepare(int phase);
    void add(int phase, CueKind kind, std::chrono::milliseconds intoPhase, const QString &say,
             const QString &show);
    void add(int phase, CueKind kind, std::chrono::milliseconds intoPhase, const QString &words);
    const Dose &doseOf(int phase) const;
    bool startsRepetition(int phase) const;
    QString ofSets(int phase, const QString &pattern) const;
    QString unannouncedSet(int phase) const;
    QString takeOffBefore(int phase) const;
    QString takeOffAfter(int phase) const;
    QString sideSentence(Side side) const;

    const QVector<Phase> &m_phases;
    const Routine &m_routine;
    const Library &m_library;
    QVector<Cue> m_cues;
};

} // namespace Unknot
