// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printpage.h"

#include "print/sheet.h"
#include "support/englishplurals.h"
#include "ui/figure/figurelibrary.h"
#include "ui/library/pagereader.h"
#include "ui/print/sheetpreview.h"
#include "ui/settings/fieldreader.h"
#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"
#include "ui/widgets/statusbanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestPrintPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void showsTheSheetOfTheRoutine();
    void theSheetFollowsEveryChoice_data();
    void theSheetFollowsEveryChoice();
    void theSheetShowsThePersonOfTheSettings();
    void theSheetFollowsTitleAndNote();
    void anotherRoutineStartsAnew();
    void savesWhatIsShown();
    void savesUnderTheNameGiven_data();
    void savesUnderTheNameGiven();
    void savesNothingWithoutAName();
    void proposesTheNameOfTheRoutine();
    void asksBeforeItReplacesAFile();
    void saysWhereItWasSaved();
    void saysWhatWentWrong();
    void saysThatThereIsNoPrinter();
    void closesWithBackAndEscape();
    void everyControlHasAName();
    void everyControlIsEasyToHit();
    void clipsNothing_data();
    void clipsNothing();

private:
    Routine neck() const;
    QVector<SheetPage> sheet(const SheetOptions &options) const
    {
        return Sheet::lay(neck(), m_library, options);
    }
    QVector<SheetPage> shown() const { return m_page->findChild<SheetPreview *>()->pages(); }
    StatusBanner *banner() const { return m_page->findChild<StatusBanner *>(); }
    QLineEdit *title() const { return fieldOn<QLineEdit>(*m_page, u"Title"_s); }
    QPlainTextEdit *note() const { return fieldOn<QPlainTextEdit>(*m_page, u"Note to the person"_s); }
    void choose(const QString &field, const QString &text);
    void click(const QString &button);
    void answerWith(const QString &path);

    EnglishPlurals m_plurals;
    Library m_library = figureLibrary();
    std::unique_ptr<PrintPage> m_page;
    QStringList m_proposals;
};

void TestPrintPage::initTestCase()
{
    // A computer without printers, whatever this one has.
    qputenv("CUPS_SERVER", "localhost:1");
    QApplication::setStyle(new CalmStyle);
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void TestPrintPage::init()
{
    m_page = std::make_unique<PrintPage>(m_library);
    m_page->setRoutine(neck());
    showPage(*m_page, 920, 720);
}

/// Three exercises: any number of them a page makes another sheet.
Routine TestPrintPage::neck() const
{
    Routine routine = *m_library.routine(u"neck-relief"_s);
    routine.steps += routineOf(*m_library.exercise(u"neck-press"_s)).steps;
    return routine;
}

void TestPrintPage::choose(const QString &field, const QString &text)
{
    if (auto *box = fieldOn<QComboBox>(*m_page, field))
        box->setCurrentText(text);
    else if (auto *mark = fieldOn<QCheckBox>(*m_page, field))
        mark->setChecked(text == u"on");
    else if (auto *count = fieldOn<QSpinBox>(*m_page, field))
        count->setValue(text.toInt());
    else
        QFAIL(qPrintable(field));
}

void TestPrintPage::click(const QString &button)
{
    QAbstractButton *found = buttonOn(*m_page, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestPrintPage::answerWith(const QString &path)
{
    m_proposals.clear();
    m_page->setAskForPath([this, path](const QString &proposal) {
        m_proposals += proposal;
        return path;
    });
}

void TestPrintPage::showsTheSheetOfTheRoutine()
{
    QVERIFY(textsOn(*m_page).contains(u"Neck relief"_s));
    QVERIFY(!shown().isEmpty());
    QCOMPARE(shown(), sheet({}));
}

void TestPrintPage::theSheetFollowsEveryChoice_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SheetOptions>("options");

    QTest::newRow("paper") << u"Paper"_s << u"Letter"_s << SheetOptions{.paper = Paper::Letter};
    QTest::newRow("two a page") << u"Size"_s << u"Two a page"_s << SheetOptions{.preset = SheetPreset::Two};
    QTest::newRow("one a page") << u"Size"_s << u"One a page"_s << SheetOptions{.preset = SheetPreset::One};
    QTest::newRow("six a page") << u"Size"_s << u"Six a page, in brief"_s
                                << SheetOptions{.preset = SheetPreset::Six};
    QTest::newRow("large print") << u"Size"_s << u"Large print"_s
                                 << SheetOptions{.preset = SheetPreset::LargePrint};
    QTest::newRow("no pictures") << u"Pictures"_s << u"off"_s << SheetOptions{.hasPictures = false};
    QTest::newRow("ink saver") << u"Ink saver"_s << u"on"_s << SheetOptions{.inkSaver = true};
    QTest::newRow("days") << u"Days to tick"_s << u"3"_s << SheetOptions{.grid = TickGrid{.days = 3}};
    QTest::newRow("times") << u"Times a day to tick"_s << u"2"_s
                           << SheetOptions{.grid = TickGrid{.times = 2}};
}

void TestPrintPage::theSheetFollowsEveryChoice()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const SheetOptions, options);

    choose(field, text);

    QCOMPARE(shown(), sheet(options));
    QVERIFY(shown() != sheet({}));
}

void TestPrintPage::theSheetShowsThePersonOfTheSettings()
{
    m_page->setBuild(Build::Broad);
    m_page->setRoutine(neck());
    QCOMPARE(shown(), sheet({.build = Build::Broad}));
    QVERIFY(shown() != sheet({}));

    answerWith(u"/tmp/ida.pdf"_s);
    QSignalSpy saved(m_page.get(), &PrintPage::saveRequested);
    click(u"Save as PDF…"_s);
    QCOMPARE(saved.at(0).at(1).value<SheetOptions>().build, Build::Broad);
}

void TestPrintPage::theSheetFollowsTitleAndNote()
{
    QTest::keyClicks(title(), u"For Ida"_s);
    QCOMPARE(shown(), sheet({.title = u"For Ida"_s}));

    QTest::keyClicks(note(), u"Slowly."_s);
    QCOMPARE(shown(), sheet({.title = u"For Ida"_s, .note = u"Slowly."_s}));
}

void TestPrintPage::anotherRoutineStartsAnew()
{
    QTest::keyClicks(title(), u"For Ida"_s);
    QTest::keyClicks(note(), u"Slowly."_s);
    m_page->showSaved(u"/home/ida/neck.pdf"_s);
    const Routine calves = *m_library.routine(u"strong-calves"_s);

    m_page->setRoutine(calves);

    QVERIFY(!banner()->isVisible());
    QVERIFY(textsOn(*m_page).contains(u"Strong calves"_s));
    QCOMPARE(title()->text(), QString());
    QCOMPARE(title()->placeholderText(), u"Strong calves"_s);
    QCOMPARE(note()->toPlainText(), QString());
    QCOMPARE(shown(), Sheet::lay(calves, m_library, {}));
}

void TestPrintPage::savesWhatIsShown()
{
    choose(u"Paper"_s, u"Letter"_s);
    QTest::keyClicks(title(), u"For Ida"_s);
    answerWith(u"/tmp/ida.pdf"_s);
    QSignalSpy saved(m_page.get(), &PrintPage::saveRequested);

    click(u"Save as PDF…"_s);

    QCOMPARE(saved.count(), 1);
    const SheetOptions expected{.paper = Paper::Letter, .title = u"For Ida"_s};
    QCOMPARE(saved.at(0).at(0).value<Routine>(), neck());
    QCOMPARE(saved.at(0).at(1).value<SheetOptions>(), expected);
    QCOMPARE(shown(), sheet(expected));
}

void TestPrintPage::savesUnderTheNameGiven_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("used");

    QTest::newRow("with its ending") << u"/tmp/neck.pdf"_s << u"/tmp/neck.pdf"_s;
    QTest::newRow("in capitals") << u"/tmp/NECK.PDF"_s << u"/tmp/NECK.PDF"_s;
    QTest::newRow("without an ending") << u"/tmp/neck"_s << u"/tmp/neck.pdf"_s;
    QTest::newRow("with another ending") << u"/tmp/neck.v2"_s << u"/tmp/neck.v2.pdf"_s;
}

void TestPrintPage::savesUnderTheNameGiven()
{
    QFETCH(const QString, given);
    answerWith(given);
    QSignalSpy saved(m_page.get(), &PrintPage::saveRequested);

    click(u"Save as PDF…"_s);

    QTEST(saved.at(0).at(2).toString(), "used");
}

void TestPrintPage::savesNothingWithoutAName()
{
    answerWith({});
    QSignalSpy saved(m_page.get(), &PrintPage::saveRequested);

    click(u"Save as PDF…"_s);

    QCOMPARE(m_proposals.size(), 1);
    QCOMPARE(saved.count(), 0);
    QVERIFY(!banner()->isVisible());
}

void TestPrintPage::proposesTheNameOfTheRoutine()
{
    answerWith({});

    click(u"Save as PDF…"_s);

    QVERIFY2(m_proposals.at(0).endsWith(u"/neck-relief.pdf"), qPrintable(m_proposals.at(0)));
}

void TestPrintPage::asksBeforeItReplacesAFile()
{
    QTemporaryDir folder;
    QFile existing(folder.filePath(u"neck.pdf"_s));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    QSignalSpy saved(m_page.get(), &PrintPage::saveRequested);
    QString question;
    const auto refuse = [&question] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            question = box->text();
            box->reject();
        }
    };
    QTimer::singleShot(0, m_page.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        dialog->findChild<QLineEdit *>()->setText(folder.filePath(u"neck"_s));
        QTimer::singleShot(0, m_page.get(), refuse);
        dialog->accept();
        dialog->reject();
    });

    click(u"Save as PDF…"_s);

    QVERIFY2(question.contains(u"neck.pdf already exists"), qPrintable(question));
    QCOMPARE(saved.count(), 0);
}

void TestPrintPage::saysWhereItWasSaved()
{
    m_page->showSaved(u"/home/ida/<b>neck</b>.pdf"_s);

    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->message(), u"Saved as /home/ida/<b>neck</b>.pdf"_s);
}

void TestPrintPage::saysWhatWentWrong()
{
    m_page->showProblem(u"The disk is full."_s);

    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->message(), u"The disk is full."_s);
}

void TestPrintPage::saysThatThereIsNoPrinter()
{
    click(u"Print…"_s);

    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->message(), u"No printer was found. Save the sheet as PDF, and print it elsewhere."_s);
}

void TestPrintPage::closesWithBackAndEscape()
{
    QSignalSpy closed(m_page.get(), &PrintPage::closed);

    click(u"Back"_s);
    QCOMPARE(closed.count(), 1);

    QTest::keyClick(title(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 2);
}

void TestPrintPage::everyControlHasAName()
{
    QCOMPARE(namelessOn(*m_page), QStringList());
}

void TestPrintPage::everyControlIsEasyToHit()
{
    QCOMPARE(lowerThan(Measures::target(), *m_page), QStringList());
    QVERIFY(buttonOn(*m_page, u"Save as PDF…"_s)->height() >= Measures::largeTarget());
}

void TestPrintPage::clipsNothing_data()
{
    addPageSizes();
}

void TestPrintPage::clipsNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    m_page = std::make_unique<PrintPage>(m_library);
    showPage(*m_page, size.width(), size.height(), points);

    m_page->setRoutine(neck());
    m_page->showSaved(u"/home/ida/documents/exercises/of this year/neck-relief.pdf"_s);
    QApplication::processEvents();

    QCOMPARE(m_page->size(), size);
    QCOMPARE(clippedTextsOn(*m_page), QStringList());
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
}

QTEST_MAIN(TestPrintPage)
#include "tst_printpage.moc"
