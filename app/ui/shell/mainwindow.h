// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/library.h"
#include "core/settings.h"
#include "core/startquestions.h"
#include "print/sheetoptions.h"
#include "ui/session/sessionpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/place.h"

#include <QMainWindow>

class QBoxLayout;

namespace Unknot {

class JournalPage;
class Pages;
class SessionPlayer;
class Sidebar;
class WindowBanner;

/// The window: a sidebar, and the pages it leads to.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The library outlives the window.
    explicit MainWindow(const Library &library, QWidget *parent = nullptr);

    /// As it was when it was saved, in sight.
    void comeBackTo(const QByteArray &savedGeometry);
    void setSettings(const Settings &settings);
    /// Where the user's files are, for Settings to name.
    void setDataFolder(const QString &path);
    /// The answer to articlesRequested().
    void setArticles(const QVector<Article> &articles);

    /// After the library or the language has changed. There is no session.
    void makeAnew();

    void showFirstStart();
    void showPlace(Place place);
    /// What has to be answered with no before the routine starts.
    void askBefore(const Routine &routine, const QVector<SafetyQuestion> &questions,
                   Beginning beginning = Beginning::Anew);
    /// The player outlives its session, which ends with endSession().
    void showSession(SessionPlayer *player, const Routine &routine,
                     const TimelinePreferences &preferences = {});
    void endSession();
    void setSound(SessionPage::Sound sound);
    bool isSessionRunning() const;
    /// A session is running: asks whether it shall end so that this one can begin.
    void askToReplaceSession(const Routine &routine);

    /// Plain words above the page, until they are closed.
    void showProblem(const QString &message);
    /// A session was cut off: asks whether to go on with it. With the problems that are to be read first.
    void offerToContinue(const QString &routineName, const QString &problems = {});
    /// Two weeks have gone by: says when to see someone.
    void showTwoWeekCard();
    void showSaved(const QString &path);
    void showSaveProblem(const QString &message);

signals:
    void firstStartRead();
    void startRequested(const Unknot::Routine &routine);
    /// None of what was asked before the routine is true.
    void questionsDenied(const Unknot::Routine &routine, Unknot::Beginning beginning);
    /// To be spoken while there is no session yet, with the cues of this routine; empty when that is over.
    void sayRequested(const QString &words, const QString &routineId);
    /// This one, in the place of the session that is running.
    void replaceRequested(const Unknot::Routine &routine);
    void continueRequested();
    void continueDeclined();
    void twoWeekCardSeen();
    void endSessionRequested();
    void preferencesChanged(const Unknot::TimelinePreferences &preferences);
    /// Nobody looks at the session, and there is something to do now.
    void noticeDue(const QString &exerciseName, const QString &words);
    void muteToggled();
    void saveRequested(const Unknot::Routine &routine, const Unknot::SheetOptions &options,
                       const QString &path);
    void settingsChanged(const Unknot::Settings &settings);
    /// A page was made whose other wishes and answers concern one listener alone.
    void sessionMade(Unknot::SessionPage *page);
    void settingsMade(Unknot::SettingsPage *page);
    /// The guide is opened for the first time.
    void articlesRequested();
    /// It was made, and asks its own listener for what it shows.
    void journalMade(Unknot::JournalPage *page);
    /// The window is about to close.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeSidebar();
    void connectPages();
    void connectBanner();
    void addShortcuts();
    void goTo(Place place);
    void passBy(Place place);
    void showTitle(const QString &title);
    void showArticle(const QString &id);
    void showNotice(const QString &exerciseName, const QString &words);
    void setHasSession(bool hasSession);
    void toggleFullScreen();
    void giveSidebarItsForm();

    QBoxLayout *m_row = nullptr; ///< the sidebar, and beside it the page
    Sidebar *m_sidebar = nullptr;
    WindowBanner *m_banner = nullptr;
    Pages *m_pages = nullptr;
    Place m_place = Place::Find;
    bool m_hasSession = false;
};

} // namespace Unknot
