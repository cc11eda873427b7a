// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionrecord.h"

#include <QPointer>

namespace Unknot {

/// Listens to a session and says, at every phase, what there is to be written down about it: so that a
/// program that is killed has lost one phase at most.
///
///     m_recorder.begin(player, routine, language);   // before player->start()
///     m_recorder.setDiscomfortBefore(4);             // at any time until end(), also after the last phase
///     m_recorder.addHurt();                          // when "This hurts" is pressed
///     m_recorder.setLastHurt(6, Region::Neck);       // once the person has said more
///     m_recorder.setDiscomfortAfter(2);
///     m_recorder.end();                              // before the player goes
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the recorder.
    SessionRecorder(const Library &library, const Clock &clock, QObject *parent = nullptr);

    /// A session that never starts is not recorded.
    void begin(SessionPlayer *player, const Routine &routine, const QString &language);
    /// Goes on with the record of a session that was cut short.
    void carryOn(SessionPlayer *player, const Routine &routine, const SessionRecord &earlier);
    /// Nothing is recorded any more. A session that is not over stays unfinished.
    void end();

    /// From begin() to end(): the id goes into the SessionState, the rest onto the page of the session.
    const SessionRecord &record() const { return m_record; }
    bool isRecording() const { return m_player != nullptr; }

    /// All three do nothing unless isRecording(). Scores are from 0 to 10; none takes an answer back.
    void setDiscomfortBefore(Discomfort score);
    void setDiscomfortAfter(Discomfort score);
    void addHurt(Discomfort score = {}, std::optional<Region> where = {});
    /// Says more of the last one.
    void setLastHurt(Discomfort score, std::optional<Region> where);

    /// Looks at the player once more and writes down what has come to pass since the last phase. Does nothing
    /// when the session is over: its end is the moment at which it came.
    void save();

signals:
    /// To be written down, in place of what was said of this session before.
    void recordChanged(const Unknot::SessionRecord &record);

private:
    void listenTo(SessionPlayer *player, const Routine &routine);
    void followState(SessionPlayer::State state);
    void countPractice();
    void write();

    const Library &m_library;
    const Clock &m_clock;
    QPointer<SessionPlayer> m_player;
    Routine m_routine;
    SessionRecord m_record;
    QVector<HeldRecord> m_earlier; ///< what was held before the session was cut short, with its names
    bool m_isRunning = false;
    bool m_isOver = false; ///< and written down: nothing but what a person says is added
    std::chrono::milliseconds m_countedUntil{}; ///< uptime
};

} // namespace Unknot
