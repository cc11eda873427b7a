// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/session/scorerow.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// How much discomfort there is before and after a session: asked in passing, and answered or not.
class TestDiscomfort : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init();

    void asksWhileOneGetsReady();
    void goesByItself();
    void asksOnlyBeforeTheFirstExercise();
    void asksNoMoreOnceItHasBegun();
    void waitsForNobody();
    void takesTheScoreBefore();
    void staysUntilTheBeginning();
    void leavesThePlaceToAQuestion();
    void takesTheScoreAfter();
    void asksAfterwardsWithoutABefore();
    void asksAnewInTheNextSession();

private:
    /// Null when nothing is asked.
    ScoreRow *asked() const;

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestDiscomfort::init()
{
    m_stage = std::make_unique<SessionStage>(neckSession());
    m_stage->show(936, 637);
    m_stage->start();
}

ScoreRow *TestDiscomfort::asked() const
{
    for (ScoreRow *row : m_stage->page->findChildren<ScoreRow *>()) {
        if (row->isVisible())
            return row;
    }
    return nullptr;
}

void TestDiscomfort::asksWhileOneGetsReady()
{
    QVERIFY(asked());
    QVERIFY(m_stage->shows(u"How much discomfort now?"_s));
    QVERIFY(m_stage->page->hasFocus());
}

void TestDiscomfort::goesByItself()
{
    m_stage->run(10s);

    QVERIFY(!asked());
    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Running);
}

void TestDiscomfort::asksOnlyBeforeTheFirstExercise()
{
    m_stage->press(Qt::Key_Right);

    QCOMPARE(m_stage->kind(), PhaseKind::Prepare);
    QVERIFY(!asked());
}

void TestDiscomfort::asksNoMoreOnceItHasBegun()
{
    m_stage->runTo(PhaseKind::Hold);
    m_stage->run(2s);

    m_stage->player.restartStep();

    QCOMPARE(m_stage->player.phaseIndex(), 0);
    QVERIFY(!asked());
}

void TestDiscomfort::waitsForNobody()
{
    m_stage->run(4s);
    QCOMPARE(m_stage->digits(), u"6"_s);

    m_stage->press(Qt::Key_Space);
    QVERIFY(asked());
    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Paused);
}

void TestDiscomfort::takesTheScoreBefore()
{
    QSignalSpy said(m_stage->page.get(), &SessionPage::discomfortBeforeSaid);

    m_stage->press(Qt::Key_5);
    m_stage->press(Qt::Key_T);

    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(0).at(0).toInt(), 5);
    QCOMPARE(said.at(1).at(0).toInt(), 10);
    QCOMPARE(m_stage->digits(), u"10"_s);
}

void TestDiscomfort::staysUntilTheBeginning()
{
    m_stage->press(Qt::Key_5);

    QVERIFY(m_stage->shows(u"How much discomfort now? 5 (noticeable)"_s));
}

void TestDiscomfort::leavesThePlaceToAQuestion()
{
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!asked());

    m_stage->press(Qt::Key_Escape);
    QVERIFY(asked());
}

void TestDiscomfort::takesTheScoreAfter()
{
    QSignalSpy before(m_stage->page.get(), &SessionPage::discomfortBeforeSaid);
    QSignalSpy after(m_stage->page.get(), &SessionPage::discomfortAfterSaid);
    m_stage->press(Qt::Key_5);
    m_stage->run(5min);
    QVERIFY(m_stage->shows(u"Before: 5 (noticeable). And now?"_s));

    m_stage->press(Qt::Key_2);

    QCOMPARE(before.size(), 1);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.at(0).at(0).toInt(), 2);
    QVERIFY(m_stage->shows(u"Before: 5 (noticeable). And now? 2 (mild)"_s));
    QVERIFY(buttonOn(*m_stage->page, u"Back"_s)->hasFocus());
}

void TestDiscomfort::asksAfterwardsWithoutABefore()
{
    m_stage->run(5min);

    QVERIFY(m_stage->shows(u"How much discomfort now?"_s));
    QVERIFY(!asked()->score());
}

void TestDiscomfort::asksAnewInTheNextSession()
{
    m_stage->press(Qt::Key_5);
    m_stage->run(5min);
    SessionPlayer next(Timeline::of(m_stage->routine, m_stage->library), m_stage->clock);

    m_stage->page->setSession(&next, m_stage->routine, m_stage->library);

    QVERIFY(asked());
    QVERIFY(!asked()->score());
    m_stage->page->setSession(nullptr, {}, m_stage->library);
    QVERIFY(!asked());
}

QTEST_MAIN(TestDiscomfort)
#include "tst_discomfort.moc"
