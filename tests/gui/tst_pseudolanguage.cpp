// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentfiles.h"
#include "support/pseudowords.h"
#include "support/samplerecords.h"
#include "ui/guide/guidepage.h"
#include "ui/journal/journalpage.h"
#include "ui/library/findpage.h"
#include "ui/library/pagereader.h"
#include "ui/routine/routinespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/calmstyle.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// Every page of the real program in a made-up language: longer, accented, and in one row from right to left.
/// UNKNOT_PICTURES=folder keeps a picture of each.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void hasRoomForIt_data();
    void hasRoomForIt();
    void nothingEscapesTranslation_data();
    void nothingEscapesTranslation();

private:
    static void addPages(const QByteArray &suffix, const QSize &size, double points,
                         Qt::LayoutDirection direction);
    std::unique_ptr<MainWindow> openWindow(const QString &page) const;
    static void keepPicture(MainWindow &window);

    PseudoWords m_words;
    Library m_library;
    QVector<Article> m_articles;
};

void TestPseudoLanguage::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QVERIFY(QCoreApplication::installTranslator(&m_words));
    const Result<Library> library = contentLibrary(pseudo);
    QVERIFY2(library, library ? "" : qPrintable(library.error().message));
    m_library = *library;
    const Result<QVector<Article>> articles = contentArticles(m_library, pseudo);
    QVERIFY2(articles, articles ? "" : qPrintable(articles.error().message));
    m_articles = *articles;
}

void TestPseudoLanguage::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPseudoLanguage::addPages(const QByteArray &suffix, const QSize &size, double points,
                                  Qt::LayoutDirection direction)
{
    for (const QString &page :
         {u"first"_s, u"find"_s, u"region"_s, u"exercise"_s, u"routines"_s, u"routine"_s, u"journal"_s,
          u"empty journal"_s, u"guide"_s, u"settings"_s, u"help"_s})
        QTest::newRow(page.toLatin1() + ' ' + suffix) << page << size << points << direction;
}

void TestPseudoLanguage::hasRoomForIt_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    addPages("as usual", QSize(1100, 720), 10.5, Qt::LeftToRight);
    addPages("from right to left", QSize(1100, 720), 10.5, Qt::RightToLeft);
    addPages("in a small window", QSize(800, 600), 10.5, Qt::LeftToRight);
    addPages("twice as large", QSize(1100, 720), 21, Qt::LeftToRight);
}

std::unique_ptr<MainWindow> TestPseudoLanguage::openWindow(const QString &page) const
{
    auto window = std::make_unique<MainWindow>(m_library);
    connect(window.get(), &MainWindow::articlesRequested, window.get(),
            [this, target = window.get()] { target->setArticles(m_articles); });
    const QStringList places{u"find"_s,  u"routines"_s, u"session"_s, u"journal"_s,
                             u"guide"_s, u"settings"_s, u"help"_s};
    connect(window.get(), &MainWindow::journalMade, window.get(), [page](JournalPage *journal) {
        journal->setContent({.sessions = sampleRecords(page == u"journal" ? 20 : 0)}, {2026, 1, 20});
    });
    if (page == u"first")
        window->showFirstStart();
    else
        window->showPlace(Place(std::max<qsizetype>(0, places.indexOf(page))));
    if (page == u"empty journal")
        window->showPlace(Place::Journal);
    if (page == u"region")
        window->findChild<FindPage *>()->showRegion(Region::UpperBack);
    if (page == u"exercise")
        window->findChild<FindPage *>()->showExercise(u"thread-the-needle"_s);
    if (page == u"routine") {
        window->showPlace(Place::Routines);
        window->findChild<RoutinesPage *>()->showRoutine(u"knot-six"_s);
    }
    return window;
}

void TestPseudoLanguage::keepPicture(MainWindow &window)
{
    const QString folder = qEnvironmentVariable("UNKNOT_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')
                           + u".png"_s);
}

void TestPseudoLanguage::hasRoomForIt()
{
    QFETCH(const QString, page);
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const auto window = openWindow(page);

    showPage(*window, size.width(), size.height(), points);

    keepPicture(*window);
    QCOMPARE(window->size(), size);
    QTRY_COMPARE(clippedTextsOn(*window).join(u"\n"_s), QString());
}

void TestPseudoLanguage::nothingEscapesTranslation_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    addPages("as usual", QSize(1100, 720), 10.5, Qt::LeftToRight);
}

void TestPseudoLanguage::nothingEscapesTranslation()
{
    QFETCH(const QString, page);
    // Citations and addresses stay as they are, and so does what stands for itself in any language.
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    static const QRegularExpression accent(u"[áéíóúýÁÉÍÓÚÝ]"_s);
    const auto window = openWindow(page);
    showPage(*window, 1100, 720);

    const QStringList sources = m_library.sources();
    for (const QString &text : textsOn(*window)) {
        const bool isCitation = std::any_of(sources.begin(), sources.end(), [&](const QString &key) {
            return text.contains(m_library.source(key)->citation);
        });
        QVERIFY2(isCitation || text.startsWith(u"https://") || !text.contains(word) || text.contains(accent),
                 qPrintable(text));
    }
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
