// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetform.h"

#include "ui/settings/fieldreader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestSheetForm : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void asksForAPlainSheetAtFirst();
    void beginsWithThePaperOfTheCountry_data();
    void beginsWithThePaperOfTheCountry();
    void takesAChoice_data();
    void takesAChoice();
    void takesTheSwitchesOfPictures();
    void savesInkOnPicturesOnly();
    void takesDaysAndTimes_data();
    void takesDaysAndTimes();
    void saysThatAnUnsetGridIsAsPlanned();
    void limitsTheGridToWhatFits();
    void takesTitleAndNoteWithoutSpaceAround();
    void keepsTheTitleToOneLineOfPrint();
    void leavesTheNoteWithTab();
    void startsAnewInSilence();
    void namesEveryField();

private:
    QComboBox *choice(const QString &name) const { return fieldOn<QComboBox>(*m_form, name); }
    QCheckBox *tick(const QString &name) const { return fieldOn<QCheckBox>(*m_form, name); }
    QSpinBox *count(const QString &name) const { return fieldOn<QSpinBox>(*m_form, name); }
    QLineEdit *title() const { return fieldOn<QLineEdit>(*m_form, u"Title"_s); }
    QPlainTextEdit *note() const { return fieldOn<QPlainTextEdit>(*m_form, u"Note to the person"_s); }

    std::unique_ptr<SheetForm> m_form;
};

void TestSheetForm::init()
{
    m_form = std::make_unique<SheetForm>();
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestSheetForm::asksForAPlainSheetAtFirst()
{
    QCOMPARE(m_form->options(), SheetOptions());
}

void TestSheetForm::beginsWithThePaperOfTheCountry_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Paper>("paper");

    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << Paper::Letter;
    QTest::newRow("Britain") << QLocale(QLocale::English, QLocale::UnitedKingdom) << Paper::A4;
    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << Paper::A4;
}

void TestSheetForm::beginsWithThePaperOfTheCountry()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);

    const Paper paper = SheetForm().options().paper;

    QLocale::setDefault(before);
    QTEST(paper, "paper");
}

void TestSheetForm::takesAChoice_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SheetOptions>("expected");

    QTest::newRow("paper") << u"Paper"_s << u"Letter"_s << SheetOptions{.paper = Paper::Letter};
    QTest::newRow("two a page") << u"Size"_s << u"Two a page"_s << SheetOptions{.preset = SheetPreset::Two};
    QTest::newRow("one a page") << u"Size"_s << u"One a page"_s << SheetOptions{.preset = SheetPreset::One};
    QTest::newRow("six a page") << u"Size"_s << u"Six a page, in brief"_s
                                << SheetOptions{.preset = SheetPreset::Six};
    QTest::newRow("large print") << u"Size"_s << u"Large print"_s
                                 << SheetOptions{.preset = SheetPreset::LargePrint};
}

void TestSheetForm::takesAChoice()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QSignalSpy changed(m_form.get(), &SheetForm::changed);

    choice(field)->setCurrentText(text);

    QCOMPARE(choice(field)->currentText(), text);
    QTEST(m_form->options(), "expected");
    QCOMPARE(changed.count(), 1);
}

void TestSheetForm::takesTheSwitchesOfPictures()
{
    QSignalSpy changed(m_form.get(), &SheetForm::changed);

    QTest::keyClick(tick(u"Ink saver"_s), Qt::Key_Space);
    QCOMPARE(m_form->options(), SheetOptions{.inkSaver = true});
    QTest::keyClick(tick(u"Pictures"_s), Qt::Key_Space);
    QVERIFY(!m_form->options().hasPictures);

    QCOMPARE(changed.count(), 2);
}

void TestSheetForm::savesInkOnPicturesOnly()
{
    QVERIFY(tick(u"Ink saver"_s)->isEnabled());

    tick(u"Pictures"_s)->setChecked(false);
    QVERIFY(!tick(u"Ink saver"_s)->isEnabled());

    m_form->startAnew(u"Neck relief"_s);
    QVERIFY(!m_form->options().hasPictures);
}

void TestSheetForm::takesDaysAndTimes_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("times");
    QTest::addColumn<std::optional<TickGrid>>("grid");

    QTest::newRow("both") << 14 << 8 << std::optional(TickGrid{.days = 14, .times = 8});
    QTest::newRow("days alone") << 5 << 0 << std::optional(TickGrid{.days = 5, .times = 1});
    QTest::newRow("times alone") << 0 << 3 << std::optional(TickGrid{.days = 7, .times = 3});
    QTest::newRow("neither") << 0 << 0 << std::optional<TickGrid>();
}

void TestSheetForm::takesDaysAndTimes()
{
    QFETCH(const int, days);
    QFETCH(const int, times);

    count(u"Days to tick"_s)->setValue(days);
    count(u"Times a day to tick"_s)->setValue(times);

    QTEST(m_form->options().grid, "grid");
}

void TestSheetForm::saysThatAnUnsetGridIsAsPlanned()
{
    for (const QString &name : {u"Days to tick"_s, u"Times a day to tick"_s})
        QCOMPARE(count(name)->text(), u"As planned"_s);
}

void TestSheetForm::limitsTheGridToWhatFits()
{
    QCOMPARE(count(u"Days to tick"_s)->maximum(), TickGrid::mostDays);
    QCOMPARE(count(u"Times a day to tick"_s)->maximum(), TickGrid::mostTimes);
}

void TestSheetForm::takesTitleAndNoteWithoutSpaceAround()
{
    QSignalSpy changed(m_form.get(), &SheetForm::changed);

    QTest::keyClicks(title(), u" Neck "_s);
    note()->insertPlainText(u"\nSlowly.\nAnd often.\n"_s);

    QCOMPARE(m_form->options().title, u"Neck"_s);
    QCOMPARE(m_form->options().note, u"Slowly.\nAnd often."_s);
    QVERIFY(changed.count() >= 2);
}

void TestSheetForm::keepsTheTitleToOneLineOfPrint()
{
    title()->insert(QString(500, u'x'));

    QCOMPARE(m_form->options().title, QString(120, u'x'));
}

void TestSheetForm::leavesTheNoteWithTab()
{
    note()->setFocus();

    QTest::keyClick(note(), Qt::Key_Tab);

    QVERIFY(!note()->hasFocus());
    QCOMPARE(note()->toPlainText(), QString());
}

void TestSheetForm::startsAnewInSilence()
{
    choice(u"Paper"_s)->setCurrentText(u"Letter"_s);
    count(u"Days to tick"_s)->setValue(3);
    title()->setText(u"My neck"_s);
    note()->setPlainText(u"Slowly."_s);
    QSignalSpy changed(m_form.get(), &SheetForm::changed);

    m_form->startAnew(u"Strong calves"_s);

    // Paper and boxes are a habit of the person, title and note belong to the routine.
    const SheetOptions expected{.paper = Paper::Letter, .grid = TickGrid{.days = 3, .times = 1}};
    QCOMPARE(m_form->options(), expected);
    QCOMPARE(title()->placeholderText(), u"Strong calves"_s);
    QCOMPARE(changed.count(), 0);
}

void TestSheetForm::namesEveryField()
{
    QCOMPARE(namelessOn(*m_form), QStringList());
}

QTEST_MAIN(TestSheetForm)
#include "tst_sheetform.moc"
