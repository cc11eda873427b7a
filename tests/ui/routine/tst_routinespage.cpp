// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/figure/picturelabel.h"
#include "ui/library/cardview.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"
#include "ui/routine/routinespage.h"
#include "ui/widgets/cuewaysbox.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestRoutinesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init();

    void showsARoutineWithItsSteps();
    void showsAPictureBesideEachStep();
    void leavesNoRoomWhereNoStepHasAPicture();
    void opensARoutineAndComesBackToItsCard();
    void startsAndPrintsARoutine();
    void startsFromACard();
    void notesWhatWasTicked();
    void choosesHowARoutineIsHeard();
    void showsHowARoutineIsHeard();
    void passesOverAnUnknownId();
    void clipsNothing_data();
    void clipsNothing();

private:
    CardView *cards() const { return m_page->findChild<CardView *>(); }
    bool shows(const QString &text) const { return textsOn(*m_page).contains(text); }

    EnglishPlurals m_plurals;
    Library m_library = figureLibrary();
    FigureGallery m_gallery{m_library};
    std::unique_ptr<RoutinesPage> m_page;
};

void TestRoutinesPage::init()
{
    m_page = std::make_unique<RoutinesPage>(m_library, m_gallery);
    showPage(*m_page, 920, 720);
}

void TestRoutinesPage::showsARoutineWithItsSteps()
{
    m_page->showRoutine(u"neck-relief"_s);

    for (const QString &expected :
         {u"Neck relief"_s, u"For a neck that will not turn."_s, u"Chin tuck, lying down"_s, u"1:45"_s,
          u"Side neck stretch"_s, u"2:25"_s, u"The stiff side first."_s, u"4\u00A0min 10\u00A0s"_s,
          u"3 to 5\u00A0times a day."_s, u"Bandy WD, Irion JM. 1994.\nhttps://example.org/bandy"_s,
          u"General guidance, not medical advice."_s})
        QVERIFY2(shows(expected), qPrintable(expected));
}

void TestRoutinesPage::showsAPictureBesideEachStep()
{
    m_page->showRoutine(u"neck-relief"_s);

    QStringList shown;
    for (const PictureLabel *picture : m_page->findChildren<PictureLabel *>())
        shown += picture->exercise().id;
    QCOMPARE(shown, QStringList({u"chin-tuck"_s, u"side-neck-stretch"_s}));
}

void TestRoutinesPage::leavesNoRoomWhereNoStepHasAPicture()
{
    Library library = smallLibrary();
    FigureGallery gallery(library);
    RoutinesPage page(library, gallery);

    page.showRoutine(u"neck-relief"_s);

    QVERIFY(!page.findChild<PictureLabel *>());
}

void TestRoutinesPage::opensARoutineAndComesBackToItsCard()
{
    QVERIFY(cards()->focusCard(u"strong-calves"_s));
    QTest::keyClick(cards(), Qt::Key_Return);
    QVERIFY(shows(u"Calf raise"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(!shows(u"Calf raise"_s));
    QVERIFY(cards()->hasFocus());
    QCOMPARE(cards()->currentIndex().data().toString(), u"Strong calves"_s);
}

void TestRoutinesPage::startsAndPrintsARoutine()
{
    QSignalSpy started(m_page.get(), &RoutinesPage::startRequested);
    QSignalSpy printed(m_page.get(), &RoutinesPage::printRequested);
    m_page->showRoutine(u"neck-relief"_s);

    QTest::mouseClick(buttonOn(*m_page, u"Start"_s), Qt::LeftButton);
    QTest::mouseClick(buttonOn(*m_page, u"Print"_s), Qt::LeftButton);

    QCOMPARE(started.at(0).at(0).value<Routine>(), *m_library.routine(u"neck-relief"_s));
    QCOMPARE(printed.at(0).at(0).value<Routine>(), *m_library.routine(u"neck-relief"_s));
}

void TestRoutinesPage::startsFromACard()
{
    QSignalSpy started(m_page.get(), &RoutinesPage::startRequested);
    QVERIFY(cards()->focusCard(u"strong-calves"_s));

    QTest::keyClick(cards(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(started.at(0).at(0).value<Routine>().id, u"strong-calves"_s);
}

void TestRoutinesPage::notesWhatWasTicked()
{
    const QString note =
        u"You are pregnant. Do not lie flat for long. This is about: Chin tuck, lying down."_s;
    m_page->setPrecautions({{u"blood-thinners"_s, u"pregnancy"_s}});

    m_page->showRoutine(u"neck-relief"_s);
    QVERIFY(shows(note));
    QVERIFY(!textsOn(*m_page).join(u' ').contains(u"No hard pressure."));

    m_page->showRoutine(u"strong-calves"_s);
    QVERIFY(!shows(note));
}

void TestRoutinesPage::choosesHowARoutineIsHeard()
{
    QSignalSpy changed(m_page.get(), &RoutinesPage::settingsChanged);
    m_page->setSettings({.cues = {.toneVolume = 40}});
    m_page->showRoutine(u"neck-relief"_s);
    auto *sound = m_page->findChild<CueWaysBox *>();
    QCOMPARE(sound->currentText(), u"As in Settings"_s);

    QTest::keyClick(sound, Qt::Key_End);
    QCOMPARE(sound->currentText(), u"Silent, on screen only"_s);
    QCOMPARE(
        changed.last().at(0).value<Settings>().routineCues,
        (QMap<QString, CueProfile>{{u"neck-relief"_s, {.tones = false, .voice = false, .toneVolume = 40}}}));

    QTest::keyClick(sound, Qt::Key_Home);
    QVERIFY(changed.last().at(0).value<Settings>().routineCues.isEmpty());
}

void TestRoutinesPage::showsHowARoutineIsHeard()
{
    QSignalSpy changed(m_page.get(), &RoutinesPage::settingsChanged);
    Settings settings;
    settings.routineCues = {{u"neck-relief"_s, {.tones = true, .voice = false}}};

    m_page->showRoutine(u"neck-relief"_s);
    m_page->setSettings(settings);
    QCOMPARE(m_page->findChild<CueWaysBox *>()->currentText(), u"Tones"_s);

    m_page->showRoutine(u"strong-calves"_s);
    QTRY_COMPARE(m_page->findChildren<CueWaysBox *>().size(), 1);
    QCOMPARE(m_page->findChild<CueWaysBox *>()->currentText(), u"As in Settings"_s);
    QCOMPARE(changed.size(), 0);
}

void TestRoutinesPage::passesOverAnUnknownId()
{
    m_page->showRoutine(u"unknown"_s);

    QVERIFY(cards()->isVisible());
}

void TestRoutinesPage::clipsNothing_data()
{
    addPageSizes();
}

void TestRoutinesPage::clipsNothing()
{
    QFETCH(QSize, size);
    QFETCH(double, points);
    m_page = std::make_unique<RoutinesPage>(m_library, m_gallery);
    showPage(*m_page, size.width(), size.height(), points);

    m_page->showRoutine(u"neck-relief"_s);
    QApplication::processEvents();

    QCOMPARE(m_page->size(), size);
    QCOMPARE(clippedTextsOn(*m_page), QStringList());
}

QTEST_MAIN(TestRoutinesPage)
#include "tst_routinespage.moc"
