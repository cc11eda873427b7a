// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a floor may include: other floors, and the Qt modules it links.
struct Floor
{
    QString name;
    QStringList floors;
    QStringList modules;
};

const QList<Floor> &house()
{
    static const QList<Floor> floors{
        {u"core"_s, {}, {u"QtCore"_s}},
        {u"storage"_s, {u"core"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"sound"_s, {u"core"_s}, {u"QtCore"_s}},
        {u"sound/helper"_s, {u"core"_s, u"sound"_s}, {u"QtCore"_s, u"QtMultimedia"_s, u"QtNetwork"_s}},
        {u"desktop"_s, {u"core"_s}, {u"QtCore"_s, u"QtDBus"_s}},
        {u"figure"_s, {u"core"_s}, {u"QtCore"_s, u"QtGui"_s}},
        {u"print"_s, {u"core"_s, u"figure"_s}, {u"QtCore"_s, u"QtGui"_s}},
        {u"ui"_s,
         {u"core"_s, u"figure"_s, u"print"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}},
    };
    return floors;
}

/// The innermost floor that a file such as "sound/helper/main.cpp" stands on. None: the top of the house.
const Floor *floorOf(const QString &file)
{
    const Floor *found = nullptr;
    for (const Floor &floor : house()) {
        if (file.startsWith(floor.name + u'/') && (!found || floor.name.size() > found->name.size()))
            found = &floor;
    }
    return found;
}

/// The Qt modules that have a header of this name: "QtWidgets" for "QWidget" and for "QtWidgets/QWidget".
QStringList modulesWith(const QString &header)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return {header.section(u'/', 0, 0)};
    QStringList modules;
    const QStringList folders = QDir(headers).entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : folders) {
        if (QFile::exists(headers + u'/' + module + u'/' + header))
            modules += module;
    }
    return modules;
}

/// Why this include does not belong on the floor; empty when it does.
QString objection(const Floor &floor, const QString &include, bool isOurs)
{
    if (isOurs) {
        const Floor *other = floorOf(include);
        if (!other)
            return u"names no floor: includes start at app/"_s;
        const bool isAllowed = other->name == floor.name || floor.floors.contains(other->name);
        return isAllowed ? QString() : u"%1 may not know %2"_s.arg(floor.name, other->name);
    }
    const QStringList modules = modulesWith(include);
    const bool isLinked = modules.isEmpty() || std::ranges::any_of(modules, [&](const QString &module) {
                              return floor.modules.contains(module);
                          });
    return isLinked ? QString() : u"%1 does not link %2"_s.arg(floor.name, modules.join(u'/'));
}

/// One line for each include under `root` that breaks the table.
QStringList brokenIncludes(const QString &root)
{
    static const QRegularExpression line(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                         QRegularExpression::MultilineOption);
    QStringList broken;
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = QDir(root).relativeFilePath(file.fileName());
        const Floor *floor = floorOf(name);
        if (!floor || !file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match : line.globalMatch(text)) {
            const QString include = match.captured(2);
            if (include.endsWith(u".moc"))
                continue;
            const QString reason = objection(*floor, include, match.captured(1) == u"\"");
            if (!reason.isEmpty())
                broken += u"%1: %2: %3"_s.arg(name, include, reason);
        }
    }
    return broken;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFloorIsThere()
    {
        for (const Floor &floor : house())
            QVERIFY2(QFileInfo(appFolder() + u'/' + floor.name).isDir(), qPrintable(floor.name));
        const QStringList folders = QDir(appFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(floorOf(folder + u"/x.h"_s), qPrintable(folder + u" is not in the table"_s));
    }

    void noIncludeBreaksTheTable()
    {
        const QStringList broken = brokenIncludes(appFolder());
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void plantedIncludesAreFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("report");

        QTest::newRow("a widget in the core")
            << u"core/dose.h"_s << u"<QWidget>"_s << u"core/dose.h: QWidget: core does not link QtWidgets"_s;
        QTest::newRow("a widget by its module")
            << u"core/dose.h"_s << u"<QtWidgets/QWidget>"_s
            << u"core/dose.h: QtWidgets/QWidget: core does not link QtWidgets"_s;
        QTest::newRow("the window in the core") << u"core/dose.h"_s << u"\"ui/mainwindow.h\""_s
                                                << u"core/dose.h: ui/mainwindow.h: core may not know ui"_s;
        QTest::newRow("the disk in a page")
            << u"ui/find/findpage.cpp"_s << u"\"storage/librarystore.h\""_s
            << u"ui/find/findpage.cpp: storage/librarystore.h: ui may not know storage"_s;
        QTest::newRow("multimedia in the client")
            << u"sound/soundclient.cpp"_s << u"<QAudioSink>"_s
            << u"sound/soundclient.cpp: QAudioSink: sound does not link QtMultimedia"_s;
        QTest::newRow("the window in the desktop's floor")
            << u"desktop/desktoplink.cpp"_s << u"<QWidget>"_s
            << u"desktop/desktoplink.cpp: QWidget: desktop does not link QtWidgets"_s;
        QTest::newRow("no floor named") << u"core/dose.cpp"_s << u"\"dose.h\""_s
                                        << u"core/dose.cpp: dose.h: names no floor: includes start at app/"_s;
    }
    void plantedIncludesAreFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(QString, report);

        const QTemporaryDir folder;
        const QString path = folder.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile planted(path);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("#include <QString>\n#include " + include.toUtf8() + "\n");
        planted.close();
        QCOMPARE(brokenIncludes(folder.path()), QStringList{report});
    }

private:
    static QString appFolder() { return QStringLiteral(UNKNOT_SOURCE_DIR "/app"); }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
