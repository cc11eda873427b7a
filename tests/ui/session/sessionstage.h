// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "support/manualclock.h"

#include <QStringList>

namespace Unknot {

class FigureGallery;
class SessionPage;

/// The small library, with hints, and with exercises of every kind that a session can show.
Library sessionLibrary();

/// Chin tuck for both sides at once, then the neck on each side.
Routine neckSession();
/// One step of this exercise in the library.
Routine sessionOf(const QString &exerciseId);

/// A session on a page, with a clock of its own.
class SessionStage
{
public:
    explicit SessionStage(const Routine &sessionRoutine, const TimelinePreferences &preferences = {});
    /// A routine of another library than the usual one.
    SessionStage(Library played, const Routine &sessionRoutine, const TimelinePreferences &preferences = {});
    ~SessionStage();

    /// Shows the page in a window of its own, with text of this many points.
    void show(int width, int height, double points = 10.5);
    void start();
    /// As a running program does: looks at the clock at least once a second.
    void run(std::chrono::milliseconds time);
    /// To the start of the first phase of this kind, from the one that is on now.
    void runTo(PhaseKind kind);
    /// Lets the layouts come to rest.
    void settle();
    void press(Qt::Key key);
    void click(const QString &button);

    /// The large word: what to do now.
    QString word() const;
    /// What is shown beside it for a moment.
    QString note() const;
    QString digits() const;
    bool shows(const QString &text) const;
    PhaseKind kind() const { return player.phase().kind; }

    ManualClock clock;
    Library library;
    Routine routine;
    SessionPlayer player;
    std::unique_ptr<FigureGallery> gallery;
    std::unique_ptr<SessionPage> page;
};

/// What can be seen on the page without room for all of it: by name or text.
QStringList crampedOn(const QWidget &page);

/// The buttons that can be seen and are less than this high or wide.
QStringList buttonsBelow(int extent, const QWidget &page);

} // namespace Unknot
