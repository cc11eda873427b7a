// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "ui/session/floorzones.h"
#include "ui/session/sessiondisplay.h"
#include "ui/session/sessionhead.h"
#include "ui/session/sessionremote.h"

namespace Unknot {

class FigureGallery;
class Narrator;
class SeenCues;
class SessionChoices;
class SessionMenu;
class SessionPanels;
class SessionQuestions;

/// A session as it is played: what to do now, for how long, on which side, and what comes next. The player is
/// its model: the page follows it, and the buttons and keys of the page tell it what to do.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    using Sound = SessionHead::Sound;

    /// The gallery outlives the page.
    explicit SessionPage(FigureGallery &figures, QWidget *parent = nullptr);

    /// The player and the library outlive their session, which ends with setSession(nullptr, ...).
    void setSession(SessionPlayer *player, const Routine &routine, const Library &library,
                    const TimelinePreferences &preferences = {});
    /// True from setSession() until the session is over.
    bool isRunning() const;

    /// What is true of the person decides which exercises are offered.
    void setPrecautions(const Precautions &precautions);
    void setSound(Sound sound);
    /// Whether the panel lights up with each cue.
    void setFlashing(bool flashing);
    /// Full screen is laid out to be read from the floor.
    void setFullScreen(bool full);

signals:
    /// The person has seen what was done, or there is nothing to be seen.
    void endRequested();
    /// The same routine once more.
    void startRequested(const Unknot::Routine &routine);
    void muteToggled();
    void fullScreenToggled();
    void helpRequested();
    /// The session is to be laid out anew with these.
    void preferencesChanged(const Unknot::TimelinePreferences &preferences);
    /// The cue with this id can be read.
    void cueShown(int id);
    /// Cold or heat changes while nobody looks at the page: what to do now.
    void noticeDue(const QString &exerciseName, const QString &words);
    /// The session waits for an answer, or does no more.
    void askingChanged(bool isAsking);
    /// From 0 to 10. Said as often as a person changes it.
    void discomfortBeforeSaid(int score);
    void discomfortAfterSaid(int score);
    /// The session has stopped because it hurts.
    void hurtSaid();
    /// More about the last hurtSaid(), for who wants to say it.
    void hurtDescribed(std::optional<int> score, std::optional<Unknot::Region> where);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void connectPanels();
    void connectQuestions();
    void connectChoices();
    void addKeys();

    void followState(SessionPlayer::State state);
    void enterPhase();
    void showPhase();
    void showTime();
    void showCue(const Cue &cue);
    void followLayout();
    void passOn(const QString &choice);
    bool isLookedAt() const;
    void showDone();
    void showEarlyEnd();
    void confirm(int score);

    void followClick(FloorZones::Zone zone);
    void togglePause();
    void escape();

    QPointer<SessionPlayer> m_player;
    SessionRemote m_remote;
    SessionPanels *m_panels = nullptr;
    SessionDisplay m_display;
    SessionChoices *m_choices = nullptr;
    SessionMenu *m_menu = nullptr;
    SessionQuestions *m_questions = nullptr;
    SeenCues *m_cues = nullptr;
    Narrator *m_narrator = nullptr;
    bool m_isLaidAnew = false; ///< and not shown yet
};

} // namespace Unknot
