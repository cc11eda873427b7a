// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/library.h"
#include "core/settings.h"
#include "core/startquestions.h"
#include "print/sheetoptions.h"
#include "ui/figure/figuregallery.h"
#include "ui/session/sessionpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/place.h"

#include <QStackedWidget>

namespace Unknot {

class FindPage;
class FirstStartPage;
class GuidePage;
class HelpPage;
class JournalPage;
class PrintPage;
class RoutinesPage;
class StartQuestionsPage;

/// The pages of the window, of which one is shown. Each is made when it is first needed, and tells of its
/// wishes here.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    /// The library outlives the pages.
    explicit Pages(const Library &library, QWidget *parent = nullptr);
    ~Pages() override;

    void setSettings(const Settings &settings);
    void setDataFolder(const QString &path);
    /// The answer to articlesRequested().
    void setArticles(const QVector<Article> &articles);
    void setSound(SessionPage::Sound sound);
    void setFullScreen(bool full);

    /// After the library or the language has changed: pages are made from them when they are next needed.
    void forget();

    void showPlace(Place place);
    void showFirstStart();
    void showQuestions(const Routine &routine, const QVector<SafetyQuestion> &questions, Beginning beginning);
    void showSheet(const Routine &routine);
    /// How the saving of the sheet went.
    void showSaved(const QString &path);
    void showSaveProblem(const QString &message);

    bool showsFirstStart() const;
    bool showsSession() const;
    bool isSessionRunning() const;
    /// The player outlives its session, which ends with endSession().
    void beginSession(SessionPlayer *player, const Routine &routine, const TimelinePreferences &preferences);
    void endSession();

    FindPage *find();
    GuidePage *guide();

signals:
    /// A page has come to the front, or has changed its title there.
    void shown(const QString &title);
    /// A page leads to another place.
    void placeRequested(Unknot::Place place);
    void settingsChanged(const Unknot::Settings &settings);
    /// The guide is needed for the first time.
    void articlesRequested();
    void firstStartRead();
    /// It was made, and asks its own listener for what it shows.
    void journalMade(Unknot::JournalPage *page);
    void startRequested(const Unknot::Routine &routine);
    void questionsDenied(const Unknot::Routine &routine, Unknot::Beginning beginning);
    /// To be spoken while there is no session yet, with the cues of this routine; empty when that is over.
    void sayRequested(const QString &words, const QString &routineId);
    void endSessionRequested();
    void preferencesChanged(const Unknot::TimelinePreferences &preferences);
    /// What to do now in a session that nobody looks at.
    void noticeDue(const QString &exerciseName, const QString &words);
    void muteToggled();
    void fullScreenToggled();
    void saveRequested(const Unknot::Routine &routine, const Unknot::SheetOptions &options,
                       const QString &path);
    /// A page was made whose other wishes and answers concern one listener alone.
    void sessionMade(Unknot::SessionPage *page);
    void settingsMade(Unknot::SettingsPage *page);

private:
    RoutinesPage *routines();
    SessionPage *session();
    JournalPage *journal();
    SettingsPage *settings();
    HelpPage *help();
    PrintPage *print();
    StartQuestionsPage *questions();
    QWidget *pageOf(Place place);
    void showPage(QWidget *page);
    void showPrecautions();
    void showAsChosen(const Settings &settings);

    /// Null until they are first needed.
    struct Made
    {
        FindPage *find = nullptr;
        RoutinesPage *routines = nullptr;
        SessionPage *session = nullptr;
        JournalPage *journal = nullptr;
        GuidePage *guide = nullptr;
        SettingsPage *settings = nullptr;
        HelpPage *help = nullptr;
        PrintPage *print = nullptr;
        StartQuestionsPage *questions = nullptr;
        FirstStartPage *firstStart = nullptr;
    };

    const Library &m_library;
    FigureGallery m_gallery;
    Settings m_settings;
    QString m_dataFolder;
    QString m_playedRoutine; ///< its id
    SessionPage::Sound m_sound = SessionPage::Sound::On;
    QWidget *m_beforeSheet = nullptr;
    QWidget *m_beforeQuestions = nullptr;
    Made m_made;
};

} // namespace Unknot
