// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <optional>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int usualRounds = 20;
constexpr auto patience = 20s;
constexpr auto betweenLooks = 500us;
constexpr QSize watchedArea(480, 160);

/// How long it took until something was painted in the window, and what the processor did in that time.
struct Opening
{
    Milliseconds time{};
    Milliseconds processor{};
};

struct Program
{
    QString name{};
    QStringList command{};
    QVector<Opening> openings{};
};

/// In the middle of the screen, where the window manager puts the only window.
QImage middleOfTheScreen()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    QRect area(QPoint(), watchedArea);
    area.moveCenter(screen->geometry().center());
    return screen->grabWindow(0, area.x(), area.y(), area.width(), area.height()).toImage();
}

/// A window that has only been mapped shows what was there before, or one colour.
bool showsContent(const QImage &image, const QImage &empty)
{
    constexpr int leastPixels = 30;
    const QRgb background = image.pixel(0, 0);
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) != background && image.pixel(x, y) != empty.pixel(x, y) ? 1 : 0;
    }
    return found >= leastPixels;
}

void waitForEmptyScreen(const QImage &empty)
{
    while (middleOfTheScreen() != empty)
        QThread::usleep(std::chrono::microseconds(betweenLooks).count());
}

pid_t started(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words += word.toLocal8Bit();
    QVector<char *> arguments;
    for (QByteArray &word : words)
        arguments += word.data();
    arguments += nullptr;
    pid_t process = -1;
    posix_spawnp(&process, arguments.first(), nullptr, nullptr, arguments.data(), environ);
    return process;
}

Milliseconds processorTime(const rusage &usage)
{
    return std::chrono::seconds(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + std::chrono::microseconds(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

/// None if the program showed nothing.
std::optional<Opening> opened(const QStringList &command)
{
    const QImage empty = middleOfTheScreen();
    const auto start = std::chrono::steady_clock::now();
    const pid_t process = started(command);
    bool isThere = false;
    while (!isThere && std::chrono::steady_clock::now() - start < patience) {
        QThread::usleep(std::chrono::microseconds(betweenLooks).count());
        isThere = showsContent(middleOfTheScreen(), empty);
    }
    const auto end = std::chrono::steady_clock::now();
    kill(process, SIGKILL);
    rusage usage{};
    wait4(process, nullptr, 0, &usage);
    waitForEmptyScreen(empty);
    return isThere ? std::optional(Opening{end - start, processorTime(usage)}) : std::nullopt;
}

template <typename Value>
double middle(const QVector<Opening> &openings, Value value)
{
    QVector<double> sorted;
    for (const Opening &opening : openings)
        sorted += value(opening);
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(sorted.size() / 2);
}

template <typename Value>
double least(const QVector<Opening> &openings, Value value)
{
    return value(*std::min_element(openings.begin(), openings.end(),
                                   [&](const Opening &a, const Opening &b) { return value(a) < value(b); }));
}

/// The ratio of each round to the one of the first program in the same round: load of the machine, as far as
/// it lasts, slows both.
template <typename Value>
double ratio(const Program &program, const Program &first, Value value)
{
    QVector<double> ratios;
    for (int round = 0; round < program.openings.size(); ++round)
        ratios += value(program.openings.at(round)) / value(first.openings.at(round));
    std::sort(ratios.begin(), ratios.end());
    return ratios.at(ratios.size() / 2);
}

void report(const QVector<Program> &programs)
{
    const auto time = [](const Opening &opening) {
        return opening.time.count();
    };
    const auto processor = [](const Opening &opening) {
        return opening.processor.count();
    };
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    for (const Program &program : programs) {
        out << program.name << ": first content after " << middle(program.openings, time) << " ms, least "
            << least(program.openings, time) << ", ratio " << ratio(program, programs.first(), time)
            << ", of the least " << least(program.openings, time) / least(programs.first().openings, time)
            << "; processor " << middle(program.openings, processor) << " ms, least "
            << least(program.openings, processor) << ", ratio " << ratio(program, programs.first(), processor)
            << '\n';
    }
}

/// A person who has been here before sees the list, not the first page.
QString knownDataFolder(const QTemporaryDir &folder)
{
    QFile settings(folder.filePath(u"settings.json"_s));
    if (settings.open(QFile::WriteOnly))
        settings.write(R"({"hasReadFirstStart":true})");
    return folder.path();
}

/// The first round only brings the files into memory.
bool takeTurns(QVector<Program> &programs, int rounds)
{
    for (int round = 0; round <= rounds; ++round) {
        for (Program &program : programs) {
            const std::optional<Opening> opening = opened(program.command);
            if (!opening) {
                QTextStream(stderr) << program.name << " showed nothing\n";
                return false;
            }
            if (round > 0)
                program.openings += *opening;
        }
    }
    return true;
}

} // namespace

/// bench_opening [ROUNDS [PROGRAM]]: how long Unknot takes to open, beside a window of Qt with nothing in it.
/// They take turns. Needs a screen with nothing else on it: tests/support/desktop BUILD/bin/bench_opening
int main(int argc, char **argv)
{
    // Few people's desktops tell a screen reader of everything; the desktop of the tests does.
    qunsetenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QString folder = QGuiApplication::applicationDirPath();
    const int rounds = arguments.size() > 1 ? arguments.at(1).toInt() : usualRounds;
    const QString unknot = arguments.value(2, folder + u"/unknot"_s);
    const QTemporaryDir data;
    QVector<Program> programs{{u"bare window"_s, {folder + u"/bare_window"_s}},
                              {u"unknot"_s, {unknot, u"--data-dir"_s, knownDataFolder(data)}}};
    if (!takeTurns(programs, rounds))
        return 1;
    report(programs);
    return 0;
}
