// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/session/announcer.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// Cold and heat in turns: two minutes and one, twice.
class TestCycles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup() { m_stage.reset(); }

    void countsInMinutesAllTheWay();
    void remindsOfTheSkin();
    void hintsAtNothingThatIsOffNow();
    void goesToWhatItSaysIsNext();
    void saysAtTheEndToTakeItOff();
    void saysToTakeItOffBeforeTheNextExercise();
    void saysInTheTitleWhatIsOn();
    void saysEachChangeThatNobodyLooksAt();
    void keepsSilentWhileItIsLookedAt();

private:
    void open();

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestCycles::open()
{
    m_stage = std::make_unique<SessionStage>(sessionOf(u"ice"_s));
    m_stage->show(936, 637);
    m_stage->start();
}

void TestCycles::countsInMinutesAllTheWay()
{
    open();
    m_stage->runTo(PhaseKind::Cold);
    QCOMPARE(m_stage->digits(), u"2:00"_s);

    m_stage->run(75s);
    QCOMPARE(m_stage->digits(), u"0:45"_s);
}

void TestCycles::remindsOfTheSkin()
{
    const QString reminder = u"Look at your skin now and then. Stop if It hurts."_s;
    open();
    QVERIFY(!m_stage->shows(reminder));

    m_stage->runTo(PhaseKind::Cold);
    QVERIFY(m_stage->shows(reminder));

    m_stage->runTo(PhaseKind::Heat);
    QVERIFY(m_stage->shows(reminder));
}

void TestCycles::hintsAtNothingThatIsOffNow()
{
    Routine routine = sessionOf(u"ice"_s);
    routine.steps[0].dose = Cycles{.bouts = {{Bout::Kind::Cold, 2min}, {Bout::Kind::Off, 1min}}, .count = 2};
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(936, 637);
    m_stage->start();
    m_stage->runTo(PhaseKind::Cold);
    QVERIFY(m_stage->shows(u"Stay easy."_s));

    m_stage->runTo(PhaseKind::Off);

    QVERIFY(!m_stage->shows(u"Stay easy."_s));
    QVERIFY(m_stage->shows(u"Nothing on the skin for now."_s));
    QVERIFY(m_stage->shows(u"Look at your skin before you go on."_s));
}

void TestCycles::goesToWhatItSaysIsNext()
{
    open();
    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->word(), u"Cold"_s);
    QVERIFY(m_stage->shows(u"Next: Warmth"_s));
    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->word(), u"Warmth"_s);
    m_stage->press(Qt::Key_Left);
    QCOMPARE(m_stage->word(), u"Cold"_s);
}

void TestCycles::saysAtTheEndToTakeItOff()
{
    const QString takeItOff = u"Take it off and look at your skin."_s;
    open();
    QSignalSpy said(m_stage->page->findChild<Announcer *>(), &Announcer::said);

    m_stage->run(7min);

    QVERIFY(m_stage->player.isOver());
    QVERIFY(m_stage->shows(takeItOff));
    QCOMPARE(said.at(said.size() - 2).at(0).toString(), takeItOff);
    QCOMPARE(said.last().at(0).toString(), u"Done"_s);
}

void TestCycles::saysToTakeItOffBeforeTheNextExercise()
{
    Routine routine = sessionOf(u"ice"_s);
    routine.steps += sessionOf(u"rolling"_s).steps;
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(936, 637);
    m_stage->start();
    QSignalSpy said(m_stage->page->findChild<Announcer *>(), &Announcer::said);
    m_stage->run(6min + 11s);

    QCOMPARE(m_stage->kind(), PhaseKind::Prepare);
    QVERIFY(m_stage->shows(u"Take it off and look at your skin."_s));
    QCOMPARE(said.last().at(0).toString(),
             u"Take it off and look at your skin. Get ready. Rolling. 10\u00A0seconds. Stay easy."_s);
}

void TestCycles::saysInTheTitleWhatIsOn()
{
    open();
    QCOMPARE(m_stage->page->windowTitle(), u"Cold and warmth - Step 1 of 1"_s);

    m_stage->runTo(PhaseKind::Cold);
    QCOMPARE(m_stage->page->windowTitle(), u"Cold - Cold and warmth - Step 1 of 1"_s);
}

void TestCycles::saysEachChangeThatNobodyLooksAt()
{
    open();
    m_stage->page->hide();
    QSignalSpy notices(m_stage->page.get(), &SessionPage::noticeDue);

    m_stage->run(7min);

    QStringList words;
    for (const QVariantList &arguments : notices)
        words += arguments.at(1).toString();
    QVERIFY(m_stage->player.isOver());
    const QString cold = u"Cold on. Look at your skin now and then. Stop if It hurts."_s;
    const QString warmth = u"Cold off. Warmth on. Look at your skin now and then. Stop if It hurts."_s;
    QCOMPARE(words,
             (QStringList{cold, warmth, u"Warmth off. "_s + cold, warmth,
                          u"Take it off and look at your skin. Done"_s}));
}

void TestCycles::keepsSilentWhileItIsLookedAt()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->page.get()));
    QSignalSpy notices(m_stage->page.get(), &SessionPage::noticeDue);

    m_stage->runTo(PhaseKind::Heat);

    QCOMPARE(notices.size(), 0);
}

QTEST_MAIN(TestCycles)
#include "tst_cycles.moc"
