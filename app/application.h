// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "acknowledger.h"
#include "core/clock.h"
#include "core/settings.h"
#include "core/startquestions.h"
#include "journaldesk.h"
#include "request.h"
#include "sessionhost.h"
#include "sessionsound.h"
#include "sound/soundclient.h"
#include "soundcheck.h"
#include "storage/datafolder.h"
#include "storage/librarystore.h"
#include "storage/settingsstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "words.h"

namespace Unknot {

/// The program with a window: builds its objects, connects them, and answers what the pages wish for.
class Application : public QObject
{
    Q_OBJECT

public:
    /// There is a QApplication. The clock outlives this object.
    Application(const Request &request, const Clock &clock, DataFolder folder, LibraryStore::Loaded loaded,
                const SettingsStore::Loaded &settings, std::unique_ptr<Words> words, Appearance::Style style);

    /// Shows the window, and in it what was asked for; or why that cannot be, in which case nothing is shown.
    Result<void> open();

    /// The program may end after this: where the session is, and the window.
    void saveAll();

private:
    void connectWindow();
    void connectJournal();
    void showWindow();
    void showStartProblems();

    void acceptFirstStart();
    void rememberTwoWeekCard();
    /// Asks first what has to be asked, and whether the session that is running shall end for it.
    void requestSession(const Routine &routine);
    void replaceSession(const Routine &routine);
    /// As requestSession() for a session that was cut short.
    void requestToContinue();
    void beginAfter(const QVector<SafetyQuestion> &questions, const Routine &routine, Beginning beginning);
    void begin(const Routine &routine, Beginning beginning);
    void startDenied(const Routine &routine, Beginning beginning);
    /// What was played before.
    void startAgain(const QString &routineId);
    QDate today() const { return m_clock.now().date(); }
    void endSession();
    void toggleMute();
    void saveSheet(const Routine &routine, const SheetOptions &options, const QString &path);
    void readArticles();
    void changeSettings(const Settings &settings);
    void showWindowAgain();
    void saveSettings();
    void applyAppearance();
    void applyLanguage();
    void giveLanguage();

    Request m_request;
    const Clock &m_clock;
    DataFolder m_folder;
    Library m_library;
    QVector<Failure> m_problems;
    SettingsStore m_settingsStore;
    Settings m_settings;
    std::optional<Failure> m_settingsProblem;
    std::unique_ptr<Words> m_words;
    Acknowledger m_acknowledger;
    Appearance m_appearance;
    SoundClient m_sound;
    SessionSound m_sessionSound;
    SoundCheck m_soundCheck;
    JournalDesk m_journal;
    SessionHost m_host;
    StartQuestions m_startQuestions;
    MainWindow m_window;
};

} // namespace Unknot
