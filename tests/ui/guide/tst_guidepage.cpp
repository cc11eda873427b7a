// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidepage.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestGuidePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithTheFirstArticle();
    void theArrowsLeadThroughTheArticles();
    void aNewArticleBeginsAtItsTop();
    void leadsToExercisesAndRoutines();
    void saysWhenToGetHelpBesideEveryArticle();
    void foldsTheListInANarrowPage();
    void keepsTextsPlain();
    void clipsNothing_data();
    void clipsNothing();

private:
    static QVector<Article> articles();
    QListWidget *list() const { return m_page->findChild<QListWidget *>(); }

    Library m_library = smallLibrary();
    std::unique_ptr<GuidePage> m_page;
};

QVector<Article> TestGuidePage::articles()
{
    const ArticleSection lead{.heading = {},
                              .paragraphs = {u"A small firm spot."_s, u"Much more. "_s.repeated(200)}};
    const ArticleSection cases{
        .heading = u"Heat or cold"_s,
        .paragraphs = {},
        .points = {u"A cloth in between"_s},
        .choices = {{u"It is new"_s, u"Cold, through a cloth, ten minutes at a time"_s}},
        .checklist = {u"Feet on the floor"_s}};
    return {
        {u"knots"_s,
         u"What a knot is"_s,
         u"In short."_s,
         {lead},
         {u"neck-press"_s},
         {u"neck-relief"_s},
         {u"bandy-1994"_s}},
        {u"heat"_s,
         u"Heat or cold, and what to do when both feel good"_s,
         u"In short."_s,
         {cases},
         {},
         {},
         {u"bandy-1994"_s}},
        {u"markup"_s,
         u"<b>Bold</b> & more"_s,
         u"In short."_s,
         {{.heading = {}, .paragraphs = {u"<i>x</i>"_s}}},
         {},
         {},
         {u"bandy-1994"_s}},
    };
}

void TestGuidePage::init()
{
    m_page = std::make_unique<GuidePage>(m_library);
    m_page->setArticles(articles());
}

void TestGuidePage::beginsWithTheFirstArticle()
{
    showPage(*m_page, 1000, 720);

    QCOMPARE(list()->count(), 3);
    const QStringList texts = textsOn(*m_page);
    QVERIFY(texts.contains(u"What a knot is"_s));
    QVERIFY(texts.contains(u"A small firm spot."_s));
    QVERIFY(!texts.contains(u"Heat or cold"_s));
}

void TestGuidePage::theArrowsLeadThroughTheArticles()
{
    showPage(*m_page, 1000, 720);
    m_page->setFocus();

    QTest::keyClick(list(), Qt::Key_Down);

    const QStringList texts = textsOn(*m_page);
    QVERIFY(!texts.contains(u"A small firm spot."_s));
    for (const QString &expected :
         {u"Heat or cold"_s, u"A cloth in between"_s, u"It is new"_s,
          u"Cold, through a cloth, ten minutes at a time"_s, u"Feet on the floor"_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
    QVERIFY(list()->hasFocus());
}

void TestGuidePage::aNewArticleBeginsAtItsTop()
{
    showPage(*m_page, 1000, 500);
    QScrollBar *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);

    m_page->showArticle(u"heat"_s);

    QCOMPARE(bar->value(), 0);
}

void TestGuidePage::leadsToExercisesAndRoutines()
{
    showPage(*m_page, 1000, 720);
    QSignalSpy exercises(m_page.get(), &GuidePage::exerciseRequested);
    QSignalSpy routines(m_page.get(), &GuidePage::routineRequested);

    buttonOn(*m_page, m_library.exercise(u"neck-press"_s)->name)->click();
    buttonOn(*m_page, m_library.routine(u"neck-relief"_s)->name)->click();

    QCOMPARE(exercises.value(0), QVariantList{u"neck-press"_s});
    QCOMPARE(routines.value(0), QVariantList{u"neck-relief"_s});
}

void TestGuidePage::saysWhenToGetHelpBesideEveryArticle()
{
    showPage(*m_page, 1000, 720);
    m_page->showArticle(u"markup"_s);

    const QStringList texts = textsOn(*m_page);
    QVERIFY(texts.contains(u"Stop and call the emergency number"_s));
    QVERIFY(texts.contains(u"See someone today"_s));
}

void TestGuidePage::foldsTheListInANarrowPage()
{
    showPage(*m_page, 600, 720);
    auto *box = m_page->findChild<QComboBox *>();
    QVERIFY(box->isVisible());
    QVERIFY(!list()->isVisible());

    box->setCurrentIndex(0);
    QTest::keyClick(box, Qt::Key_Down);

    QVERIFY(textsOn(*m_page).contains(u"Heat or cold"_s));
}

void TestGuidePage::keepsTextsPlain()
{
    showPage(*m_page, 1000, 720);
    m_page->showArticle(u"markup"_s);

    QVERIFY(textsOn(*m_page).contains(u"<i>x</i>"_s));
    QCOMPARE(list()->currentItem()->text(), u"<b>Bold</b> & more"_s);
}

void TestGuidePage::clipsNothing_data()
{
    addPageSizes();
}

void TestGuidePage::clipsNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    m_page->showArticle(u"heat"_s);
    showPage(*m_page, size.width(), size.height(), points);

    QCOMPARE(m_page->size(), size);
    QTRY_COMPARE(clippedTextsOn(*m_page), QStringList());
}

QTEST_MAIN(TestGuidePage)
#include "tst_guidepage.moc"
