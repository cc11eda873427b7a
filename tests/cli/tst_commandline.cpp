// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a run of a program left behind.
struct Outcome
{
    int exitCode = -1;
    QString out{};
    QString errors{};
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

Outcome unknot(const QStringList &arguments)
{
    return run(QStringLiteral(UNKNOT_PROGRAM), arguments);
}

QString library(const QString &name)
{
    return QStringLiteral(UNKNOT_SOURCE_DIR "/resources/library/") + name;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("problem");

        QTest::newRow("no such command") << QStringList{u"dance"_s} << u"there is no command \"dance\""_s;
        QTest::newRow("no such option") << QStringList{u"list"_s, u"--colour"_s} << u"colour"_s;
        QTest::newRow("an option of another command")
            << QStringList{u"list"_s, u"--grid"_s, u"7x1"_s} << u"--grid goes with print"_s;
        QTest::newRow("no such region") << QStringList{u"list"_s, u"--region"_s, u"elbow"_s}
                                        << u"--region must be one of neck, shoulders"_s;
        QTest::newRow("no such technique")
            << QStringList{u"list"_s, u"--technique"_s, u"yoga"_s} << u"--technique must be one of stretch"_s;
        QTest::newRow("show what?") << QStringList{u"show"_s} << u"show needs one id"_s;
        QTest::newRow("two at once") << QStringList{u"plan"_s, u"a"_s, u"b"_s} << u"plan needs one id"_s;
        QTest::newRow("list takes none") << QStringList{u"list"_s, u"neck"_s} << u"list takes no \"neck\""_s;
        QTest::newRow("check what?") << QStringList{u"check"_s} << u"check needs at least one file"_s;
        QTest::newRow("print to where?")
            << QStringList{u"print"_s, u"knot-six"_s} << u"print needs -o FILE.pdf"_s;
        QTest::newRow("no such paper")
            << QStringList{u"print"_s, u"knot-six"_s, u"-o"_s, u"x.pdf"_s, u"--paper"_s, u"A3"_s}
            << u"--paper must be one of A4, Letter"_s;
        QTest::newRow("no days at all")
            << QStringList{u"print"_s, u"knot-six"_s, u"-o"_s, u"x.pdf"_s, u"--grid"_s, u"0x1"_s}
            << u"--grid must be DAYSxTIMES"_s;
        QTest::newRow("a language we do not have")
            << QStringList{u"print"_s, u"knot-six"_s, u"-o"_s, u"x.pdf"_s, u"--language"_s, u"tlh"_s}
            << u"--language must be one of system, en, de"_s;
        QTest::newRow("no pictures in a list")
            << QStringList{u"list"_s, u"--no-pictures"_s} << u"--no-pictures goes with print"_s;
        QTest::newRow("a figure of what?") << QStringList{u"figure"_s, u"-o"_s, u"x.svg"_s}
                                           << u"figure needs one of an id, --all and --sheet FILE"_s;
        QTest::newRow("a figure of one and of all")
            << QStringList{u"figure"_s, u"donkey-kick"_s, u"--all"_s, u"-o"_s, u"x"_s}
            << u"figure needs one of an id, --all and --sheet FILE"_s;
        QTest::newRow("a figure to where?") << QStringList{u"figure"_s, u"donkey-kick"_s}
                                            << u"figure needs -o FILE.svg, FILE.png or FILE.pdf"_s;
        QTest::newRow("all figures to where?")
            << QStringList{u"figure"_s, u"--all"_s} << u"figure --all needs -o DIR"_s;
        QTest::newRow("a kind of file that we do not write")
            << QStringList{u"figure"_s, u"donkey-kick"_s, u"-o"_s, u"x.gif"_s}
            << u"-o must end in .svg, .png or .pdf"_s;
        QTest::newRow("a contact sheet as a drawing")
            << QStringList{u"figure"_s, u"--sheet"_s, u"x.svg"_s} << u"--sheet must end in .png or .pdf"_s;
        QTest::newRow("a contact sheet to two places")
            << QStringList{u"figure"_s, u"--sheet"_s, u"x.png"_s, u"-o"_s, u"y.png"_s}
            << u"figure --sheet FILE needs no -o"_s;
        const auto figure = [](const QString &option, const QString &value) {
            return QStringList{u"figure"_s, u"donkey-kick"_s, u"-o"_s, u"x.png"_s, option, value};
        };
        QTest::newRow("a pose after the end")
            << figure(u"--pose"_s, u"1.5"_s) << u"--pose must be start, end or a number from 0 to 1"_s;
        QTest::newRow("a pose that is no number") << figure(u"--pose"_s, u"nan"_s) << u"--pose must be"_s;
        QTest::newRow("a size without a height") << figure(u"--size"_s, u"480"_s) << u"--size must be"_s;
        QTest::newRow("a size too small to see") << figure(u"--size"_s, u"480x2"_s) << u"--size must be"_s;
        QTest::newRow("a size too large to hold")
            << figure(u"--size"_s, u"9000x480"_s) << u"--size must be"_s;
        QTest::newRow("no such style")
            << figure(u"--style"_s, u"sepia"_s) << u"--style must be one of light, dark, ink"_s;
        QTest::newRow("no such side")
            << figure(u"--side"_s, u"both"_s) << u"--side must be one of left, right"_s;
        QTest::newRow("a clock that stands still")
            << QStringList{u"--speed"_s, u"0"_s} << u"--speed must be"_s;
        QTest::newRow("a clock that is no number")
            << QStringList{u"--speed"_s, u"fast"_s} << u"--speed must be"_s;
        QTest::newRow("no descriptor") << QStringList{u"--ack-fd"_s, u"out"_s} << u"--ack-fd must be"_s;
    }
    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, problem);
        const Outcome outcome = unknot(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains(problem), qPrintable(outcome.errors));
        QVERIFY(outcome.out.isEmpty());
    }

    void helpAndVersionGoToStandardOutput()
    {
        const Outcome help = unknot({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const QString &word :
             {u"list"_s, u"print ID|FILE"_s, u"figure ID"_s, u"--region"_s, u"--data-dir"_s, u"Exit codes"_s})
            QVERIFY2(help.out.contains(word), qPrintable(word));
        QVERIFY(unknot({u"--version"_s}).out.startsWith(u"unknot "));
    }

    void listNamesTechniqueAndHold()
    {
        const Outcome outcome = unknot({u"list"_s, u"--region"_s, u"neck"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        const auto side = std::ranges::find_if(
            lines, [](const QString &line) { return line.startsWith(u"upper-trap-stretch "); });
        QVERIFY2(side != lines.end(), qPrintable(outcome.out));
        QVERIFY2(side->contains(u"Stretch") && side->contains(u"30"), qPrintable(*side));
        QVERIFY(!outcome.out.contains(u"calf-raise"));
    }

    void listAsJsonHoldsTheSameExercises()
    {
        const Outcome outcome = unknot({u"list"_s, u"--technique"_s, u"pressure-release"_s, u"--json"_s});
        const QJsonArray exercises = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QVERIFY(!exercises.isEmpty());
        for (const QJsonValue &exercise : exercises) {
            QCOMPARE(exercise[u"technique"_s].toString(), u"pressure-release"_s);
            const double hold = exercise[u"dose"_s][u"hold"_s].toDouble();
            QVERIFY(hold >= 5 && hold <= 30);
        }
    }

    void routinesSayHowLongTheyTake()
    {
        const Outcome text = unknot({u"routines"_s});
        QVERIFY2(text.out.contains(u"knot-six"), qPrintable(text.out));
        const Outcome outcome = unknot({u"routines"_s, u"--json"_s});
        const QJsonArray routines = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
        QCOMPARE(routines.size(), 16);
        for (const QJsonValue &routine : routines)
            QVERIFY(routine[u"plannedSeconds"_s].toDouble() > 0);
    }

    void showTellsAnExerciseInWords()
    {
        const Outcome outcome = unknot({u"show"_s, u"upper-trap-stretch"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(u"Hold 30\u00a0seconds") || outcome.out.contains(u"Hold 30 seconds"),
                 qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"Stop if"));
    }

    void shownJsonIsAFileThatPassesTheCheck()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"calf-raise.json"_s);
        QVERIFY(write(file, unknot({u"show"_s, u"calf-raise"_s, u"--json"_s}).out.toUtf8()));
        const Outcome outcome = unknot({u"check"_s, file});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    }

    void planAddsUp()
    {
        const Outcome outcome = unknot({u"plan"_s, u"knot-six"_s, u"--json"_s});
        const QJsonObject plan = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(plan.value(u"id"_s).toString(), u"knot-six"_s);
        double sum = 0;
        const QJsonArray phases = plan.value(u"phases"_s).toArray();
        for (const QJsonValue &phase : phases) {
            QCOMPARE(phase[u"start"_s].toDouble(), sum);
            sum += phase[u"length"_s].toDouble();
        }
        QVERIFY(sum > 300);
        QCOMPARE(plan.value(u"plannedSeconds"_s).toDouble(), sum);
        QVERIFY(!plan.value(u"cues"_s).toArray().isEmpty());
    }

    void planReadsAFileToo()
    {
        const Outcome fromFile = unknot({u"plan"_s, library(u"routines/knot-six.json"_s), u"--json"_s});
        const Outcome fromId = unknot({u"plan"_s, u"knot-six"_s, u"--json"_s});
        QCOMPARE(fromFile.exitCode, 0);
        QCOMPARE(fromFile.out, fromId.out);
    }

    void unknownIdsGetTheNearestOnes()
    {
        const Outcome outcome = unknot({u"plan"_s, u"knot-sx"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(u"knot-six"), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }

    void theWholeLibraryPassesItsCheck()
    {
        QStringList arguments{u"check"_s};
        for (const QString &kind : {u"exercises"_s, u"routines"_s}) {
            const QDir folder(library(kind));
            for (const QString &name : folder.entryList({u"*.json"_s}))
                arguments += folder.filePath(name);
        }
        QVERIFY(arguments.size() > 30);
        const Outcome outcome = unknot(arguments);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    }

    void checkNamesFilePlaceAndWhatWasExpected()
    {
        QFile good(library(u"exercises/upper-trap-stretch.json"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        bytes.replace("\"hold\": 30", "\"hold\": 3000");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"upper-trap-stretch.json"_s);
        QVERIFY(write(file, bytes));

        const Outcome outcome = unknot({u"check"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(file + u": /dose/hold: "_s), qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(u"600"), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }

    void checkKnowsTheBodyThatFiguresAreDrawnFrom()
    {
        QFile good(library(u"exercises/donkey-kick.json"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        bytes.replace("\"right_hip\"", "\"right_hpi\"");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"donkey-kick.json"_s);
        QVERIFY(write(file, bytes));

        const Outcome outcome = unknot({u"check"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errors,
                 file
                     + u": /figure/end/joints/right_hpi: expected a joint, found \"right_hpi\", did you mean "
                       "\"right_hip\"?\n"_s);
    }

    void checkLooksAtThePicturesOfFigures()
    {
        QFile good(library(u"exercises/donkey-kick.json"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        bytes.replace("\"start\": {", "\"start\": { \"raise\": 0.1,");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"donkey-kick.json"_s);
        QVERIFY(write(file, bytes));

        const Outcome outcome = unknot({u"check"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(file + u": /figure: floor: "_s), qPrintable(outcome.errors));
    }

    void checkOfAMissingFileSaysSo()
    {
        const Outcome outcome = unknot({u"check"_s, u"/nowhere/at-all.json"_s});
        QVERIFY(outcome.exitCode == 1 || outcome.exitCode == 3);
        QVERIFY2(outcome.errors.startsWith(u"/nowhere/at-all.json: "), qPrintable(outcome.errors));
    }

    void printWritesASheetThatReadsInOrder()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"h.pdf"_s);
        const Outcome outcome = unknot({u"print"_s, u"hamstring-knot"_s, u"-o"_s, file, u"--paper"_s,
                                        u"Letter"_s, u"--grid"_s, u"7x1"_s, u"--title"_s, u"For my leg"_s});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);

        const Outcome info = run(u"pdfinfo"_s, {file});
        QVERIFY2(info.out.contains(u"612 x 792"), qPrintable(info.out));
        const QString text = run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).out;
        QVERIFY2(text.contains(u"For my leg"), qPrintable(text));
        qsizetype last = -1;
        for (const QString &id :
             {u"hamstring-ball-release"_s, u"hamstring-stretch-supine"_s, u"glute-bridge"_s}) {
            const QJsonObject exercise =
                QJsonDocument::fromJson(unknot({u"show"_s, id, u"--json"_s}).out.toUtf8()).object();
            const qsizetype place = text.indexOf(exercise.value(u"name"_s).toString());
            QVERIFY2(place > last, qPrintable(id));
            last = place;
        }
    }

    void printSpeaksGermanThroughout()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"nacken.pdf"_s);
        const Outcome outcome =
            unknot({u"print"_s, u"neck-relief-desk"_s, u"-o"_s, file, u"--language"_s, u"de"_s});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));

        const QString text = run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).out;
        for (const QString &expected :
             {u"Nacken"_s, u"Sekunden halten"_s, u"Notruf"_s, u"Mi"_s, u"Seite 1 von 2"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" is missing in:\n"_s + text));
        QVERIFY2(!text.contains(u"[en]") && !text.contains(u"Wed"), qPrintable(text));
    }

    void aDiskThatCannotTakeItIsSaidAndNothingIsLost()
    {
        const QTemporaryDir folder;
        const QString notAFolder = folder.filePath(u"file"_s);
        QVERIFY(write(notAFolder, "old"));
        const Outcome outcome = unknot({u"print"_s, u"knot-six"_s, u"-o"_s, notAFolder + u"/x.pdf"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.errors.contains(u"x.pdf"), qPrintable(outcome.errors));
        QFile old(notAFolder);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void aFullDiskKeepsTheOldSheet()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(write(file, "the old sheet"));
        // No file may grow over one block: writing fails as on a full disk.
        const Outcome outcome =
            run(u"/bin/sh"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 1; exec \"$@\""_s, u"sh"_s,
                 QStringLiteral(UNKNOT_PROGRAM), u"print"_s, u"knot-six"_s, u"-o"_s, file});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.errors.contains(file), qPrintable(outcome.errors));
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old sheet"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"sheet.pdf"_s});
    }

    void figureWritesTheKindOfFileThatItsNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("a drawing") << u"kick.svg"_s << QByteArray("<?xml");
        QTest::newRow("an image") << u"kick.PNG"_s << QByteArray("\x89PNG");
        QTest::newRow("a page") << u"kick.pdf"_s << QByteArray("%PDF-");
    }
    void figureWritesTheKindOfFileThatItsNameSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        const QStringList arguments{u"figure"_s, u"donkey-kick"_s, u"-o"_s, file};
        QVERIFY(unknot(arguments).exitCode == 0);
        const QByteArray bytes = contents(file);
        QVERIFY2(bytes.startsWith(start), bytes.left(20));
        QVERIFY(unknot(arguments).exitCode == 0);
        QVERIFY2(contents(file) == bytes, "the same picture makes another file");
    }

    void figureTellsInWordsWhatADrawingShows()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kick.svg"_s);
        QCOMPARE(unknot({u"figure"_s, u"donkey-kick"_s, u"-o"_s, file, u"--side"_s, u"left"_s}).exitCode, 0);
        const QByteArray drawing = contents(file);
        QVERIFY(drawing.contains("<title>Donkey kick</title>"));
        QVERIFY(drawing.contains("Drawn: the left side."));
        QVERIFY(!drawing.contains("<image"));
    }

    void figureOptionsChangeThePicture_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("the start") << QStringList{u"--pose"_s, u"start"_s};
        QTest::newRow("half way") << QStringList{u"--pose"_s, u"0.5"_s};
        QTest::newRow("in the dark") << QStringList{u"--style"_s, u"dark"_s};
        QTest::newRow("in ink") << QStringList{u"--style"_s, u"ink"_s};
        QTest::newRow("the other side") << QStringList{u"--side"_s, u"left"_s};
        QTest::newRow("smaller") << QStringList{u"--size"_s, u"160x120"_s};
    }
    void figureOptionsChangeThePicture()
    {
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const auto figure = [&](const QString &name, const QStringList &with) {
            const QString file = folder.filePath(name);
            unknot(QStringList{u"figure"_s, u"donkey-kick"_s, u"-o"_s, file} + with);
            return contents(file);
        };
        const QByteArray usual = figure(u"usual.png"_s, {});
        const QByteArray other = figure(u"other.png"_s, options);
        QVERIFY(!usual.isEmpty() && !other.isEmpty());
        QVERIFY(usual != other);
    }

    void theOtherSideIsTheMirrorImage()
    {
        const QTemporaryDir folder;
        const auto compared = [&](const QString &side) {
            const QString file = folder.filePath(side + u".png"_s);
            unknot({u"figure"_s, u"donkey-kick"_s, u"-o"_s, file, u"--side"_s, side});
            return file;
        };
        const QString left = compared(u"left"_s);
        const QString right = compared(u"right"_s);
        // Half-covered pixels at an edge may be rounded another way.
        const Outcome difference = run(u"convert"_s,
                                       {left, u"-flop"_s, right, u"-fuzz"_s, u"5%"_s, u"-metric"_s, u"AE"_s,
                                        u"-compare"_s, u"-format"_s, u"%[distortion]"_s, u"info:"_s});
        QCOMPARE(difference.out.trimmed(), u"0"_s);
    }

    void allFiguresGoIntoAFolderThatIsMade()
    {
        const QTemporaryDir folder;
        const QDir figures(folder.filePath(u"new/figures"_s));
        const Outcome outcome =
            unknot({u"figure"_s, u"--all"_s, u"-o"_s, figures.path(), u"--size"_s, u"64x64"_s});
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
        QVERIFY(figures.entryList({u"*.png"_s}).contains(u"donkey-kick.png"_s));
        QVERIFY(figures.entryList({u"*.png"_s}).contains(u"upper-trap-stretch.png"_s));
    }

    void theContactSheetNamesEveryExercise()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"sheet.pdf"_s);
        QCOMPARE(unknot({u"figure"_s, u"--sheet"_s, file, u"--style"_s, u"ink"_s}).exitCode, 0);
        const QString text = run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).out;
        const QJsonArray exercises =
            QJsonDocument::fromJson(unknot({u"list"_s, u"--json"_s}).out.toUtf8()).array();
        QVERIFY(exercises.size() > 20);
        for (const QJsonValue &exercise : exercises) {
            const QString name = exercise[u"name"_s].toString();
            QVERIFY2(text.contains(name), qPrintable(name));
        }
        QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, file}).out.count(u'\n'), 2);
    }

    void aFigureThatCannotBeIsSaid()
    {
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(u"exercises"_s));
        QJsonObject plain =
            QJsonDocument::fromJson(contents(library(u"exercises/donkey-kick.json"_s))).object();
        plain.remove(u"figure"_s);
        plain.insert(u"id"_s, u"plain-kick"_s);
        QVERIFY(write(data.filePath(u"exercises/plain-kick.json"_s), QJsonDocument(plain).toJson()));
        const QString file = data.filePath(u"x.png"_s);

        const Outcome unknown = unknot({u"figure"_s, u"donkey-kik"_s, u"-o"_s, file});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.errors.contains(u"the nearest are donkey-kick"), qPrintable(unknown.errors));
        const Outcome without =
            unknot({u"--data-dir"_s, data.path(), u"figure"_s, u"plain-kick"_s, u"-o"_s, file});
        QCOMPARE(without.exitCode, 1);
        QVERIFY2(without.errors.contains(u"plain-kick: this exercise has no figure"),
                 qPrintable(without.errors));
        const Outcome nowhere = unknot({u"figure"_s, u"donkey-kick"_s, u"-o"_s, u"/nowhere/at/all.png"_s});
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY2(nowhere.errors.contains(u"/nowhere/at/all.png"), qPrintable(nowhere.errors));
        QVERIFY(!QFile::exists(file));
    }

    void aSheetShowsPicturesAndNoImages()
    {
        const QTemporaryDir folder;
        const auto sheet = [&](const QString &name, const QStringList &options) {
            const QString file = folder.filePath(name);
            unknot(QStringList{u"print"_s, u"knot-six"_s, u"-o"_s, file} + options);
            return file;
        };
        const QString pictured = sheet(u"pictured.pdf"_s, {});
        const QString bare = sheet(u"bare.pdf"_s, {u"--no-pictures"_s});
        QVERIFY(QFileInfo(pictured).size() > QFileInfo(bare).size());
        QVERIFY(QFileInfo(pictured).size() <= 300'000);
        QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, pictured}).out.count(u'\n'), 2);
        QVERIFY(run(u"pdftotext"_s, {pictured, u"-"_s}).out.contains(u"Drawn: the left side."));
        QVERIFY(!run(u"pdftotext"_s, {bare, u"-"_s}).out.contains(u"Drawn:"));
    }

    void aWindowWithoutADisplayIsRefusedInOneLine()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UNKNOT_PROGRAM), {u"start"_s, u"knot-six"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }

    void aDamagedFileOfTheUsersIsNamedAndTheRestGoesOn()
    {
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(u"routines"_s));
        QVERIFY(write(data.filePath(u"routines/mine.json"_s), "{ \"id\": "));
        const Outcome outcome = unknot({u"--data-dir"_s, data.path(), u"routines"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains(u"knot-six"));
        QVERIFY2(outcome.errors.contains(u"mine.json"), qPrintable(outcome.errors));
        QVERIFY(QFile::exists(data.filePath(u"routines/mine.json"_s)));
    }

    void aRoutineOfTheUsersIsListedAndPlanned()
    {
        const QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkpath(u"routines"_s));
        QVERIFY(write(data.filePath(u"routines/my-evening.json"_s), R"({
            "id": "my-evening", "name": "My evening", "intro": "Before bed.", "regions": ["calf"],
            "steps": [{"exercise": "calf-wall-stretch", "dose": {"repetitions": 1}}],
            "timesPerDay": [1, 1], "daysPerWeek": 7, "sources": ["usual-practice"]
        })"));
        const Outcome list = unknot({u"--data-dir"_s, data.path(), u"routines"_s});
        QVERIFY2(list.out.contains(u"my-evening"), qPrintable(list.errors));
        QCOMPARE(unknot({u"--data-dir"_s, data.path(), u"plan"_s, u"my-evening"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
