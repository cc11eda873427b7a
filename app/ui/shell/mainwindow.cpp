// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/sessionplayer.h"
#include "ui/firststart/firststartpage.h"
#include "ui/guide/guidepage.h"
#include "ui/help/helppage.h"
#include "ui/library/findpage.h"
#include "ui/print/printpage.h"
#include "ui/routine/routinespage.h"
#include "ui/routine/startquestionspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/sidebar.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statusbanner.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr double usualWindowWidth = 78; // rems
constexpr double usualWindowHeight = 51;
constexpr double leastWindowWidth = 40;
constexpr double leastWindowHeight = 30;

} // namespace

MainWindow::MainWindow(const Library &library, QWidget *parent)
    : QMainWindow(parent),
      m_library(library),
      m_gallery(library),
      m_banner(new StatusBanner),
      m_pages(new QStackedWidget)
{
    auto *centre = new QWidget;
    m_row = new QHBoxLayout(centre);
    auto *column = new QVBoxLayout;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeSidebar();
    m_row->addLayout(column, 1);
    auto *bannerMargins = new QVBoxLayout;
    bannerMargins->setContentsMargins(Measures::sp(4), Measures::sp(2), Measures::sp(4), 0);
    bannerMargins->addWidget(m_banner);
    column->addLayout(bannerMargins);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    addShortcuts();
    connect(m_banner, &StatusBanner::dismissed, this, [this] { m_askedToClose = false; });
    resize(Measures::rem(usualWindowWidth), Measures::rem(usualWindowHeight));
    setMinimumSize(std::min(Measures::rem(leastWindowWidth), 640),
                   std::min(Measures::rem(leastWindowHeight), 480));
}

/// The pages go before the gallery that they draw from.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::makeSidebar()
{
    delete m_sidebar;
    m_sidebar = new Sidebar;
    m_row->insertWidget(0, m_sidebar);
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_sidebar, &Sidebar::placePassed, this, &MainWindow::passBy);
}

/// The wish for it came from one of the pages, so they go only when that has been answered.
void MainWindow::makeAnew()
{
    m_banner->dismiss();
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    m_pageBeforePrint = nullptr;
    m_pageBeforeQuestions = nullptr;
    m_find = nullptr;
    m_routines = nullptr;
    m_session = nullptr;
    m_guide = nullptr;
    m_settingsPage = nullptr;
    m_help = nullptr;
    m_print = nullptr;
    m_questions = nullptr;
    m_firstStart = nullptr;
    m_gallery.forget();
    makeSidebar();
    giveSidebarItsForm();
    showPlace(m_place);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const std::initializer_list<std::pair<Qt::Key, Place>> places{{Qt::Key_1, Place::Find},
                                                                  {Qt::Key_2, Place::Routines},
                                                                  {Qt::Key_3, Place::Session},
                                                                  {Qt::Key_5, Place::Guide},
                                                                  {Qt::Key_6, Place::Settings}};
    for (const auto &[key, place] : places)
        add({QKeySequence(Qt::CTRL | key)}, [this, to = place] { goTo(to); });
    add({QKeySequence(Qt::SHIFT | Qt::Key_F1), QKeySequence(QKeySequence::HelpContents)},
        [this] { goTo(Place::Help); });
    add({QKeySequence(QKeySequence::Find)}, [this] {
        goTo(Place::Find);
        findPage()->focusSearch();
    });
    add({QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
}

/// What a shortcut asks for. The first page comes first: it says what everybody should know.
void MainWindow::goTo(Place place)
{
    const bool isReadingFirstPage = m_firstStart && m_pages->currentWidget() == m_firstStart;
    const bool isThere = place != Place::Session || m_hasSession;
    if (!isReadingFirstPage && isThere)
        showPlace(place);
}

/// The page is shown, but the focus stays in the sidebar for the next arrow. A session would hide the
/// sidebar: it has to be chosen.
void MainWindow::passBy(Place place)
{
    if (place == Place::Session)
        return;
    showPlace(place);
    m_sidebar->setFocus();
}

void MainWindow::showPlace(Place place)
{
    switch (place) {
    case Place::Find:
        showPage(findPage());
        break;
    case Place::Routines:
        showPage(routinesPage());
        break;
    case Place::Session:
        showPage(sessionPage());
        break;
    case Place::Guide:
        showPage(guidePage());
        break;
    case Place::Settings:
        showPage(settingsPage());
        break;
    case Place::Help:
        showPage(helpPage());
        break;
    }
    m_place = place;
    m_sidebar->setPlace(place);
    m_sidebar->setVisible(place != Place::Session);
}

void MainWindow::showPage(QWidget *page)
{
    if (isFullScreen() && page != m_session)
        toggleFullScreen();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    setWindowTitle(page->windowTitle());
    page->setFocus();
}

FindPage *MainWindow::findPage()
{
    if (!m_find) {
        m_find = new FindPage(m_library, m_gallery);
        m_find->setWindowTitle(tr("Find"));
        connect(m_find, &FindPage::startRequested, this, &MainWindow::startRequested);
        connect(m_find, &FindPage::printRequested, this, &MainWindow::printSheet);
        connect(m_find, &FindPage::precautionsRequested, this, &MainWindow::showPrecautions);
        m_find->setPrecautions(m_settings.precautions);
    }
    return m_find;
}

RoutinesPage *MainWindow::routinesPage()
{
    if (!m_routines) {
        m_routines = new RoutinesPage(m_library, m_gallery);
        m_routines->setWindowTitle(tr("Routines"));
        connect(m_routines, &RoutinesPage::startRequested, this, &MainWindow::startRequested);
        connect(m_routines, &RoutinesPage::printRequested, this, &MainWindow::printSheet);
        connect(m_routines, &RoutinesPage::precautionsRequested, this, &MainWindow::showPrecautions);
        m_routines->setPrecautions(m_settings.precautions);
    }
    return m_routines;
}

SessionPage *MainWindow::sessionPage()
{
    if (!m_session) {
        m_session = new SessionPage(m_gallery);
        connect(m_session, &SessionPage::endRequested, this, &MainWindow::endSessionRequested);
        connect(m_session, &SessionPage::startRequested, this, &MainWindow::startRequested);
        connect(m_session, &SessionPage::muteToggled, this, &MainWindow::muteToggled);
        connect(m_session, &SessionPage::fullScreenToggled, this, &MainWindow::toggleFullScreen);
        connect(m_session, &SessionPage::helpRequested, this, [this] { showPlace(Place::Help); });
        connect(m_session, &QWidget::windowTitleChanged, this, [this](const QString &title) {
            if (m_pages->currentWidget() == m_session)
                setWindowTitle(title);
        });
    }
    return m_session;
}

GuidePage *MainWindow::guidePage()
{
    if (!m_guide) {
        m_guide = new GuidePage(m_library);
        m_guide->setWindowTitle(tr("Guide"));
        connect(m_guide, &GuidePage::exerciseRequested, this, [this](const QString &id) {
            findPage()->showExercise(id);
            showPlace(Place::Find);
        });
        connect(m_guide, &GuidePage::routineRequested, this, [this](const QString &id) {
            routinesPage()->showRoutine(id);
            showPlace(Place::Routines);
        });
        emit articlesRequested();
    }
    return m_guide;
}

void MainWindow::setArticles(const QVector<Article> &articles)
{
    if (m_guide)
        m_guide->setArticles(articles);
}

SettingsPage *MainWindow::settingsPage()
{
    if (!m_settingsPage) {
        m_settingsPage = new SettingsPage(m_library.safety());
        m_settingsPage->setWindowTitle(tr("Settings"));
        m_settingsPage->setDataFolder(m_dataFolder);
        m_settingsPage->setSettings(m_settings);
        connect(m_settingsPage, &SettingsPage::settingsChanged, this, &MainWindow::showAsChosen);
        connect(m_settingsPage, &SettingsPage::settingsChanged, this, &MainWindow::settingsChanged);
        connect(m_settingsPage, &SettingsPage::soundTestRequested, this, &MainWindow::soundTestRequested);
    }
    return m_settingsPage;
}

HelpPage *MainWindow::helpPage()
{
    if (!m_help) {
        m_help = new HelpPage(m_library.safety());
        m_help->setWindowTitle(tr("When to get help"));
        connect(m_help, &HelpPage::precautionsRequested, this, &MainWindow::showPrecautions);
    }
    return m_help;
}

void MainWindow::setSettings(const Settings &settings)
{
    showAsChosen(settings);
    if (m_settingsPage)
        m_settingsPage->setSettings(settings);
}

void MainWindow::showAsChosen(const Settings &settings)
{
    m_settings = settings;
    if (m_find)
        m_find->setPrecautions(settings.precautions);
    if (m_routines)
        m_routines->setPrecautions(settings.precautions);
    m_gallery.setStill(settings.stillPictures);
    m_gallery.setPerson(settings.person);
}

void MainWindow::showPrecautions()
{
    showPlace(Place::Settings);
    settingsPage()->focusAboutYou();
}

void MainWindow::setDataFolder(const QString &path)
{
    m_dataFolder = path;
}

void MainWindow::showFirstStart()
{
    m_firstStart = new FirstStartPage(m_library.safety());
    m_firstStart->setWindowTitle(tr("Welcome"));
    connect(m_firstStart, &FirstStartPage::accepted, this, &MainWindow::firstStartRead);
    connect(m_firstStart, &FirstStartPage::helpRequested, this, [this] { showPlace(Place::Help); });
    m_sidebar->hide();
    showPage(m_firstStart);
}

void MainWindow::askBefore(const Routine &routine, const QVector<SafetyQuestion> &questions)
{
    if (!m_questions) {
        m_questions = new StartQuestionsPage;
        m_questions->setWindowTitle(tr("Before you start"));
        connect(m_questions, &StartQuestionsPage::denied, this, &MainWindow::questionsDenied);
        connect(m_questions, &StartQuestionsPage::helpRequested, this, [this] { showPlace(Place::Help); });
        connect(m_questions, &StartQuestionsPage::closed, this, [this] { showPage(m_pageBeforeQuestions); });
    }
    if (m_pages->currentWidget() != m_questions)
        m_pageBeforeQuestions = m_pages->currentWidget();
    m_questions->ask(routine, questions);
    showPage(m_questions);
}

void MainWindow::showSession(SessionPlayer *player, const Routine &routine)
{
    // It may still offer to go on with an older session, which this one replaces.
    m_banner->dismiss();
    sessionPage()->setSession(player, routine, m_library);
    setHasSession(true);
    showPlace(Place::Session);
}

void MainWindow::endSession()
{
    const bool isShown = m_session && m_pages->currentWidget() == m_session;
    if (m_session)
        m_session->setSession(nullptr, {}, m_library);
    setHasSession(false);
    if (isShown)
        showPlace(Place::Find);
}

void MainWindow::setHasSession(bool hasSession)
{
    m_hasSession = hasSession;
    m_sidebar->setHasSession(hasSession);
    // The question was about the session before.
    if (m_askedToClose)
        m_banner->dismiss();
}

void MainWindow::setSound(SessionPage::Sound sound)
{
    sessionPage()->setSound(sound);
}

void MainWindow::printSheet(const Routine &routine)
{
    if (!m_print) {
        m_print = new PrintPage(m_library);
        connect(m_print, &PrintPage::saveRequested, this, &MainWindow::saveRequested);
        connect(m_print, &PrintPage::closed, this, [this] { showPage(m_pageBeforePrint); });
    }
    m_pageBeforePrint = m_pages->currentWidget();
    //: Title of the window. %1 is the name of a routine.
    m_print->setWindowTitle(tr("Print %1").arg(routine.name));
    m_print->setBuild(m_gallery.person().build);
    m_print->setRoutine(routine);
    showPage(m_print);
}

void MainWindow::showSaved(const QString &path)
{
    if (m_print)
        m_print->showSaved(path);
}

void MainWindow::showSaveProblem(const QString &message)
{
    if (m_print)
        m_print->showProblem(message);
}

void MainWindow::showProblem(const QString &message)
{
    m_askedToClose = false; // the message takes the place of the question
    m_banner->showMessage(message, ToneRole::Caution);
}

void MainWindow::offerToContinue(const QString &routineName)
{
    //: %1 is the name of a routine.
    m_banner->showMessage(tr("%1 was cut short. You can go on where it stopped.").arg(routineName),
                          ToneRole::Accent);
    connect(m_banner->addAction(tr("&Continue")), &Button::clicked, this, [this] {
        m_banner->dismiss();
        emit continueRequested();
    });
    connect(m_banner->addAction(tr("&Not now")), &Button::clicked, this, [this] {
        m_banner->dismiss();
        emit continueDeclined();
    });
}

void MainWindow::showTwoWeekCard()
{
    m_banner->showMessage(
        tr("You began 2 weeks ago. No real relief yet, or a knot that stays or comes back? Then "
           "see someone. A physical therapist is a good first stop."),
        ToneRole::Accent);
    connect(m_banner->addAction(tr("&When to see someone")), &Button::clicked, this, [this] {
        showPlace(Place::Guide);
        m_guide->showArticle(u"when-to-see-someone"_s);
        m_banner->dismiss();
    });
    connect(m_banner, &StatusBanner::dismissed, this, &MainWindow::twoWeekCardSeen, Qt::SingleShotConnection);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && m_session)
        m_session->setFullScreen(isFullScreen());
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveSidebarItsForm();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    giveSidebarItsForm();
    QMainWindow::resizeEvent(event);
}

void MainWindow::giveSidebarItsForm()
{
    const bool isNarrow = Measures::remsIn(width()) < Measures::railBelow;
    m_sidebar->setForm(isNarrow ? Sidebar::Form::Rail : Sidebar::Form::Full);
}

/// Asks once in the middle of a session; closing again is an answer.
void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isInSession = m_session && m_session->isRunning();
    if (!isInSession || m_askedToClose) {
        emit closing();
        event->accept();
        return;
    }
    event->ignore();
    m_askedToClose = true;
    m_banner->showMessage(tr("A session is running. Close Unknot anyway? You can go on with it next time."),
                          ToneRole::Caution);
    connect(m_banner->addAction(tr("&Close Unknot")), &Button::clicked, this, &QWidget::close);
}

} // namespace Unknot
