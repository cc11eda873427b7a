// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "support/samplerecords.h"
#include "ui/journal/journalpage.h"
#include "ui/library/findpage.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"
#include "ui/routine/routinespage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// The window, and what it can show.
struct Desk
{
    void showFirstStart() { window.showFirstStart(); }
    void showFind() { window.showPlace(Place::Find); }
    void showRoutines() { window.showPlace(Place::Routines); }
    void showJournal() { window.showPlace(Place::Journal); }
    void showGuide() { window.showPlace(Place::Guide); }
    void showSettings() { window.showPlace(Place::Settings); }
    void showHelp() { window.showPlace(Place::Help); }

    void showRegion()
    {
        showFind();
        window.findChild<FindPage *>()->showRegion(Region::Neck);
    }

    void showExercise()
    {
        showFind();
        window.findChild<FindPage *>()->showExercise(u"side-neck-stretch"_s);
    }

    void showRoutine()
    {
        showRoutines();
        window.findChild<RoutinesPage *>()->showRoutine(routine.id);
    }

    void showSheet()
    {
        showRoutines();
        emit window.findChild<RoutinesPage *>()->printRequested(routine);
    }

    void askBefore() { window.askBefore(routine, library.safety().questions); }

    void askOnAnotherDay()
    {
        window.askBefore(routine, library.safety().questions, Beginning::WhereItStopped);
    }

    void play()
    {
        window.showSession(&player, routine);
        player.start();
    }

    void sayThatItHurts()
    {
        play();
        QTest::keyClick(&window, Qt::Key_H);
    }

    void playToTheEnd()
    {
        play();
        while (!player.isOver())
            player.skip();
    }

    void offerToContinue()
    {
        showFind();
        window.offerToContinue(routine.name);
    }

    void showTwoWeekCard()
    {
        showFind();
        window.showTwoWeekCard();
    }

    void closeBesideASession()
    {
        play();
        showFind();
        window.close();
    }

    ManualClock clock;
    Library library = smallLibrary();
    Routine routine = *library.routine(u"neck-relief"_s);
    SessionPlayer player{Timeline::of(routine, library, {}), clock};
    MainWindow window{library};
};

struct Scene
{
    const char *name;
    void (Desk::*open)();
};

constexpr Scene scenes[] = {
    {"first start", &Desk::showFirstStart},
    {"find", &Desk::showFind},
    {"region", &Desk::showRegion},
    {"exercise", &Desk::showExercise},
    {"routines", &Desk::showRoutines},
    {"routine", &Desk::showRoutine},
    {"sheet", &Desk::showSheet},
    {"journal", &Desk::showJournal},
    {"guide", &Desk::showGuide},
    {"settings", &Desk::showSettings},
    {"help", &Desk::showHelp},
    {"questions", &Desk::askBefore},
    {"questions of another day", &Desk::askOnAnotherDay},
    {"session", &Desk::play},
    {"where it hurts", &Desk::sayThatItHurts},
    {"end of a session", &Desk::playToTheEnd},
    {"offer to continue", &Desk::offerToContinue},
    {"after two weeks", &Desk::showTwoWeekCard},
    {"closing beside a session", &Desk::closeBesideASession},
};

/// What stands on something that can be reached by its letter: its own text, or that of the label before it.
QStringList lettered(const QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts += label->text();
    }
    return texts;
}

QStringList lettered(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts += action->text();
    return texts;
}

/// "Alt+S: &Skin, &Sound" for each letter that is there more than once.
QStringList doubled(const QStringList &texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString &text : texts)
        byLetter[QKeySequence::mnemonic(text).toString()] += text;
    byLetter.remove({});
    QStringList doubled;
    for (auto letter = byLetter.cbegin(); letter != byLetter.cend(); ++letter) {
        if (letter->size() > 1)
            doubled += letter.key() + u": "_s + letter->join(u", "_s);
    }
    return doubled;
}

} // namespace

Q_DECLARE_METATYPE(Scene)

/// The underlined letters: each leads to one thing among all that can be seen at a time.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void eachLetterIsThereOnce_data();
    void eachLetterIsThereOnce();
};

void TestMnemonics::eachLetterIsThereOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Scene>("scene");

    for (const Scene &scene : scenes) {
        QTest::addRow("%s, English", scene.name) << u"en"_s << scene;
        QTest::addRow("%s, German", scene.name) << u"de"_s << scene;
    }
}

void TestMnemonics::eachLetterIsThereOnce()
{
    QFETCH(const QString, language);
    QFETCH(const Scene, scene);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/unknot_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&words));
    Desk desk;
    connect(&desk.window, &MainWindow::journalMade, this, [](JournalPage *journal) {
        journal->setContent({.sessions = sampleRecords(20)}, {2026, 1, 20});
    });
    showPage(desk.window, 1100, 720);

    (desk.*scene.open)();

    // What has just been added is shown by an event.
    QCoreApplication::sendPostedEvents();
    QVERIFY(!lettered(desk.window).isEmpty());
    QCOMPARE(doubled(lettered(desk.window)).join(u'\n'), QString());
    for (const QMenu *menu : desk.window.findChildren<QMenu *>())
        QCOMPARE(doubled(lettered(*menu)).join(u'\n'), QString());
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
