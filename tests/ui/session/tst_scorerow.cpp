// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/scorerow.h"

#include "ui/library/pagereader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestScoreRow : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void takesOneKeyForEachScore_data();
    void takesOneKeyForEachScore();
    void takesAClick();
    void saysWhatWasChosen();
    void isChangedByASecondChoice();
    void forgets();
    void leavesTheFocusWhereItIs();
    void takesNoKeysWhileItIsHidden();
    void isEasyToHit_data();
    void isEasyToHit();
    void namesEachScore();

private:
    std::unique_ptr<QWidget> m_page;
    ScoreRow *m_row = nullptr;
};

void TestScoreRow::init()
{
    m_page = std::make_unique<QWidget>();
    m_page->setFocusPolicy(Qt::StrongFocus);
    m_row = new ScoreRow(u"How is it?"_s);
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_row);
    column->addStretch();
    showPage(*m_page, 936, 300);
    m_page->setFocus();
}

void TestScoreRow::takesOneKeyForEachScore_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("score");

    for (int score = 0; score < 10; ++score)
        QTest::addRow("%d", score) << Qt::Key(Qt::Key_0 + score) << score;
    QTest::newRow("ten") << Qt::Key_T << 10;
}

void TestScoreRow::takesOneKeyForEachScore()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, score);
    QSignalSpy scored(m_row, &ScoreRow::scored);

    QTest::keyClick(m_page.get(), key);

    QCOMPARE(scored.size(), 1);
    QCOMPARE(scored.at(0).at(0).toInt(), score);
    QCOMPARE(m_row->score(), std::optional(score));
}

void TestScoreRow::takesAClick()
{
    QSignalSpy scored(m_row, &ScoreRow::scored);
    QTest::mouseClick(buttonOn(*m_row, u"10"_s), Qt::LeftButton);

    QCOMPARE(scored.at(0).at(0).toInt(), 10);
}

void TestScoreRow::saysWhatWasChosen()
{
    QVERIFY(textsOn(*m_row).contains(u"How is it?"_s));

    QTest::keyClick(m_page.get(), Qt::Key_4);

    QVERIFY(textsOn(*m_row).contains(u"How is it? 4 (noticeable)"_s));
    QVERIFY(buttonOn(*m_row, u"4"_s)->isChecked());
}

void TestScoreRow::isChangedByASecondChoice()
{
    QTest::keyClick(m_page.get(), Qt::Key_4);
    QTest::keyClick(m_page.get(), Qt::Key_2);

    QCOMPARE(m_row->score(), std::optional(2));
    QVERIFY(!buttonOn(*m_row, u"4"_s)->isChecked());
}

void TestScoreRow::forgets()
{
    QSignalSpy scored(m_row, &ScoreRow::scored);
    QTest::keyClick(m_page.get(), Qt::Key_4);

    m_row->clear();

    QCOMPARE(m_row->score(), std::nullopt);
    QVERIFY(textsOn(*m_row).contains(u"How is it?"_s));
    QCOMPARE(scored.size(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_4);
    QCOMPARE(m_row->score(), std::optional(4));
}

/// The space bar shall go on pausing.
void TestScoreRow::leavesTheFocusWhereItIs()
{
    QTest::mouseClick(buttonOn(*m_row, u"3"_s), Qt::LeftButton);
    QTest::keyClick(m_page.get(), Qt::Key_5);

    QVERIFY(m_page->hasFocus());
}

void TestScoreRow::takesNoKeysWhileItIsHidden()
{
    m_row->hide();
    QTest::keyClick(m_page.get(), Qt::Key_5);

    QCOMPARE(m_row->score(), std::nullopt);
}

void TestScoreRow::isEasyToHit_data()
{
    addPageSizes();
}

void TestScoreRow::isEasyToHit()
{
    QFETCH(QSize, size);
    QFETCH(double, points);

    showPage(*m_page, size.width(), size.height(), points);
    m_row->setForm(sessionFormFor(size, SessionScreen::Window));
    QApplication::processEvents();

    QCOMPARE(clippedTextsOn(*m_page), QStringList());
    for (const QAbstractButton *button : m_row->findChildren<QAbstractButton *>()) {
        QVERIFY2(std::min(button->width(), button->height()) >= 44, qPrintable(button->text()));
        QVERIFY(m_page->rect().contains(QRect(button->mapTo(m_page.get(), QPoint()), button->size())));
    }
}

void TestScoreRow::namesEachScore()
{
    QStringList names;
    for (const QAbstractButton *button : m_row->findChildren<QAbstractButton *>())
        names += button->accessibleName();

    QCOMPARE(names,
             QStringList({u"0, none"_s, u"1, mild"_s, u"2, mild"_s, u"3, mild"_s, u"4, noticeable"_s,
                          u"5, noticeable"_s, u"6, noticeable"_s, u"7, strong"_s, u"8, strong"_s,
                          u"9, strong"_s, u"10, worst"_s}));
}

QTEST_MAIN(TestScoreRow)
#include "tst_scorerow.moc"
