// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include "core/sessionplayer.h"
#include "ui/firststart/firststartpage.h"
#include "ui/guide/guidepage.h"
#include "ui/help/helppage.h"
#include "ui/journal/journalpage.h"
#include "ui/library/findpage.h"
#include "ui/print/printpage.h"
#include "ui/routine/routinespage.h"
#include "ui/routine/startquestionspage.h"

namespace Unknot {

Pages::Pages(const Library &library, QWidget *parent)
    : QStackedWidget(parent),
      m_library(library),
      m_gallery(library)
{
}

/// The pages go before the gallery that they draw from.
Pages::~Pages()
{
    while (QWidget *page = widget(0))
        delete page;
}

/// The wish for it came from one of the pages, so they go only when that has been answered.
void Pages::forget()
{
    while (QWidget *page = widget(0)) {
        removeWidget(page);
        page->deleteLater();
    }
    m_beforeSheet = nullptr;
    m_beforeQuestions = nullptr;
    m_made = {};
    m_gallery.forget();
}

void Pages::showPlace(Place place)
{
    showPage(pageOf(place));
}

QWidget *Pages::pageOf(Place place)
{
    switch (place) {
    case Place::Find:
        break;
    case Place::Routines:
        return routines();
    case Place::Session:
        return session();
    case Place::Journal:
        return journal();
    case Place::Guide:
        return guide();
    case Place::Settings:
        return settings();
    case Place::Help:
        return help();
    }
    return find();
}

void Pages::showPage(QWidget *page)
{
    const QWidget *left = currentWidget();
    setCurrentWidget(page);
    if (left && left == m_made.questions && left != page)
        emit sayRequested({}, {});
    emit shown(page->windowTitle());
    page->setFocus();
}

FindPage *Pages::find()
{
    if (!m_made.find) {
        m_made.find = new FindPage(m_library, m_gallery);
        m_made.find->setWindowTitle(tr("Find"));
        connect(m_made.find, &FindPage::startRequested, this, &Pages::startRequested);
        connect(m_made.find, &FindPage::printRequested, this, &Pages::showSheet);
        connect(m_made.find, &FindPage::precautionsRequested, this, &Pages::showPrecautions);
        m_made.find->setPrecautions(m_settings.precautions);
        addWidget(m_made.find);
    }
    return m_made.find;
}

RoutinesPage *Pages::routines()
{
    if (!m_made.routines) {
        m_made.routines = new RoutinesPage(m_library, m_gallery);
        m_made.routines->setWindowTitle(tr("Routines"));
        connect(m_made.routines, &RoutinesPage::startRequested, this, &Pages::startRequested);
        connect(m_made.routines, &RoutinesPage::printRequested, this, &Pages::showSheet);
        connect(m_made.routines, &RoutinesPage::precautionsRequested, this, &Pages::showPrecautions);
        m_made.routines->setPrecautions(m_settings.precautions);
        m_made.routines->setSettings(m_settings);
        connect(m_made.routines, &RoutinesPage::settingsChanged, this, &Pages::setSettings);
        connect(m_made.routines, &RoutinesPage::settingsChanged, this, &Pages::settingsChanged);
        addWidget(m_made.routines);
    }
    return m_made.routines;
}

SessionPage *Pages::session()
{
    if (!m_made.session) {
        m_made.session = new SessionPage(m_gallery);
        m_made.session->setSound(m_sound);
        m_made.session->setPrecautions(m_settings.precautions);
        connect(m_made.session, &SessionPage::endRequested, this, &Pages::endSessionRequested);
        connect(m_made.session, &SessionPage::startRequested, this, &Pages::startRequested);
        connect(m_made.session, &SessionPage::preferencesChanged, this, &Pages::preferencesChanged);
        connect(m_made.session, &SessionPage::noticeDue, this, &Pages::noticeDue);
        connect(m_made.session, &SessionPage::muteToggled, this, &Pages::muteToggled);
        connect(m_made.session, &SessionPage::fullScreenToggled, this, &Pages::fullScreenToggled);
        connect(m_made.session, &SessionPage::helpRequested, this,
                [this] { emit placeRequested(Place::Help); });
        connect(m_made.session, &QWidget::windowTitleChanged, this, [this](const QString &title) {
            if (showsSession())
                emit shown(title);
        });
        addWidget(m_made.session);
        emit sessionMade(m_made.session);
    }
    return m_made.session;
}

JournalPage *Pages::journal()
{
    if (!m_made.journal) {
        m_made.journal = new JournalPage;
        m_made.journal->setWindowTitle(tr("Journal"));
        addWidget(m_made.journal);
        emit journalMade(m_made.journal);
    }
    return m_made.journal;
}

GuidePage *Pages::guide()
{
    if (!m_made.guide) {
        m_made.guide = new GuidePage(m_library);
        m_made.guide->setWindowTitle(tr("Guide"));
        connect(m_made.guide, &GuidePage::exerciseRequested, this, [this](const QString &id) {
            find()->showExercise(id);
            emit placeRequested(Place::Find);
        });
        connect(m_made.guide, &GuidePage::routineRequested, this, [this](const QString &id) {
            routines()->showRoutine(id);
            emit placeRequested(Place::Routines);
        });
        addWidget(m_made.guide);
        emit articlesRequested();
    }
    return m_made.guide;
}

void Pages::setArticles(const QVector<Article> &articles)
{
    if (m_made.guide)
        m_made.guide->setArticles(articles);
}

SettingsPage *Pages::settings()
{
    if (!m_made.settings) {
        m_made.settings = new SettingsPage(m_library.safety());
        m_made.settings->setWindowTitle(tr("Settings"));
        m_made.settings->setDataFolder(m_dataFolder);
        m_made.settings->setSettings(m_settings);
        connect(m_made.settings, &SettingsPage::settingsChanged, this, &Pages::showAsChosen);
        connect(m_made.settings, &SettingsPage::settingsChanged, this, &Pages::settingsChanged);
        addWidget(m_made.settings);
        emit settingsMade(m_made.settings);
    }
    return m_made.settings;
}

void Pages::setSettings(const Settings &settings)
{
    showAsChosen(settings);
    if (m_made.settings)
        m_made.settings->setSettings(settings);
}

void Pages::showAsChosen(const Settings &settings)
{
    m_settings = settings;
    if (m_made.find)
        m_made.find->setPrecautions(settings.precautions);
    if (m_made.routines) {
        m_made.routines->setPrecautions(settings.precautions);
        m_made.routines->setSettings(settings);
    }
    if (m_made.session)
        m_made.session->setPrecautions(settings.precautions);
    if (m_made.session)
        m_made.session->setFlashing(settings.cuesFor(m_playedRoutine).flash);
    m_gallery.setStill(settings.stillPictures);
    m_gallery.setPerson(settings.person);
}

void Pages::setDataFolder(const QString &path)
{
    m_dataFolder = path;
}

void Pages::showPrecautions()
{
    emit placeRequested(Place::Settings);
    settings()->focusAboutYou();
}

HelpPage *Pages::help()
{
    if (!m_made.help) {
        m_made.help = new HelpPage(m_library.safety());
        m_made.help->setWindowTitle(tr("When to get help"));
        connect(m_made.help, &HelpPage::precautionsRequested, this, &Pages::showPrecautions);
        addWidget(m_made.help);
    }
    return m_made.help;
}

void Pages::showFirstStart()
{
    m_made.firstStart = new FirstStartPage(m_library.safety());
    m_made.firstStart->setWindowTitle(tr("Welcome"));
    connect(m_made.firstStart, &FirstStartPage::accepted, this, &Pages::firstStartRead);
    connect(m_made.firstStart, &FirstStartPage::helpRequested, this,
            [this] { emit placeRequested(Place::Help); });
    addWidget(m_made.firstStart);
    showPage(m_made.firstStart);
}

bool Pages::showsFirstStart() const
{
    return m_made.firstStart && currentWidget() == m_made.firstStart;
}

StartQuestionsPage *Pages::questions()
{
    if (!m_made.questions) {
        m_made.questions = new StartQuestionsPage;
        m_made.questions->setWindowTitle(tr("Before you start"));
        connect(m_made.questions, &StartQuestionsPage::denied, this, &Pages::questionsDenied);
        connect(m_made.questions, &StartQuestionsPage::sayRequested, this, &Pages::sayRequested);
        connect(m_made.questions, &StartQuestionsPage::helpRequested, this,
                [this] { emit placeRequested(Place::Help); });
        connect(m_made.questions, &StartQuestionsPage::closed, this, [this] { showPage(m_beforeQuestions); });
        addWidget(m_made.questions);
    }
    return m_made.questions;
}

void Pages::showQuestions(const Routine &routine, const QVector<SafetyQuestion> &asked, Beginning beginning)
{
    if (currentWidget() != questions())
        m_beforeQuestions = currentWidget();
    m_made.questions->ask(routine, asked, beginning);
    showPage(m_made.questions);
}

PrintPage *Pages::print()
{
    if (!m_made.print) {
        m_made.print = new PrintPage(m_library);
        connect(m_made.print, &PrintPage::saveRequested, this, &Pages::saveRequested);
        connect(m_made.print, &PrintPage::closed, this, [this] { showPage(m_beforeSheet); });
        addWidget(m_made.print);
    }
    return m_made.print;
}

void Pages::showSheet(const Routine &routine)
{
    m_beforeSheet = currentWidget();
    //: Title of the window. %1 is the name of a routine.
    print()->setWindowTitle(tr("Print %1").arg(routine.name));
    m_made.print->setBuild(m_gallery.person().build);
    m_made.print->setRoutine(routine);
    showPage(m_made.print);
}

void Pages::showSaved(const QString &path)
{
    if (m_made.print)
        m_made.print->showSaved(path);
}

void Pages::showSaveProblem(const QString &message)
{
    if (m_made.print)
        m_made.print->showProblem(message);
}

bool Pages::showsSession() const
{
    return m_made.session && currentWidget() == m_made.session;
}

bool Pages::isSessionRunning() const
{
    return m_made.session && m_made.session->isRunning();
}

void Pages::beginSession(SessionPlayer *player, const Routine &routine,
                         const TimelinePreferences &preferences)
{
    m_playedRoutine = routine.id;
    session()->setFlashing(m_settings.cuesFor(routine.id).flash);
    session()->setSession(player, routine, m_library, preferences);
}

void Pages::endSession()
{
    if (m_made.session)
        m_made.session->setSession(nullptr, {}, m_library);
}

void Pages::setSound(SessionPage::Sound sound)
{
    m_sound = sound;
    if (m_made.session)
        m_made.session->setSound(sound);
}

void Pages::setFullScreen(bool full)
{
    if (m_made.session)
        m_made.session->setFullScreen(full);
}

} // namespace Unknot
