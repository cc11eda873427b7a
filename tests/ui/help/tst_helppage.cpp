// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppage.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestHelpPage : public QObject
{
    Q_OBJECT

private slots:
    void saysEverythingAboutSafety();
    void saysTheMostUrgentFirst();
    void clipsNothing_data();
    void clipsNothing();

private:
    Library m_library = smallLibrary();
};

void TestHelpPage::saysEverythingAboutSafety()
{
    HelpPage page(m_library.safety());
    showPage(page, 920, 720);
    const QStringList texts = textsOn(page);

    for (const QString &expected :
         {u"Stop and call the emergency number"_s, u"A drooping face"_s, u"See someone today"_s,
          u"One calf hot and swollen"_s, u"Stop at once for"_s, u"Numbness"_s, u"Neck"_s,
          u"Never press the throat."_s, u"Ask first"_s, u"Blood thinners"_s, u"No hard pressure."_s,
          u"When to see someone"_s, u"Two weeks without relief"_s, u"Unknot names no illness."_s,
          u"When in doubt, ask."_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
}

void TestHelpPage::saysTheMostUrgentFirst()
{
    HelpPage page(m_library.safety());
    showPage(page, 920, 720);
    const QStringList texts = textsOn(page);

    QVERIFY(texts.indexOf(u"Chest pain"_s) < texts.indexOf(u"One calf hot and swollen"_s));
    QVERIFY(texts.indexOf(u"One calf hot and swollen"_s) < texts.indexOf(u"Sharp pain"_s));
    QVERIFY(texts.indexOf(u"Sharp pain"_s) < texts.indexOf(u"Blood thinners"_s));
}

void TestHelpPage::clipsNothing_data()
{
    addPageSizes();
}

void TestHelpPage::clipsNothing()
{
    QFETCH(QSize, size);
    QFETCH(double, points);
    HelpPage page(m_library.safety());

    showPage(page, size.width(), size.height(), points);

    QCOMPARE(page.size(), size);
    QCOMPARE(clippedTextsOn(page), QStringList());
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
