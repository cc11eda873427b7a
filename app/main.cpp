// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "commandline.h"
#include "core/clock.h"
#include "desktop/busanswers.h"
#include "desktop/unixsignals.h"
#include "terminalcommands.h"
#include "ui/style/measures.h"
#include "words.h"

#include <QApplication>
#include <QGuiApplication>
#include <QTextStream>

#include <future>
#include <memory>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace Unknot;

void nameTheApplication()
{
    QCoreApplication::setApplicationName(u"unknot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Unknot"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(UNKNOT_APP_ID));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int complain(const Failure &failure)
{
    QTextStream(stderr) << failure.message << '\n';
    return int(exitCodeFor(failure));
}

/// Only fonts need more than QCoreApplication, and no display is needed for them.
bool needsFonts(Request::Command command)
{
    return command == Request::Command::Print || command == Request::Command::Figure;
}

int runInTerminal(const Request &request, int argc, char **argv)
{
    if (!hasDisplay() || needsFonts(request.command))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto application = needsFonts(request.command)
        ? std::unique_ptr<QCoreApplication>(new QGuiApplication(argc, argv))
        : std::make_unique<QCoreApplication>(argc, argv);
    const Words words(languageCode(request.language));
    QTextStream out(stdout);
    QTextStream errors(stderr);
    return int(TerminalCommands(request, out, errors).run());
}

/// Reading the library takes about as long as finding the fonts, so both are done at once.
Result<LibraryStore::Loaded> loadWhileFindingFonts(const DataFolder &folder, const QString &language)
{
    auto loading =
        std::async(std::launch::async, [&folder, &language] { return LibraryStore::load(folder, language); });
    Measures::rem(); // the first question about a font finds them all
    return loading.get();
}

/// Asked to end by the system, a program says so as shells do: 128 and the number of the signal.
void saveBeforeTheEnd(Application &application, const UnixSignals &unixSignals)
{
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &application, &Application::saveAll);
    QObject::connect(&unixSignals, &UnixSignals::endAsked, &application, [&application](int number) {
        application.saveAll();
        QCoreApplication::exit(128 + number);
    });
}

int runWindow(const Request &request, int argc, char **argv)
{
    if (!hasDisplay()) {
        QTextStream(stderr) << CommandLine::tr(
            "unknot: there is no display for a window. Without one: unknot print "
            "knot-six -o knot-six.pdf, or see unknot --help")
                            << '\n';
        return int(ExitCode::MachineFault);
    }
    keepSilentBusAway();
    const Appearance::Style style = Appearance::styleFor(argc, argv);
    QApplication qtApplication(argc, argv);
    const UnixSignals unixSignals;
    const SystemClock systemClock;
    const FastClock fastClock(systemClock, request.speed);
    const Clock &clock = request.speed == 1 ? static_cast<const Clock &>(systemClock) : fastClock;

    const Result<DataFolder> folder = DataFolder::open(request.dataFolder);
    if (!folder)
        return complain(folder.error());
    const SettingsStore::Loaded settings = SettingsStore(*folder).load();
    auto words = std::make_unique<Words>(languageCode(settings.settings.language));
    const Result<LibraryStore::Loaded> loaded = loadWhileFindingFonts(*folder, words->language());
    if (!loaded)
        return complain(loaded.error());
    Application application(request, clock, *folder, *loaded, settings, std::move(words), style);
    if (const Result<void> opened = application.open(); !opened)
        return complain(opened.error());
    saveBeforeTheEnd(application, unixSignals);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // What we write is the person's own affair: nobody else may read it.
    umask(077);
    nameTheApplication();

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::variant<Request, Reply> parsed = CommandLine().parse(arguments);
    if (const auto *reply = std::get_if<Reply>(&parsed)) {
        QTextStream(reply->exitCode == ExitCode::Done ? stdout : stderr) << reply->text << '\n';
        return int(reply->exitCode);
    }
    const Request &request = std::get<Request>(parsed);
    return isForTerminal(request.command) ? runInTerminal(request, argc, argv)
                                          : runWindow(request, argc, argv);
}
