// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminalcommands.h"

#include "core/dosetext.h"
#include "core/durationtext.h"
#include "core/exercisejson.h"
#include "core/labels.h"
#include "core/routinejson.h"
#include "core/timelinejson.h"
#include "figure/figurechecks.h"
#include "figurecommands.h"
#include "findroutine.h"
#include "journalcommand.h"
#include "print/pdf.h"
#include "print/sheet.h"
#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/librarystore.h"

#include <QJsonArray>
#include <QLocale>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Columns that line up in a terminal.
void writeTable(QTextStream &out, const QVector<QStringList> &rows)
{
    QVector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        out << line.trimmed() << '\n';
    }
}

} // namespace

TerminalCommands::TerminalCommands(const Request &request, QTextStream &out, QTextStream &errors)
    : m_request(request),
      m_out(out),
      m_errors(errors)
{
}

ExitCode TerminalCommands::run()
{
    if (m_request.command == Request::Command::Journal)
        return JournalCommand(m_request, m_out, m_errors).run(); // which needs no library
    if (const Result<void> loaded = load(); !loaded)
        return fail(loaded.error());
    switch (m_request.command) {
    case Request::Command::List:
        return list();
    case Request::Command::Routines:
        return routines();
    case Request::Command::Show:
        return show();
    case Request::Command::Plan:
        return plan();
    case Request::Command::Print:
        return print();
    case Request::Command::Figure:
        return figure();
    case Request::Command::Check:
        return check();
    case Request::Command::Journal:
    case Request::Command::Window:
    case Request::Command::Start:
        break;
    }
    Q_UNREACHABLE();
}

/// A file of the person's that cannot be read is named, and the rest goes on.
Result<void> TerminalCommands::load()
{
    const Result<DataFolder> folder = DataFolder::open(m_request.dataFolder);
    if (!folder)
        return folder.error();
    Result<LibraryStore::Loaded> loaded = LibraryStore::load(*folder, languageCode(m_request.language));
    if (!loaded)
        return loaded.error();
    m_library = loaded->library;
    for (const Failure &problem : loaded->problems)
        m_errors << problem.message << '\n';
    return {};
}

ExitCode TerminalCommands::list()
{
    QVector<QStringList> rows;
    QJsonArray exercises;
    for (const Exercise &exercise : m_library.exercises()) {
        if (m_request.region && !exercise.regions.contains(*m_request.region))
            continue;
        if (m_request.technique && exercise.technique != *m_request.technique)
            continue;
        exercises.append(toJson(exercise));
        rows.append({exercise.id, exercise.name, Labels::of(exercise.technique),
                     DoseText::brief(exercise.dose, exercise.sides, QLocale())});
    }
    if (m_request.asJson)
        write(QJsonDocument(exercises));
    else
        writeTable(m_out, rows);
    return ExitCode::Done;
}

ExitCode TerminalCommands::routines()
{
    QVector<QStringList> rows;
    QJsonArray routines;
    for (const Routine &routine : m_library.routines()) {
        const Timeline timeline = Timeline::of(routine, m_library);
        QJsonObject object = toJson(routine, m_library);
        object.insert(u"plannedSeconds"_s, std::chrono::duration<double>(timeline.plannedLength()).count());
        routines.append(object);
        rows.append({routine.id, routine.name, tr("%n exercise(s)", nullptr, int(routine.steps.size())),
                     DurationText::brief(timeline.plannedLength(), QLocale())});
    }
    if (m_request.asJson)
        write(QJsonDocument(routines));
    else
        writeTable(m_out, rows);
    return ExitCode::Done;
}

ExitCode TerminalCommands::show()
{
    const QString &id = m_request.operands.first();
    if (const Exercise *exercise = m_library.exercise(id)) {
        m_request.asJson ? write(QJsonDocument(toJson(*exercise))) : writeExercise(*exercise);
        return ExitCode::Done;
    }
    const Result<Routine> routine = findRoutine(id, m_library);
    if (!routine)
        return fail(routine.error());
    m_request.asJson ? write(QJsonDocument(toJson(*routine, m_library))) : writeRoutine(*routine);
    return ExitCode::Done;
}

ExitCode TerminalCommands::plan()
{
    const Result<Routine> routine = findRoutine(m_request.operands.first(), m_library);
    if (!routine)
        return fail(routine.error());
    const Timeline timeline = Timeline::of(*routine, m_library);
    if (m_request.asJson) {
        write(QJsonDocument(toJson(routine->id, timeline)));
        return ExitCode::Done;
    }
    QVector<QStringList> rows;
    for (const Phase &phase : timeline.phases())
        rows.append({DurationText::clock(phase.start, QLocale()),
                     DurationText::brief(phase.length, QLocale()), Labels::of(phase.kind),
                     Labels::of(phase.side), phase.exerciseId});
    writeTable(m_out, rows);
    //: The end of a plan. %1 is a duration such as "8 min 17 s".
    m_out << (timeline.isEstimate() ? tr("About %1 in all") : tr("%1 in all"))
                 .arg(DurationText::brief(timeline.plannedLength(), QLocale()))
          << '\n';
    return ExitCode::Done;
}

ExitCode TerminalCommands::print()
{
    const Result<Routine> routine = findRoutine(m_request.operands.first(), m_library);
    if (!routine)
        return fail(routine.error());
    SheetOptions options = m_request.sheet;
    options.locale = QLocale(); // of the language of the sheet, which the request does not know yet
    const Result<QByteArray> pdf = pdfOf(Sheet::lay(*routine, m_library, options), options.paper,
                                         options.title.isEmpty() ? routine->name : options.title);
    if (!pdf)
        return fail(pdf.error());
    if (const Result<void> saved = saveAtomically(m_request.output, *pdf); !saved)
        return fail(saved.error());
    return ExitCode::Done;
}

ExitCode TerminalCommands::figure()
{
    const Result<void> written = FigureCommands(m_request, m_library).run();
    return written ? ExitCode::Done : fail(written.error());
}

ExitCode TerminalCommands::check()
{
    const QVector<Failure> problems = LibraryStore::check(m_request.operands, m_library, checkFigure);
    ExitCode exitCode = ExitCode::Done;
    for (const Failure &problem : problems)
        exitCode = std::max(exitCode, fail(problem));
    return exitCode;
}

ExitCode TerminalCommands::fail(const Failure &failure)
{
    m_errors << failure.message << '\n';
    return exitCodeFor(failure);
}

void TerminalCommands::write(const QJsonDocument &document)
{
    m_out << QString::fromUtf8(document.toJson());
}

void TerminalCommands::writeExercise(const Exercise &exercise)
{
    m_out << exercise.name << '\n'
          << DoseText::sentence(exercise.dose, exercise.sides, exercise.technique, QLocale()) << ' '
          << DoseText::frequency(exercise.frequency, QLocale()) << "\n\n";
    for (qsizetype i = 0; i < exercise.steps.size(); ++i)
        m_out << i + 1 << ". " << exercise.steps[i] << '\n';
    writeList(tr("You should feel"), {exercise.feel});
    writeList(tr("Avoid"), exercise.avoid);
    writeList(tr("Stop if"), exercise.stopIf);
    writeList(tr("Ask first if"), exercise.askFirst);
    writeList(tr("Easier"), {exercise.easier});
    writeList(tr("Harder"), {exercise.harder});
    writeList(tr("Why this much"), {exercise.why});
    QStringList citations;
    for (const QString &key : exercise.sources) {
        if (const Source *source = m_library.source(key))
            citations += source->citation;
    }
    writeList(tr("Where it comes from"), citations);
}

void TerminalCommands::writeRoutine(const Routine &routine)
{
    m_out << routine.name << '\n'
          << routine.intro << '\n'
          << DoseText::frequency(routine.frequency, QLocale()) << "\n\n";
    for (qsizetype i = 0; i < routine.steps.size(); ++i) {
        const RoutineStep &step = routine.steps[i];
        const Exercise *exercise = m_library.exercise(step.exerciseId);
        m_out << i + 1 << ". " << (exercise ? exercise->name : step.exerciseId) << ". "
              << DoseText::sentence(step.dose, step.sides,
                                    exercise ? exercise->technique : Technique::Stretch, QLocale())
              << '\n';
        if (!step.note.isEmpty())
            m_out << "   " << step.note << '\n';
    }
    const Timeline timeline = Timeline::of(routine, m_library);
    m_out << '\n' << DurationText::brief(timeline.plannedLength(), QLocale()) << '\n';
}

void TerminalCommands::writeList(const QString &title, const QStringList &items)
{
    if (items.isEmpty() || items.first().isEmpty())
        return;
    m_out << '\n' << title << '\n';
    for (const QString &item : items)
        m_out << "- " << item << '\n';
}

} // namespace Unknot
