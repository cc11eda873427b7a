// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "core/names.h"
#include "figureoptions.h"
#include "optionnames.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

using Command = Request::Command;

constexpr Names<Command, 10> commandNames{{
    {Command::Window, u""},
    {Command::List, u"list"},
    {Command::Routines, u"routines"},
    {Command::Show, u"show"},
    {Command::Plan, u"plan"},
    {Command::Start, u"start"},
    {Command::Print, u"print"},
    {Command::Figure, u"figure"},
    {Command::Check, u"check"},
    {Command::Journal, u"journal"},
}};

constexpr Names<Paper, 2> paperNames{{
    {Paper::A4, u"A4"},
    {Paper::Letter, u"Letter"},
}};

/// --per-page N.
constexpr Names<SheetPreset, 4> presetNames{{
    {SheetPreset::One, u"1"},
    {SheetPreset::Two, u"2"},
    {SheetPreset::Standard, u"4"},
    {SheetPreset::Six, u"6"},
}};

bool takesNoOperand(Command command)
{
    return command == Command::Window || command == Command::List || command == Command::Routines
        || command == Command::Journal;
}

} // namespace

CommandLine::CommandLine()
{
    m_options = {
        {{u"region"_s, tr("Only exercises for this region: %1.").arg(namesOf(regionNames)), u"REGION"_s},
         {Command::List}},
        {{u"technique"_s, tr("Only exercises of this technique: %1.").arg(namesOf(techniqueNames)),
          u"TECHNIQUE"_s},
         {Command::List}},
        {{u"json"_s, tr("As JSON.")},
         {Command::List, Command::Routines, Command::Show, Command::Plan, Command::Journal}},
        {{u"csv"_s, tr("As a table for spreadsheets: a row for each side that was held, with its session.")},
         {Command::Journal}},
        {{{u"o"_s, u"output"_s}, tr("The file to write; with --all, the folder."), u"FILE"_s},
         {Command::Print, Command::Figure, Command::Journal}},
        {{u"paper"_s, tr("Paper size: %1.").arg(namesOf(paperNames)), u"SIZE"_s}, {Command::Print}},
        {{u"per-page"_s, tr("Exercises a page: %1.").arg(namesOf(presetNames)), u"N"_s}, {Command::Print}},
        {{u"large-print"_s, tr("Nothing smaller than 16 point.")}, {Command::Print}},
        {{u"ink-saver"_s, tr("Pictures as lines that copy well.")}, {Command::Print}},
        {{u"no-pictures"_s, tr("No pictures.")}, {Command::Print}},
        {{u"grid"_s, tr("Boxes to tick, for example 7x3: seven days, three times a day."), u"DAYSxTIMES"_s},
         {Command::Print}},
        {{u"language"_s, tr("Language of the sheet: %1.").arg(namesOf(languageNames)), u"LANGUAGE"_s},
         {Command::Print}},
        {{u"title"_s, tr("Title of the sheet."), u"TITLE"_s}, {Command::Print}},
        {{u"note"_s, tr("A note to the person who does it."), u"NOTE"_s}, {Command::Print}},
        {{u"all"_s, tr("Every exercise, each as a PNG.")}, {Command::Figure}},
        {{u"sheet"_s, tr("Start and end of every exercise on one sheet: PNG or PDF."), u"FILE"_s},
         {Command::Figure}},
        {{u"pose"_s, tr("The moment: start, end, or a number from 0 to 1."), u"POSE"_s}, {Command::Figure}},
        {{u"size"_s, tr("Size of the picture in pixels, in a PDF in points; otherwise 480x360."), u"WxH"_s},
         {Command::Figure}},
        {{u"style"_s, tr("Colours: %1.").arg(namesOf(FigureOptions::styleNames)), u"STYLE"_s},
         {Command::Figure}},
        {{u"side"_s, tr("The side that it works: %1.").arg(namesOf(FigureOptions::sideNames)), u"SIDE"_s},
         {Command::Figure}},
        {{u"data-dir"_s, tr("Keep everything in this folder. For testing, and to carry Unknot along."),
          u"DIR"_s},
         {}},
        {{u"speed"_s, tr("Let the clock run N times as fast. For testing."), u"N"_s}, {}},
        {{u"ack-fd"_s, tr("Name on this file descriptor what has been saved. For testing."), u"N"_s}, {}},
        {{{u"h"_s, u"help"_s}, tr("Show this help.")}, {}},
        {{{u"v"_s, u"version"_s}, tr("Show the version.")}, {}},
    };
    for (const Option &option : std::as_const(m_options))
        m_parser.addOption(option.option);
}

std::variant<Request, Reply> CommandLine::parse(const QStringList &arguments)
{
    const auto wrong = [](const QString &problem) {
        return Reply{tr("unknot: %1\nSee unknot --help.").arg(problem), ExitCode::BadUsage};
    };
    if (!m_parser.parse(arguments))
        return wrong(m_parser.errorText());
    if (m_parser.isSet(u"help"_s))
        return Reply{helpText()};
    if (m_parser.isSet(u"version"_s))
        return Reply{u"unknot %1"_s.arg(QCoreApplication::applicationVersion())};

    Request request;
    using Reader = QString (CommandLine::*)(Request &);
    for (const Reader read :
         {&CommandLine::readCommand, &CommandLine::readOperands, &CommandLine::readOptions}) {
        const QString problem = (this->*read)(request);
        if (!problem.isEmpty())
            return wrong(problem);
    }
    return request;
}

QString CommandLine::readCommand(Request &request)
{
    const QStringList words = m_parser.positionalArguments();
    if (words.isEmpty())
        return {};
    const std::optional<Command> command = valueIn(commandNames, words.first());
    if (!command || *command == Command::Window)
        return tr("there is no command \"%1\"").arg(words.first());
    request.command = *command;
    request.operands = words.mid(1);
    return {};
}

QString CommandLine::readOperands(Request &request)
{
    const qsizetype count = request.operands.size();
    const QString name = nameIn(commandNames, request.command).toString();
    if (takesNoOperand(request.command))
        return count == 0 ? QString() : tr("%1 takes no \"%2\"").arg(name, request.operands.first());
    if (request.command == Command::Check)
        return count > 0 ? QString() : tr("check needs at least one file");
    if (request.command == Command::Figure)
        return {}; // how many it takes depends on its options
    if (count != 1)
        return tr("%1 needs one id or file").arg(name);
    return {};
}

QString CommandLine::readOptions(Request &request)
{
    using Reader = QString (CommandLine::*)(Request &) const;
    for (const Reader read :
         {&CommandLine::checkOptions, &CommandLine::readFilters, &CommandLine::readSheet,
          &CommandLine::readGrid, &CommandLine::readFigure, &CommandLine::readTestHooks}) {
        const QString problem = (this->*read)(request);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString CommandLine::checkOptions(Request &request) const
{
    for (const Option &option : m_options) {
        const bool isElsewhere = !option.commands.isEmpty() && !option.commands.contains(request.command);
        if (isElsewhere && m_parser.isSet(option.option))
            return tr("--%1 goes with %2")
                .arg(option.option.names().constLast(),
                     nameIn(commandNames, option.commands.constFirst()).toString());
    }
    if (request.command == Command::Print && !m_parser.isSet(u"output"_s))
        return tr("print needs -o FILE.pdf");
    if (request.command == Command::Journal && m_parser.isSet(u"csv"_s) == m_parser.isSet(u"json"_s))
        return tr("journal needs --csv or --json");
    return {};
}

QString CommandLine::readFigure(Request &request) const
{
    return request.command == Command::Figure ? FigureOptions(m_parser).read(request) : QString();
}

QString CommandLine::readFilters(Request &request) const
{
    request.asJson = m_parser.isSet(u"json"_s);
    request.journalFormat = request.asJson ? JournalFormat::Json : JournalFormat::Csv;
    if (m_parser.isSet(u"region"_s)) {
        request.region = valueIn(regionNames, m_parser.value(u"region"_s));
        if (!request.region)
            return tr("--region must be one of %1").arg(namesOf(regionNames));
    }
    if (m_parser.isSet(u"technique"_s)) {
        request.technique = valueIn(techniqueNames, m_parser.value(u"technique"_s));
        if (!request.technique)
            return tr("--technique must be one of %1").arg(namesOf(techniqueNames));
    }
    return {};
}

QString CommandLine::readSheet(Request &request) const
{
    request.output = m_parser.value(u"output"_s);
    if (m_parser.isSet(u"paper"_s)) {
        const std::optional<Paper> paper = valueIn(paperNames, m_parser.value(u"paper"_s));
        if (!paper)
            return tr("--paper must be one of %1").arg(namesOf(paperNames));
        request.sheet.paper = *paper;
    }
    if (m_parser.isSet(u"per-page"_s)) {
        const std::optional<SheetPreset> preset = valueIn(presetNames, m_parser.value(u"per-page"_s));
        if (!preset)
            return tr("--per-page must be one of %1").arg(namesOf(presetNames));
        request.sheet.preset = *preset;
    }
    if (m_parser.isSet(u"large-print"_s))
        request.sheet.preset = SheetPreset::LargePrint;
    if (m_parser.isSet(u"language"_s)) {
        const std::optional<Language> language = valueIn(languageNames, m_parser.value(u"language"_s));
        if (!language)
            return tr("--language must be one of %1").arg(namesOf(languageNames));
        request.language = *language;
    }
    request.sheet.hasPictures = !m_parser.isSet(u"no-pictures"_s);
    request.sheet.inkSaver = m_parser.isSet(u"ink-saver"_s);
    request.sheet.title = m_parser.value(u"title"_s);
    request.sheet.note = m_parser.value(u"note"_s);
    return {};
}

QString CommandLine::readGrid(Request &request) const
{
    if (!m_parser.isSet(u"grid"_s))
        return {};
    static const QRegularExpression form(u"^(\\d{1,2})x(\\d)$"_s);
    const QRegularExpressionMatch match = form.match(m_parser.value(u"grid"_s));
    const TickGrid grid{.days = match.captured(1).toInt(), .times = match.captured(2).toInt()};
    if (grid.days < 1 || grid.days > TickGrid::mostDays || grid.times < 1 || grid.times > TickGrid::mostTimes)
        return tr("--grid must be DAYSxTIMES, up to %1 days and %2 times a day, for example 7x3")
            .arg(TickGrid::mostDays)
            .arg(TickGrid::mostTimes);
    request.sheet.grid = grid;
    return {};
}

QString CommandLine::readTestHooks(Request &request) const
{
    request.dataFolder = m_parser.value(u"data-dir"_s);
    if (m_parser.isSet(u"data-dir"_s) && request.dataFolder.isEmpty())
        return tr("--data-dir needs a folder");
    bool isNumber = true;
    if (m_parser.isSet(u"speed"_s)) {
        request.speed = m_parser.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || !(request.speed >= 0.1 && request.speed <= 1000))
            return tr("--speed must be a number from 0.1 to 1000");
    }
    if (m_parser.isSet(u"ack-fd"_s)) {
        request.acknowledgeTo = m_parser.value(u"ack-fd"_s).toInt(&isNumber);
        if (!isNumber || request.acknowledgeTo < 0)
            return tr("--ack-fd must be the number of a file descriptor");
    }
    return {};
}

QString CommandLine::helpText() const
{
    QString text = tr("Unknot guides you out of a tight, knotted muscle.\n"
                      "\n"
                      "unknot                       open the window\n"
                      "unknot list                  exercises\n"
                      "unknot routines              routines\n"
                      "unknot show ID               one exercise or routine, as text\n"
                      "unknot plan ID|FILE          what comes when, and how long it takes\n"
                      "unknot start ID|FILE         open the window and start the session\n"
                      "unknot print ID|FILE -o PDF  a sheet for paper\n"
                      "unknot figure ID -o FILE     the picture of an exercise: SVG, PNG or PDF\n"
                      "unknot check FILE...         look for mistakes in exercise and routine files\n"
                      "unknot journal --csv|--json  what was done\n"
                      "\n"
                      "Options:\n");
    for (const Option &option : m_options) {
        QStringList names;
        for (const QString &name : option.option.names())
            names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        const QString value = option.option.valueName();
        text += u"  %1\n      %2\n"_s.arg(names.join(u", ") + (value.isEmpty() ? QString() : u' ' + value),
                                          option.option.description());
    }
    return text
        + tr("\nExit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 the disk, printer or sound is "
             "at fault.");
}

} // namespace Unknot
