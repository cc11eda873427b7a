// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firststart/firststartpage.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFirstStartPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatUnknotIs();
    void goesOnWithOneClick();
    void goesOnWithEnter();
    void showsTheWholeListOfWhoShouldAsk();
    void clipsNothing_data();
    void clipsNothing();

private:
    Library m_library = smallLibrary();
};

void TestFirstStartPage::saysWhatUnknotIs()
{
    FirstStartPage page(m_library.safety());
    showPage(page, 1100, 720);
    const QStringList texts = textsOn(page);

    for (const QString &expected :
         {u"A tight spot? Let us loosen it."_s, u"Private"_s, u"No account."_s, u"A guide, not a doctor"_s,
          u"Ask a doctor or therapist first if you are pregnant."_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
}

void TestFirstStartPage::goesOnWithOneClick()
{
    FirstStartPage page(m_library.safety());
    showPage(page, 1100, 720);
    QSignalSpy accepted(&page, &FirstStartPage::accepted);

    QTest::mouseClick(buttonOn(page, u"I have read this: where is it tight?"_s), Qt::LeftButton);

    QCOMPARE(accepted.count(), 1);
}

void TestFirstStartPage::goesOnWithEnter()
{
    FirstStartPage page(m_library.safety());
    showPage(page, 1100, 720);
    QSignalSpy accepted(&page, &FirstStartPage::accepted);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(accepted.count(), 1);
}

void TestFirstStartPage::showsTheWholeListOfWhoShouldAsk()
{
    FirstStartPage page(m_library.safety());
    showPage(page, 1100, 720);
    QSignalSpy help(&page, &FirstStartPage::helpRequested);

    QTest::mouseClick(buttonOn(page, u"The whole list"_s), Qt::LeftButton);

    QCOMPARE(help.count(), 1);
}

void TestFirstStartPage::clipsNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");

    QTest::newRow("usual") << QSize(1100, 720) << 10.5;
    QTest::newRow("small window") << QSize(800, 600) << 10.5;
    QTest::newRow("text twice as large") << QSize(1100, 720) << 21.0;
    QTest::newRow("both") << QSize(640, 512) << 21.0;
}

void TestFirstStartPage::clipsNothing()
{
    QFETCH(QSize, size);
    QFETCH(double, points);
    FirstStartPage page(m_library.safety());

    showPage(page, size.width(), size.height(), points);

    QCOMPARE(page.size(), size);
    QCOMPARE(clippedTextsOn(page), QStringList());
}

QTEST_MAIN(TestFirstStartPage)
#include "tst_firststartpage.moc"
