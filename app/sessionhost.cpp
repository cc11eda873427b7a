// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionhost.h"

#include "findroutine.h"
#include "journaldesk.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>

namespace Unknot {

namespace {

/// Who has not come back by then will rather begin anew.
constexpr int daysOnOffer = 3;

} // namespace

SessionHost::SessionHost(const DataFolder &folder, Library &library, const Clock &clock, SessionSound &sound,
                         const SoundClient &client, JournalDesk &journal, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_journal(journal),
      m_store(folder),
      m_keeper(m_store),
      m_soundWatch(client),
      m_conductor(library, clock, m_keeper, sound),
      m_desktop(library, QGuiApplication::desktopFileName())
{
    connect(&m_desktop, &SessionDesktop::raiseAsked, this, &SessionHost::raiseAsked);
}

void SessionHost::serve(MainWindow *window)
{
    m_window = window;
    connect(window, &MainWindow::continueDeclined, this, [this] { m_isDeclined = true; });
    connect(window, &MainWindow::preferencesChanged, &m_conductor, &SessionConductor::changePreferences);
    connect(window, &MainWindow::sessionMade, &m_desktop, [this](const SessionPage *page) {
        connect(page, &SessionPage::askingChanged, &m_desktop, &SessionDesktop::setAsking);
    });
    connect(window, &MainWindow::noticeDue, &m_desktop, &SessionDesktop::notify);
    connect(&m_soundWatch, &SoundWatch::changed, window, &MainWindow::setSound);
    connect(&m_conductor, &SessionConductor::problemMet, window, &MainWindow::showProblem);
}

void SessionHost::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_conductor.setSettings(settings);
    m_soundWatch.setSettings(settings);
}

void SessionHost::start(const Routine &routine)
{
    m_journal.end();
    if (m_isOffered && isOfCutShort(routine.id))
        forgetCutShort();
    SessionPlayer *player = m_conductor.begin(routine);
    m_conductor.setRecordId(m_journal.begin(player, routine, m_language));
    show(player, routine);
    m_conductor.start();
    if (!m_isOffered)
        offerToContinue();
}

void SessionHost::findCutShort()
{
    const Result<std::optional<SessionState>> state = m_store.load();
    if (!state || !*state || (*state)->savedAt.daysTo(m_clock.now()) > daysOnOffer)
        return;
    const Result<Routine> routine = findRoutine((*state)->routineId, m_library, m_settings.precautions);
    if (!routine)
        return;
    m_cutShort = **state;
    m_nameOfCutShort = routine->name;
    m_conductor.keepForLater(*m_cutShort);
}

bool SessionHost::offerToContinue(const QString &problems)
{
    if (!m_cutShort || m_isDeclined)
        return false;
    m_isOffered = true;
    m_window->offerToContinue(m_nameOfCutShort, problems);
    return true;
}

void SessionHost::goOn(const Routine &routine)
{
    const SessionState state = *std::exchange(m_cutShort, {});
    SessionPlayer *player = m_conductor.resume(state, routine);
    m_conductor.setRecordId(m_journal.carryOn(state.recordId, player, routine, m_language));
    show(player, routine);
}

void SessionHost::show(SessionPlayer *player, const Routine &routine)
{
    m_soundWatch.begin(routine.id);
    m_desktop.follow(player, routine, m_settings.otherPlayers);
    m_window->showSession(player, routine, m_conductor.preferences());
}

void SessionHost::end()
{
    if (m_conductor.isFinished() && isOfCutShort(m_conductor.routineId()))
        forgetCutShort();
    leave();
    offerToContinue();
}

void SessionHost::leave()
{
    m_window->endSession();
    m_journal.end();
    m_desktop.leave();
    m_conductor.end();
    m_soundWatch.end();
}

bool SessionHost::isOfCutShort(const QString &routineId) const
{
    return m_cutShort && m_cutShort->routineId == routineId;
}

void SessionHost::forgetCutShort()
{
    m_cutShort.reset();
    m_conductor.keepForLater({});
}

void SessionHost::save()
{
    m_conductor.save();
    m_journal.recorder().save();
}

} // namespace Unknot
