// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/sessionplayer.h"
#include "ui/guide/guidepage.h"
#include "ui/journal/journalpage.h"
#include "ui/library/findpage.h"
#include "ui/shell/pages.h"
#include "ui/shell/screenkeeper.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowbanner.h"
#include "ui/style/measures.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace Unknot {

namespace {

constexpr double usualWindowWidth = 78; // rems
constexpr double usualWindowHeight = 51;
constexpr double leastWindowWidth = 40;
constexpr double leastWindowHeight = 30;

/// In rems. What window managers put above a window is not known before they did.
constexpr double titleBarHeight = 2.5;

/// Where a window may be, without its title bar.
QRect roomOn(const QScreen &screen)
{
    return screen.availableGeometry().adjusted(0, Measures::rem(titleBarHeight), 0, 0);
}

} // namespace

MainWindow::MainWindow(const Library &library, QWidget *parent)
    : QMainWindow(parent),
      m_banner(new WindowBanner),
      m_pages(new Pages(library))
{
    layOut();
    connectPages();
    connectBanner();
    addShortcuts();
    new ScreenKeeper(*this, this);
    const QSize usual(Measures::rem(usualWindowWidth), Measures::rem(usualWindowHeight));
    resize(usual.boundedTo(roomOn(*screen()).size()));
    setMinimumSize(std::min(Measures::rem(leastWindowWidth), 640),
                   std::min(Measures::rem(leastWindowHeight), 480));
}

void MainWindow::layOut()
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
}

void MainWindow::makeSidebar()
{
    delete m_sidebar;
    m_sidebar = new Sidebar;
    m_row->insertWidget(0, m_sidebar);
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_sidebar, &Sidebar::placePassed, this, &MainWindow::passBy);
}

void MainWindow::connectPages()
{
    connect(m_pages, &Pages::shown, this, &MainWindow::showTitle);
    connect(m_pages, &Pages::placeRequested, this, &MainWindow::showPlace);
    connect(m_pages, &Pages::fullScreenToggled, this, &MainWindow::toggleFullScreen);
    connect(m_pages, &Pages::settingsChanged, this, &MainWindow::settingsChanged);
    connect(m_pages, &Pages::articlesRequested, this, &MainWindow::articlesRequested);
    connect(m_pages, &Pages::journalMade, this, &MainWindow::journalMade);
    connect(m_pages, &Pages::firstStartRead, this, &MainWindow::firstStartRead);
    connect(m_pages, &Pages::startRequested, this, &MainWindow::startRequested);
    connect(m_pages, &Pages::questionsDenied, this, &MainWindow::questionsDenied);
    connect(m_pages, &Pages::sayRequested, this, &MainWindow::sayRequested);
    connect(m_pages, &Pages::endSessionRequested, this, &MainWindow::endSessionRequested);
    connect(m_pages, &Pages::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(m_pages, &Pages::noticeDue, this, &MainWindow::showNotice);
    connect(m_pages, &Pages::muteToggled, this, &MainWindow::muteToggled);
    connect(m_pages, &Pages::saveRequested, this, &MainWindow::saveRequested);
    connect(m_pages, &Pages::sessionMade, this, &MainWindow::sessionMade);
    connect(m_pages, &Pages::settingsMade, this, &MainWindow::settingsMade);
}

void MainWindow::connectBanner()
{
    connect(m_banner, &WindowBanner::continueRequested, this, &MainWindow::continueRequested);
    connect(m_banner, &WindowBanner::continueDeclined, this, &MainWindow::continueDeclined);
    connect(m_banner, &WindowBanner::articleRequested, this, &MainWindow::showArticle);
    connect(m_banner, &WindowBanner::twoWeekCardSeen, this, &MainWindow::twoWeekCardSeen);
    connect(m_banner, &WindowBanner::replaceRequested, this, &MainWindow::replaceRequested);
    connect(m_banner, &WindowBanner::sessionRequested, this, [this] { showPlace(Place::Session); });
    connect(m_banner, &WindowBanner::closeRequested, this, &QWidget::close);
}

void MainWindow::makeAnew()
{
    m_banner->dismiss();
    m_pages->forget();
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
    const std::initializer_list<std::pair<Qt::Key, Place>> places{
        {Qt::Key_1, Place::Find},    {Qt::Key_2, Place::Routines}, {Qt::Key_3, Place::Session},
        {Qt::Key_4, Place::Journal}, {Qt::Key_5, Place::Guide},    {Qt::Key_6, Place::Settings}};
    for (const auto &[key, place] : places)
        add({QKeySequence(Qt::CTRL | key)}, [this, to = place] { goTo(to); });
    add({QKeySequence(Qt::SHIFT | Qt::Key_F1), QKeySequence(QKeySequence::HelpContents)},
        [this] { goTo(Place::Help); });
    add({QKeySequence(QKeySequence::Find)}, [this] {
        goTo(Place::Find);
        m_pages->find()->focusSearch();
    });
    add({QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
}

/// What a shortcut asks for. The first page comes first: it says what everybody should know.
void MainWindow::goTo(Place place)
{
    const bool isThere = place != Place::Session || m_hasSession;
    if (!m_pages->showsFirstStart() && isThere)
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
    m_pages->showPlace(place);
    m_place = place;
    m_sidebar->setPlace(place);
    m_sidebar->setVisible(place != Place::Session);
    if (place == Place::Session)
        m_banner->dismissNotice();
}

/// Only a session fills the whole screen.
void MainWindow::showTitle(const QString &title)
{
    if (isFullScreen() && !m_pages->showsSession())
        toggleFullScreen();
    setWindowTitle(title);
}

/// A screen may be smaller than the one that it was saved on.
void MainWindow::comeBackTo(const QByteArray &savedGeometry)
{
    if (restoreGeometry(savedGeometry) && !(windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        setGeometry(movedInto(roomOn(*screen()), geometry()));
}

void MainWindow::setSettings(const Settings &settings)
{
    m_pages->setSettings(settings);
}

void MainWindow::setDataFolder(const QString &path)
{
    m_pages->setDataFolder(path);
}

void MainWindow::setArticles(const QVector<Article> &articles)
{
    m_pages->setArticles(articles);
}

void MainWindow::showFirstStart()
{
    m_sidebar->hide();
    m_pages->showFirstStart();
}

void MainWindow::askBefore(const Routine &routine, const QVector<SafetyQuestion> &questions,
                           Beginning beginning)
{
    m_pages->showQuestions(routine, questions, beginning);
}

void MainWindow::showSession(SessionPlayer *player, const Routine &routine,
                             const TimelinePreferences &preferences)
{
    m_banner->makeWay();
    m_pages->beginSession(player, routine, preferences);
    setHasSession(true);
    showPlace(Place::Session);
}

void MainWindow::endSession()
{
    m_pages->endSession();
    setHasSession(false);
    if (m_pages->showsSession())
        showPlace(Place::Find);
}

void MainWindow::setHasSession(bool hasSession)
{
    m_hasSession = hasSession;
    m_sidebar->setHasSession(hasSession);
    // The question was about the session before.
    if (m_banner->isAskingToClose())
        m_banner->dismiss();
}

void MainWindow::setSound(SessionPage::Sound sound)
{
    m_pages->setSound(sound);
}

void MainWindow::showSaved(const QString &path)
{
    m_pages->showSaved(path);
}

void MainWindow::showSaveProblem(const QString &message)
{
    m_pages->showSaveProblem(message);
}

void MainWindow::showProblem(const QString &message)
{
    m_banner->showProblem(message);
}

bool MainWindow::isSessionRunning() const
{
    return m_pages->isSessionRunning();
}

void MainWindow::askToReplaceSession(const Routine &routine)
{
    m_banner->askToReplaceSession(routine);
}

void MainWindow::offerToContinue(const QString &routineName, const QString &problems)
{
    m_banner->offerToContinue(routineName, problems);
}

void MainWindow::showTwoWeekCard()
{
    m_banner->showTwoWeekCard();
}

void MainWindow::showArticle(const QString &id)
{
    showPlace(Place::Guide);
    m_pages->guide()->showArticle(id);
}

void MainWindow::showNotice(const QString &exerciseName, const QString &words)
{
    QApplication::alert(this);
    if (!m_pages->showsSession())
        m_banner->showNotice(exerciseName, words);
    emit noticeDue(exerciseName, words);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_pages->setFullScreen(isFullScreen());
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
    const bool isClosing = !isSessionRunning() || m_banner->isAskingToClose();
    event->setAccepted(isClosing);
    if (isClosing)
        emit closing();
    else
        m_banner->askToClose();
}

} // namespace Unknot
