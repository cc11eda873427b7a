// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureview.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The figure in a session.
class TestSessionFigure : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }

    void showsHowWhatComesBegins();
    void easesInAndStays();
    void standsStillWhileTheSessionDoes();
    void mirrorsTheSecondSide();
    void closesUpWithoutAFigure();
    void leavesTheDigitsTheirRoom_data();
    void leavesTheDigitsTheirRoom();

private:
    void open(const QString &exercise, const QSize &size = {936, 637});
    FigureView *view() const { return m_stage->page->findChild<FigureView *>(); }

    std::unique_ptr<SessionStage> m_stage;
};

void TestSessionFigure::open(const QString &exercise, const QSize &size)
{
    m_stage = std::make_unique<SessionStage>(sessionOf(exercise));
    m_stage->show(size.width(), size.height());
    m_stage->start();
}

void TestSessionFigure::showsHowWhatComesBegins()
{
    open(u"side-neck-stretch"_s);

    QVERIFY(view()->isVisible());
    QCOMPARE(view()->place(), 0);
    QVERIFY(!view()->isMoving());
}

void TestSessionFigure::easesInAndStays()
{
    open(u"side-neck-stretch"_s);
    m_stage->runTo(PhaseKind::Hold);
    QVERIFY(view()->isMoving());

    QTRY_COMPARE(view()->place(), 1);
    QTRY_VERIFY(!view()->isMoving());
}

void TestSessionFigure::standsStillWhileTheSessionDoes()
{
    open(u"side-neck-stretch"_s);
    m_stage->runTo(PhaseKind::Hold);

    m_stage->player.pause();

    QVERIFY(!view()->isMoving());
}

void TestSessionFigure::mirrorsTheSecondSide()
{
    open(u"side-neck-stretch"_s);
    QVERIFY(!view()->isMirrored());

    m_stage->runTo(PhaseKind::SwitchSides);

    QVERIFY(view()->isMirrored());
    QCOMPARE(view()->place(), 0);
}

void TestSessionFigure::closesUpWithoutAFigure()
{
    open(u"ice"_s);

    QVERIFY(!view()->isVisible());
}

void TestSessionFigure::leavesTheDigitsTheirRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isShown");

    QTest::newRow("usual window") << QSize(936, 637) << true;
    QTest::newRow("small window") << QSize(800, 600) << true;
    QTest::newRow("low window") << QSize(936, 450) << false;
}

void TestSessionFigure::leavesTheDigitsTheirRoom()
{
    QFETCH(QSize, size);
    open(u"side-neck-stretch"_s, size);

    QTEST(view()->isVisible(), "isShown");
}

QTEST_MAIN(TestSessionFigure)
#include "tst_sessionfigure.moc"
