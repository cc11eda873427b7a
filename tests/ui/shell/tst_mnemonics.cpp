// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplerecords.h"
#include "ui/journal/journalpage.h"
#include "ui/library/pagereader.h"
#include "ui/shell/desk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

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
    QTest::addColumn<DeskScene>("scene");

    for (const DeskScene &scene : deskScenes) {
        QTest::addRow("%s, English", scene.name) << u"en"_s << scene;
        QTest::addRow("%s, German", scene.name) << u"de"_s << scene;
    }
}

void TestMnemonics::eachLetterIsThereOnce()
{
    QFETCH(const QString, language);
    QFETCH(const DeskScene, scene);
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
