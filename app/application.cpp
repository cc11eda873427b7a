// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "findroutine.h"
#include "print/pdf.h"
#include "print/sheet.h"
#include "sound/soundhelperpath.h"
#include "storage/atomicsave.h"
#include "ui/journal/journalpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

Appearance::Colours appearanceOf(Colours colours)
{
    switch (colours) {
    case Colours::Light:
        return Appearance::Colours::Light;
    case Colours::Dark:
        return Appearance::Colours::Dark;
    case Colours::System:
        break;
    }
    return Appearance::Colours::LikeSystem;
}

} // namespace

Application::Application(const Request &request, const Clock &clock, DataFolder folder,
                         LibraryStore::Loaded loaded, const SettingsStore::Loaded &settings,
                         std::unique_ptr<Words> words, Appearance::Style style)
    : m_request(request),
      m_clock(clock),
      m_folder(std::move(folder)),
      m_library(std::move(loaded.library)),
      m_problems(std::move(loaded.problems)),
      m_settingsStore(m_folder),
      m_settings(settings.settings),
      m_settingsProblem(settings.problem),
      m_words(std::move(words)),
      m_acknowledger(request.acknowledgeTo),
      m_appearance(style),
      m_sound(soundHelperPath()),
      m_sessionSound(m_sound, clock),
      m_soundCheck(m_sessionSound, m_sound),
      m_journal(m_folder, m_library, clock, m_acknowledger),
      m_host(m_folder, m_library, clock, m_sessionSound, m_sound, m_journal),
      m_window(m_library)
{
    m_host.serve(&m_window);
    giveLanguage();
    connectWindow();
    connectJournal();
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::firstStartRead, this, &Application::acceptFirstStart);
    connect(&m_window, &MainWindow::startRequested, this, &Application::requestSession);
    connect(&m_window, &MainWindow::replaceRequested, this, &Application::replaceSession);
    connect(&m_window, &MainWindow::continueRequested, this, &Application::requestToContinue);
    connect(&m_window, &MainWindow::questionsDenied, this, &Application::startDenied);
    connect(&m_window, &MainWindow::sayRequested, &m_sessionSound, &SessionSound::sayBeforehand);
    connect(&m_window, &MainWindow::twoWeekCardSeen, this, &Application::rememberTwoWeekCard);
    connect(&m_window, &MainWindow::endSessionRequested, this, &Application::endSession);
    connect(&m_window, &MainWindow::muteToggled, this, &Application::toggleMute);
    connect(&m_window, &MainWindow::settingsMade, &m_soundCheck, &SoundCheck::serve);
    connect(&m_window, &MainWindow::saveRequested, this, &Application::saveSheet);
    connect(&m_window, &MainWindow::settingsChanged, this, &Application::changeSettings);
    connect(&m_window, &MainWindow::articlesRequested, this, &Application::readArticles);
    connect(&m_window, &MainWindow::closing, this, &Application::saveAll);
    connect(&m_host, &SessionHost::raiseAsked, this, &Application::showWindowAgain);
}

void Application::connectJournal()
{
    connect(&m_window, &MainWindow::sessionMade, &m_journal, &JournalDesk::serve);
    connect(&m_window, &MainWindow::journalMade, &m_journal, &JournalDesk::showIn);
    connect(&m_journal, &JournalDesk::problemMet, &m_window, &MainWindow::showProblem);
    connect(&m_journal, &JournalDesk::startRequested, this, &Application::startAgain);
}

Result<void> Application::open()
{
    std::optional<Routine> toStart;
    if (m_request.command == Request::Command::Start) {
        const Result<Routine> routine =
            findRoutine(m_request.operands.first(), m_library, m_settings.precautions);
        if (!routine)
            return routine.error();
        toStart = *routine;
    }
    applyAppearance();
    m_host.setSettings(m_settings);
    m_window.setSettings(m_settings);
    m_window.setDataFolder(m_folder.path());
    m_host.findCutShort();
    showWindow();
    showStartProblems();
    if (toStart)
        requestSession(*toStart);
    return {};
}

void Application::showWindow()
{
    m_window.comeBackTo(m_settings.windowGeometry);
    if (m_settings.hasReadFirstStart || m_request.command == Request::Command::Start)
        m_window.showPlace(Place::Find);
    else
        m_window.showFirstStart();
    m_window.show();
}

/// One line for each file that could not be read, and whether there is a session to go on with.
void Application::showStartProblems()
{
    QStringList messages;
    for (const Failure &problem : std::as_const(m_problems))
        messages += problem.message;
    if (m_settingsProblem)
        messages += m_settingsProblem->message;
    const QString problems = messages.join(u'\n');
    if (m_request.command == Request::Command::Window && m_host.offerToContinue(problems))
        return;
    if (!problems.isEmpty())
        m_window.showProblem(problems);
    else if (m_settings.isTwoWeekCardDue(today()))
        m_window.showTwoWeekCard();
}

void Application::acceptFirstStart()
{
    m_settings.hasReadFirstStart = true;
    m_settings.begunOn = today();
    saveSettings();
    m_window.setSettings(m_settings);
    m_window.showPlace(Place::Find);
}

void Application::rememberTwoWeekCard()
{
    m_settings.hasSeenTwoWeekCard = true;
    saveSettings();
    m_window.setSettings(m_settings);
}

void Application::requestSession(const Routine &routine)
{
    if (m_window.isSessionRunning())
        return m_window.askToReplaceSession(routine);
    beginAfter(m_startQuestions.before(routine, m_library.safety(), today()), routine, Beginning::Anew);
}

void Application::replaceSession(const Routine &routine)
{
    m_host.end();
    requestSession(routine);
}

void Application::requestToContinue()
{
    const std::optional<SessionState> &left = m_host.cutShort();
    if (!left)
        return;
    const Result<Routine> routine = findRoutine(left->routineId, m_library, m_settings.precautions);
    if (!routine)
        return m_window.showProblem(routine.error().message);
    if (m_host.hasSession())
        m_host.leave();
    const QDate leftOn = left->savedAt.toLocalTime().date();
    beginAfter(m_startQuestions.beforeGoingOn(*routine, m_library.safety(), leftOn, today()), *routine,
               Beginning::WhereItStopped);
}

void Application::beginAfter(const QVector<SafetyQuestion> &questions, const Routine &routine,
                             Beginning beginning)
{
    if (questions.isEmpty())
        begin(routine, beginning);
    else
        m_window.askBefore(routine, questions, beginning);
}

void Application::begin(const Routine &routine, Beginning beginning)
{
    if (beginning == Beginning::Anew)
        m_host.start(routine);
    else
        m_host.goOn(routine);
}

void Application::startDenied(const Routine &routine, Beginning beginning)
{
    m_startQuestions.noteDenied(routine, today());
    begin(routine, beginning);
}

void Application::startAgain(const QString &routineId)
{
    const Result<Routine> routine = findRoutine(routineId, m_library, m_settings.precautions);
    if (routine)
        requestSession(*routine);
    else
        m_window.showProblem(routine.error().message);
}

void Application::endSession()
{
    m_host.end();
    applyLanguage();
}

void Application::toggleMute()
{
    Settings settings = m_settings;
    settings.muted = !settings.muted;
    changeSettings(settings);
    m_window.setSettings(settings);
}

void Application::saveSheet(const Routine &routine, const SheetOptions &options, const QString &path)
{
    const QVector<SheetPage> pages = Sheet::lay(routine, m_library, options);
    const Result<QByteArray> pdf =
        pdfOf(pages, options.paper, options.title.isEmpty() ? routine.name : options.title);
    if (!pdf)
        return m_window.showSaveProblem(pdf.error().message);
    if (const Result<void> saved = saveAtomically(path, *pdf); !saved)
        return m_window.showSaveProblem(saved.error().message);
    m_window.showSaved(path);
    m_acknowledger.saved(path);
}

void Application::readArticles()
{
    if (const Result<QVector<Article>> articles = LibraryStore::articles(m_library, m_words->language()))
        m_window.setArticles(*articles);
    else
        m_window.showProblem(articles.error().message);
}

void Application::changeSettings(const Settings &settings)
{
    m_settings = settings;
    applyAppearance();
    applyLanguage();
    m_host.setSettings(settings);
    saveSettings();
}

void Application::saveAll()
{
    m_host.save();
    m_settings.windowGeometry = m_window.saveGeometry();
    saveSettings();
}

void Application::showWindowAgain()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Application::saveSettings()
{
    if (const Result<void> saved = m_settingsStore.save(m_settings); !saved)
        m_window.showProblem(saved.error().message);
    else
        m_acknowledger.saved(u"settings"_s);
}

/// The library and every page are made anew. A session is played to its end in the language it began in.
void Application::applyLanguage()
{
    const QString language = languageCode(m_settings.language);
    if (language == m_words->language() || m_host.hasSession())
        return;
    Result<LibraryStore::Loaded> loaded = LibraryStore::load(m_folder, language);
    if (!loaded)
        return m_window.showProblem(loaded.error().message);
    m_words = std::make_unique<Words>(language);
    giveLanguage();
    m_library = std::move(loaded->library);
    m_window.makeAnew();
}

void Application::giveLanguage()
{
    m_sessionSound.setLanguage(m_words->language());
    m_soundCheck.setLanguage(m_words->language());
    m_host.setLanguage(m_words->language());
}

void Application::applyAppearance()
{
    m_appearance.setColours(appearanceOf(m_settings.colours));
    m_appearance.setTextSize(m_settings.textSize);
}

} // namespace Unknot
