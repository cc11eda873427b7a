// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/manualclock.h"
#include "ui/library/findpage.h"
#include "ui/library/smalllibrary.h"
#include "ui/routine/routinespage.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

namespace Unknot {

/// The window, and what it can show.
struct Desk
{
    void showFirstStart() { window.showFirstStart(); }
    void showFind() { window.showPlace(Place::Find); }
    void showRoutines() { window.showPlace(Place::Routines); }
    void showJournal() { window.showPlace(Place::Journal); }
    void showGuide() { window.showPlace(Place::Guide); }
    void showSettings() { window.showPlace(Place::Settings); }
    void showHelp() { window.showPlace(Place::Help); }

    void showRegion()
    {
        showFind();
        window.findChild<FindPage *>()->showRegion(Region::Neck);
    }

    void showExercise()
    {
        showFind();
        window.findChild<FindPage *>()->showExercise(QStringLiteral("side-neck-stretch"));
    }

    void showRoutine()
    {
        showRoutines();
        window.findChild<RoutinesPage *>()->showRoutine(routine.id);
    }

    void showSheet()
    {
        showRoutines();
        emit window.findChild<RoutinesPage *>()->printRequested(routine);
    }

    void askBefore() { window.askBefore(routine, library.safety().questions); }

    void askOnAnotherDay()
    {
        window.askBefore(routine, library.safety().questions, Beginning::WhereItStopped);
    }

    void play()
    {
        window.showSession(&player, routine);
        player.start();
    }

    void sayThatItHurts()
    {
        play();
        QTest::keyClick(&window, Qt::Key_H);
    }

    void playToTheEnd()
    {
        play();
        while (!player.isOver())
            player.skip();
    }

    void offerToContinue()
    {
        showFind();
        window.offerToContinue(routine.name);
    }

    void showTwoWeekCard()
    {
        showFind();
        window.showTwoWeekCard();
    }

    void closeBesideASession()
    {
        play();
        showFind();
        window.close();
    }

    void startAnotherBesideASession()
    {
        play();
        showRoutine();
        window.askToReplaceSession(routine);
    }

    ManualClock clock;
    Library library = smallLibrary();
    Routine routine = *library.routine(QStringLiteral("neck-relief"));
    SessionPlayer player{Timeline::of(routine, library, {}), clock};
    MainWindow window{library};
};

/// One of the things that it shows.
struct DeskScene
{
    const char *name;
    void (Desk::*open)();
};

inline constexpr DeskScene deskScenes[] = {
    {"first start", &Desk::showFirstStart},
    {"find", &Desk::showFind},
    {"region", &Desk::showRegion},
    {"exercise", &Desk::showExercise},
    {"routines", &Desk::showRoutines},
    {"routine", &Desk::showRoutine},
    {"sheet", &Desk::showSheet},
    {"journal", &Desk::showJournal},
    {"guide", &Desk::showGuide},
    {"settings", &Desk::showSettings},
    {"help", &Desk::showHelp},
    {"questions", &Desk::askBefore},
    {"questions of another day", &Desk::askOnAnotherDay},
    {"session", &Desk::play},
    {"where it hurts", &Desk::sayThatItHurts},
    {"end of a session", &Desk::playToTheEnd},
    {"offer to continue", &Desk::offerToContinue},
    {"after two weeks", &Desk::showTwoWeekCard},
    {"closing beside a session", &Desk::closeBesideASession},
    {"another beside a session", &Desk::startAnotherBesideASession},
};

} // namespace Unknot

Q_DECLARE_METATYPE(Unknot::DeskScene)
