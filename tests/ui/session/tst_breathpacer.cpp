// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/figure/figuregallery.h"
#include "ui/session/breathpacer.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"
#include "ui/widgets/progressline.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The shape that breathes with the person: in 4, pause 1, out 6.
class TestBreathPacer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup() { m_stage.reset(); }

    void growsStaysAndShrinks();
    void isWhereTheClockIsBetweenTwoLooks();
    void movesOnlyWhileItCanBeSeenAndRuns();
    void restsInThePause();
    void goesInStepsWhenPicturesStandStill();
    void givesWayToTheFigureOutsideOfBreaths();
    void isABarWhereThereIsNoRoom_data();
    void isABarWhereThereIsNoRoom();
    void saysTheWordAndNoNumber();
    void countsBreaths();

private:
    void open(const QSize &size = {936, 637});
    BreathPacer *seen() const;

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestBreathPacer::open(const QSize &size)
{
    m_stage = std::make_unique<SessionStage>(sessionOf(u"breath"_s));
    m_stage->show(size.width(), size.height());
    m_stage->start();
    m_stage->runTo(PhaseKind::Inhale);
    m_stage->settle();
}

/// Null when there is none, or more than one.
BreathPacer *TestBreathPacer::seen() const
{
    BreathPacer *seen = nullptr;
    for (BreathPacer *pacer : m_stage->page->findChildren<BreathPacer *>()) {
        if (pacer->isVisible() && std::exchange(seen, pacer))
            return nullptr;
    }
    return seen;
}

void TestBreathPacer::growsStaysAndShrinks()
{
    open();
    QVERIFY(seen());
    QCOMPARE(seen()->fullness(), 0);

    m_stage->run(2s);
    QVERIFY(std::abs(seen()->fullness() - 0.5) < 0.01);

    m_stage->runTo(PhaseKind::BreathPause);
    QCOMPARE(seen()->fullness(), 1);

    m_stage->runTo(PhaseKind::Exhale);
    QCOMPARE(seen()->fullness(), 1);
    m_stage->run(3s);
    QVERIFY(std::abs(seen()->fullness() - 0.5) < 0.01);
}

void TestBreathPacer::isWhereTheClockIsBetweenTwoLooks()
{
    open();

    m_stage->clock.advance(700ms);
    const double early = seen()->fullness();
    m_stage->clock.advance(200ms);

    QVERIFY(early > 0);
    QVERIFY(seen()->fullness() > early);
    QCOMPARE(m_stage->player.phaseElapsed(), 0ms);
}

void TestBreathPacer::movesOnlyWhileItCanBeSeenAndRuns()
{
    open();
    QVERIFY(seen()->isMoving());

    m_stage->press(Qt::Key_Space);
    QVERIFY(!seen()->isMoving());
    m_stage->press(Qt::Key_Space);
    QVERIFY(seen()->isMoving());

    const BreathPacer *pacer = seen();
    m_stage->page->hide();
    QVERIFY(!pacer->isMoving());
}

void TestBreathPacer::restsInThePause()
{
    open();
    m_stage->runTo(PhaseKind::BreathPause);
    QVERIFY(!seen()->isMoving());
}

void TestBreathPacer::goesInStepsWhenPicturesStandStill()
{
    m_stage = std::make_unique<SessionStage>(sessionOf(u"breath"_s));
    m_stage->gallery->setStill(true);
    m_stage->show(936, 637);
    m_stage->start();
    m_stage->runTo(PhaseKind::Inhale);
    QVERIFY(!seen()->isMoving());

    m_stage->run(1s);
    m_stage->clock.advance(400ms);
    QCOMPARE(seen()->fullness(), 0.25);

    m_stage->gallery->setStill(false);
    QVERIFY(seen()->isMoving());
}

void TestBreathPacer::givesWayToTheFigureOutsideOfBreaths()
{
    m_stage = std::make_unique<SessionStage>(sessionOf(u"breath"_s));
    m_stage->show(936, 637);
    m_stage->start();
    QVERIFY(!seen());
    QVERIFY(m_stage->page->findChild<ProgressLine *>()->isVisible());
}

void TestBreathPacer::isABarWhereThereIsNoRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isBar");

    QTest::newRow("usual window") << QSize(936, 637) << false;
    QTest::newRow("small window") << QSize(800, 600) << false;
    QTest::newRow("low window") << QSize(936, 450) << true;
    QTest::newRow("tiny window") << QSize(640, 360) << true;
}

void TestBreathPacer::isABarWhereThereIsNoRoom()
{
    QFETCH(QSize, size);
    open(size);

    QVERIFY(seen());
    QTEST(seen()->width() > 4 * seen()->height(), "isBar");
    QCOMPARE(crampedOn(*m_stage->page).join(u'\n'), QString());
}

void TestBreathPacer::saysTheWordAndNoNumber()
{
    open();
    QCOMPARE(seen()->spokenText(), u"Breathe in"_s);

    m_stage->runTo(PhaseKind::Exhale);
    QCOMPARE(seen()->spokenText(), u"Breathe out"_s);
}

void TestBreathPacer::countsBreaths()
{
    open();
    m_stage->runTo(PhaseKind::Exhale);
    m_stage->runTo(PhaseKind::Inhale);
    QVERIFY(m_stage->shows(u"Breath 2 of 5"_s));
}

QTEST_MAIN(TestBreathPacer)
#include "tst_breathpacer.moc"
