// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"
#include "ui/routine/routinespage.h"
#include "ui/settings/fieldreader.h"
#include "ui/shell/sidebar.h"
#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"
#include "ui/widgets/statusbanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// A language in which every text begins with xx.
class OtherWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return u"xx "_s + QString::fromUtf8(sourceText);
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aShortcutLeadsToAPage_data();
    void aShortcutLeadsToAPage();
    void theSidebarMarksThePage_data();
    void theSidebarMarksThePage();
    void speaksAnotherLanguageAtOnce();
    void arrowsInTheSidebarKeepTheFocus();
    void enterInTheSidebarLeadsIntoThePage();
    void theSearchHasAShortcut();
    void theTwoWeekCardLeadsToTheArticleAndIsSeenOnce();
    void showsAProblemUntilItIsClosed();
    void printsAndComesBack();
    void aSheetIsSavedFromThePrintPage();
    void theSidebarLeadsAwayFromThePrintPage();
    void theFirstPageComesFirst();
    void showsTheSettings();
    void asksBeforeARoutineStarts();
    void staysWhereItWasWhenARoutineIsNotStarted();
    void leadsToWhoShouldAskFirst();
    void whatIsTickedHidesAtOnce();
    void isNoLargerThanTheScreen();
    void isNoLargerThanTheScreenThatItComesBackTo();
    void becomesNarrow();
    void clipsNothing_data();
    void clipsNothing();

private:
    QListWidget *places() const { return m_window->findChild<QListWidget *>(); }
    Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(); }
    /// The first one is the window's own.
    StatusBanner *banner() const { return m_window->findChild<StatusBanner *>(); }
    QStringList marked() const;
    bool shows(const QString &text) const { return textsOn(*m_window).contains(text); }
    void click(const QString &button) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void printRoutine() const;

    EnglishPlurals m_plurals;
    Library m_library = smallLibrary();
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>(m_library);
    m_window->showPlace(Place::Find);
    showPage(*m_window, 1100, 720);
}

QStringList TestMainWindow::marked() const
{
    QStringList marked;
    for (const QListWidgetItem *item : places()->selectedItems())
        marked += item->text();
    return marked;
}

void TestMainWindow::click(const QString &button) const
{
    // A button that has just been added is shown a moment later.
    QTRY_VERIFY2(buttonOn(*m_window, button), qPrintable(button));
    QTest::mouseClick(buttonOn(*m_window, button), Qt::LeftButton);
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TestMainWindow::printRoutine() const
{
    m_window->showPlace(Place::Routines);
    m_window->findChild<RoutinesPage *>()->showRoutine(u"neck-relief"_s);
    click(u"Print"_s);
}

void TestMainWindow::aShortcutLeadsToAPage_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("title");

    QTest::newRow("find") << QKeySequence(u"Ctrl+1"_s) << u"Find"_s;
    QTest::newRow("routines") << QKeySequence(u"Ctrl+2"_s) << u"Routines"_s;
    QTest::newRow("journal") << QKeySequence(u"Ctrl+4"_s) << u"Journal"_s;
    QTest::newRow("settings") << QKeySequence(u"Ctrl+6"_s) << u"Settings"_s;
    QTest::newRow("help") << QKeySequence(u"Shift+F1"_s) << u"When to get help"_s;
    QTest::newRow("help as everywhere") << QKeySequence(u"F1"_s) << u"When to get help"_s;
}

void TestMainWindow::aShortcutLeadsToAPage()
{
    QFETCH(const QKeySequence, keys);
    m_window->showPlace(keys == QKeySequence(u"Ctrl+1"_s) ? Place::Settings : Place::Find);

    QTest::keySequence(m_window.get(), keys);

    QTEST(m_window->windowTitle(), "title");
    QVERIFY(!sidebar()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::theSidebarMarksThePage_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("find") << Place::Find << QStringList(u"Find"_s);
    QTest::newRow("routines") << Place::Routines << QStringList(u"Routines"_s);
    QTest::newRow("settings") << Place::Settings << QStringList(u"Settings"_s);
    QTest::newRow("help") << Place::Help << QStringList();
}

void TestMainWindow::theSidebarMarksThePage()
{
    QFETCH(const Place, place);

    m_window->showPlace(place);

    QTEST(marked(), "expected");
    QVERIFY(sidebar()->isVisible());
}

void TestMainWindow::speaksAnotherLanguageAtOnce()
{
    m_window->showPlace(Place::Settings);
    OtherWords words;
    QCoreApplication::installTranslator(&words);

    m_window->makeAnew();

    QCOMPARE(m_window->windowTitle(), u"xx Settings"_s);
    QCOMPARE(places()->item(0)->text(), u"xx Find"_s);
    QVERIFY(places()->currentItem()->text().endsWith(u"Settings"));
    QCoreApplication::removeTranslator(&words);
}

void TestMainWindow::arrowsInTheSidebarKeepTheFocus()
{
    places()->setFocus();

    press(Qt::Key_Down);
    QCOMPARE(m_window->windowTitle(), u"Routines"_s);
    QVERIFY(places()->hasFocus());

    press(Qt::Key_Down);
    QCOMPARE(m_window->windowTitle(), u"Journal"_s);
    QVERIFY(places()->hasFocus());

    press(Qt::Key_Down);
    QCOMPARE(m_window->windowTitle(), u"Guide"_s);
    QVERIFY(places()->hasFocus());

    press(Qt::Key_Down);
    QCOMPARE(m_window->windowTitle(), u"Settings"_s);
    QVERIFY(places()->hasFocus());
}

void TestMainWindow::enterInTheSidebarLeadsIntoThePage()
{
    places()->setFocus();
    press(Qt::Key_Down);

    press(Qt::Key_Return);

    QCOMPARE(m_window->windowTitle(), u"Routines"_s);
    QVERIFY(!places()->hasFocus());
}

void TestMainWindow::theSearchHasAShortcut()
{
    m_window->showPlace(Place::Settings);

    press(Qt::Key_F, Qt::ControlModifier);

    QCOMPARE(m_window->windowTitle(), u"Find"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestMainWindow::theTwoWeekCardLeadsToTheArticleAndIsSeenOnce()
{
    QSignalSpy seen(m_window.get(), &MainWindow::twoWeekCardSeen);

    m_window->showTwoWeekCard();
    QVERIFY(banner()->message().contains(u"physical therapist"));
    click(u"When to see someone"_s);

    QCOMPARE(m_window->windowTitle(), u"Guide"_s);
    QCOMPARE(seen.count(), 1);
    m_window->showProblem(u"Another message"_s);
    banner()->dismiss();
    QCOMPARE(seen.count(), 1);
}

void TestMainWindow::showsAProblemUntilItIsClosed()
{
    m_window->showProblem(u"routines/<b>mine</b>.json is damaged."_s);
    QVERIFY(shows(u"routines/<b>mine</b>.json is damaged."_s));

    m_window->showPlace(Place::Settings);
    QVERIFY(banner()->isVisible());

    click(u"Close this message"_s);
    QVERIFY(!banner()->isVisible());
}

void TestMainWindow::printsAndComesBack()
{
    printRoutine();
    QCOMPARE(m_window->windowTitle(), u"Print Neck relief"_s);

    press(Qt::Key_Escape);
    QCOMPARE(m_window->windowTitle(), u"Routines"_s);
    QCOMPARE(marked(), QStringList(u"Routines"_s));
}

void TestMainWindow::aSheetIsSavedFromThePrintPage()
{
    printRoutine();

    m_window->showSaved(u"/home/ida/neck.pdf"_s);
    QVERIFY(shows(u"Saved as /home/ida/neck.pdf"_s));

    m_window->showSaveProblem(u"The disk is full."_s);
    QVERIFY(shows(u"The disk is full."_s));
}

void TestMainWindow::theSidebarLeadsAwayFromThePrintPage()
{
    printRoutine();
    const QRect routines = places()->visualItemRect(places()->currentItem());

    QTest::mouseClick(places()->viewport(), Qt::LeftButton, {}, routines.center());

    QCOMPARE(m_window->windowTitle(), u"Routines"_s);
}

void TestMainWindow::theFirstPageComesFirst()
{
    m_window = std::make_unique<MainWindow>(m_library);
    QSignalSpy read(m_window.get(), &MainWindow::firstStartRead);
    m_window->showFirstStart();
    showPage(*m_window, 1100, 720);
    QCOMPARE(m_window->windowTitle(), u"Welcome"_s);
    QVERIFY(!sidebar()->isVisible());

    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->windowTitle(), u"Welcome"_s);

    press(Qt::Key_Return);
    QCOMPARE(read.count(), 1);
}

void TestMainWindow::showsTheSettings()
{
    QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
    m_window->setSettings({.muted = true});
    m_window->setDataFolder(u"/home/ida/unknot"_s);
    m_window->showPlace(Place::Settings);
    QVERIFY(shows(u"/home/ida/unknot"_s));

    auto *muted = fieldOn<QCheckBox>(*m_window, u"Muted for now"_s);
    QVERIFY(muted->isChecked());
    QTest::keyClick(muted, Qt::Key_Space);
    QCOMPARE(changed.at(0).at(0).value<Settings>(), Settings());

    m_window->setSettings({.muted = true});
    QVERIFY(muted->isChecked());
    QCOMPARE(changed.count(), 1);
}

void TestMainWindow::asksBeforeARoutineStarts()
{
    QSignalSpy denied(m_window.get(), &MainWindow::questionsDenied);
    const Routine routine = *m_library.routine(u"neck-relief"_s);

    m_window->askBefore(routine, m_library.safety().questions);
    QVERIFY(shows(u"Do you feel dizzy?"_s));

    press(Qt::Key_Return);
    QCOMPARE(denied.count(), 1);
    QCOMPARE(denied.at(0).at(0).value<Routine>(), routine);
}

void TestMainWindow::staysWhereItWasWhenARoutineIsNotStarted()
{
    m_window->showPlace(Place::Routines);
    QSignalSpy said(m_window.get(), &MainWindow::sayRequested);
    m_window->askBefore(*m_library.routine(u"neck-relief"_s), m_library.safety().questions);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.at(0).at(0).toString().contains(u"Do you feel dizzy?"_s));

    press(Qt::Key_Escape);

    QCOMPARE(m_window->windowTitle(), u"Routines"_s);
    QCOMPARE(said.count(), 2);
    QCOMPARE(said.at(1).at(0).toString(), QString());
}

void TestMainWindow::leadsToWhoShouldAskFirst()
{
    m_window->showPlace(Place::Help);

    click(u"Tick what is true of you"_s);

    QCOMPARE(m_window->windowTitle(), u"Settings"_s);
    QVERIFY(fieldOn<QCheckBox>(*m_window, u"Blood thinners"_s)->hasFocus());
}

void TestMainWindow::whatIsTickedHidesAtOnce()
{
    m_window->showPlace(Place::Settings);
    QTest::keyClick(fieldOn<QCheckBox>(*m_window, u"Blood thinners"_s), Qt::Key_Space);

    m_window->showPlace(Place::Find);

    QVERIFY(shows(u"1 exercise hidden, as you ticked: Blood thinners"_s));
}

void TestMainWindow::isNoLargerThanTheScreen()
{
    QFont large = QApplication::font();
    large.setPointSizeF(21);
    QApplication::setFont(large);

    const MainWindow window(m_library);

    const QSize screen = window.screen()->availableSize();
    QCOMPARE(window.size().boundedTo(screen), window.size());
    QVERIFY(window.height() < screen.height()); // it has a title bar too
}

void TestMainWindow::isNoLargerThanTheScreenThatItComesBackTo()
{
    const QSize screen = m_window->screen()->availableSize();
    m_window->resize(screen * 2);

    MainWindow later(m_library);
    later.comeBackTo(m_window->saveGeometry());

    QVERIFY(m_window->screen()->availableGeometry().contains(later.geometry()));
}

void TestMainWindow::becomesNarrow()
{
    const int full = sidebar()->width();

    m_window->resize(Measures::rem(Measures::railBelow) - 1, 720);
    QVERIFY(sidebar()->width() < full);

    m_window->resize(Measures::rem(Measures::railBelow) + 1, 720);
    QTRY_COMPARE(sidebar()->width(), full);
}

void TestMainWindow::clipsNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<Place>("place");

    const std::initializer_list<std::pair<const char *, Place>> pages{{"find", Place::Find},
                                                                      {"routines", Place::Routines},
                                                                      {"settings", Place::Settings},
                                                                      {"help", Place::Help}};
    for (const auto &[name, place] : pages) {
        QTest::addRow("%s, usual", name) << QSize(1100, 720) << 10.5 << place;
        QTest::addRow("%s, small window", name) << QSize(800, 600) << 10.5 << place;
        QTest::addRow("%s, text twice as large", name) << QSize(1100, 720) << 21.0 << place;
        QTest::addRow("%s, both", name) << QSize(800, 600) << 21.0 << place;
    }
}

void TestMainWindow::clipsNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    QFETCH(const Place, place);
    m_window = std::make_unique<MainWindow>(m_library);
    m_window->showPlace(place);

    showPage(*m_window, size.width(), size.height(), points);
    m_window->showProblem(u"The file /home/ida/.local/share/unknot/routines/mine.json is damaged."_s);
    QApplication::processEvents();

    QCOMPARE(m_window->size(), size);
    QCOMPARE(clippedTextsOn(*m_window), QStringList());
    QCOMPARE(namelessOn(*m_window), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
