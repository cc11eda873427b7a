// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/session/sessionchoices.h"
#include "ui/session/sessionmenu.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// Tempo, sides, and what is left out, while a session is on.
class TestSessionChoices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup() { m_stage.reset(); }

    void goesFasterAndSlower();
    void staysWithinItsLimits();
    void hasButtonsForTempoOnlyInRepetitions();
    void namesTheSideItBeginsWith();
    void changesTheSide_data();
    void changesTheSide();
    void leavesAnExerciseOut();
    void endsWhenNothingIsLeft();
    void bringsBackWhatWasLeftOut();
    void offersOnlyWhatMakesSense();
    void saysWhatWasChosen();

private:
    void play(const Routine &routine);
    QAction *action(const QString &name) const;

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

/// The page wishes, and this answers.
void TestSessionChoices::play(const Routine &routine)
{
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(936, 637);
    connect(m_stage->page.get(), &SessionPage::preferencesChanged, this,
            [this](const TimelinePreferences &preferences) {
                m_stage->player.layAnew(Timeline::of(m_stage->routine, m_stage->library, preferences));
            });
    m_stage->start();
}

QAction *TestSessionChoices::action(const QString &name) const
{
    const auto *menu = m_stage->page->findChild<SessionMenu *>();
    for (QAction *found : menu->actions() + menu->sides()->actions()) {
        if (found->text().remove(u'&') == name)
            return found;
    }
    return nullptr;
}

void TestSessionChoices::goesFasterAndSlower()
{
    play(sessionOf(u"calf-raise"_s));
    m_stage->runTo(PhaseKind::Lift);
    const milliseconds usual = m_stage->player.phaseLength();
    QSignalSpy wished(m_stage->page.get(), &SessionPage::preferencesChanged);

    for (int i = 0; i < 5; ++i)
        m_stage->press(Qt::Key_Comma);
    QCOMPARE(m_stage->player.phaseLength(), usual * 2);
    QCOMPARE(m_stage->note(), u"Tempo 50 %"_s);

    m_stage->click(u"Faster"_s);
    QCOMPARE(wished.size(), 6);
    QCOMPARE(wished.last().at(0).value<TimelinePreferences>().tempo, 60);

    m_stage->click(u"Slower"_s);
    m_stage->press(Qt::Key_Period);
    QCOMPARE(wished.last().at(0).value<TimelinePreferences>().tempo, 60);
}

void TestSessionChoices::staysWithinItsLimits()
{
    SessionChoices choices;
    QSignalSpy chosen(&choices, &SessionChoices::chosen);

    for (int i = 0; i < 20; ++i)
        choices.faster();
    QCOMPARE(choices.preferences().tempo, 200);
    QVERIFY(!choices.canBeFaster());
    QCOMPARE(chosen.size(), 10);

    for (int i = 0; i < 20; ++i)
        choices.slower();
    QCOMPARE(choices.preferences().tempo, 50);
    QVERIFY(!choices.canBeSlower());
}

void TestSessionChoices::hasButtonsForTempoOnlyInRepetitions()
{
    play(sessionOf(u"calf-raise"_s));
    QVERIFY(!buttonOn(*m_stage->page, u"Slower"_s));
    QVERIFY(buttonOn(*m_stage->page, u"10 s"_s));

    m_stage->runTo(PhaseKind::Lift);

    QVERIFY(buttonOn(*m_stage->page, u"Slower"_s));
    QVERIFY(!buttonOn(*m_stage->page, u"10 s"_s));
}

void TestSessionChoices::namesTheSideItBeginsWith()
{
    play(sessionOf(u"side-neck-stretch"_s));
    QVERIFY(buttonOn(*m_stage->page, u"Left side first"_s));

    m_stage->runTo(PhaseKind::Hold);
    QVERIFY(!buttonOn(*m_stage->page, u"Left side first"_s));

    play(sessionOf(u"rolling"_s));
    QVERIFY(!buttonOn(*m_stage->page, u"Left side first"_s));
}

void TestSessionChoices::changesTheSide_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QVector<Side>>("sides");

    QTest::newRow("left first") << u"Left side first"_s << QVector<Side>{Side::Left, Side::Right};
    QTest::newRow("right first") << u"Right side first"_s << QVector<Side>{Side::Right, Side::Left};
    QTest::newRow("left only") << u"Left side only"_s << QVector<Side>{Side::Left};
    QTest::newRow("right only") << u"Right side only"_s << QVector<Side>{Side::Right};
}

void TestSessionChoices::changesTheSide()
{
    QFETCH(QString, choice);
    play(sessionOf(u"side-neck-stretch"_s));
    action(u"Right side only"_s)->trigger();

    action(choice)->trigger();

    QVERIFY(action(choice)->isChecked());
    QCOMPARE(m_stage->kind(), PhaseKind::Prepare);
    QVector<Side> sides;
    for (const Phase &phase : m_stage->player.timeline().phases()) {
        if (!sides.contains(phase.side))
            sides += phase.side;
    }
    QTEST(sides, "sides");
    QVERIFY(buttonOn(*m_stage->page, choice));
}

void TestSessionChoices::leavesAnExerciseOut()
{
    play(neckSession());

    action(u"Leave this exercise out"_s)->trigger();

    QCOMPARE(m_stage->player.phase().exerciseId, u"side-neck-stretch"_s);
    QVERIFY(m_stage->shows(u"Side neck stretch"_s));
    QVERIFY(m_stage->shows(u"Step 1 of 1"_s));
    QCOMPARE(m_stage->word(), u"Get ready"_s);
}

void TestSessionChoices::endsWhenNothingIsLeft()
{
    play(sessionOf(u"rolling"_s));

    action(u"Leave this exercise out"_s)->trigger();

    QCOMPARE(m_stage->word(), u"Stopped early"_s);
}

void TestSessionChoices::bringsBackWhatWasLeftOut()
{
    play(neckSession());
    QVERIFY(!action(u"Bring back what was left out"_s)->isEnabled());
    action(u"Leave this exercise out"_s)->trigger();

    action(u"Bring back what was left out"_s)->trigger();

    QVERIFY(m_stage->shows(u"Step 2 of 2"_s));
    m_stage->press(Qt::Key_Left);
    QVERIFY(m_stage->shows(u"Step 1 of 2"_s));
}

void TestSessionChoices::offersOnlyWhatMakesSense()
{
    play(sessionOf(u"rolling"_s));
    QVERIFY(!action(u"Slower"_s)->isEnabled());
    QVERIFY(!action(u"Sides"_s)->isEnabled());

    play(sessionOf(u"side-neck-stretch"_s));
    QVERIFY(!action(u"Faster"_s)->isEnabled());
    QVERIFY(action(u"Sides"_s)->isEnabled());
}

void TestSessionChoices::saysWhatWasChosen()
{
    QCOMPARE(SessionChoices::nameOf(sidesChoiceOf({.firstSide = Side::Right})), u"Right side first"_s);
    QCOMPARE(SessionChoices::nameOf(sidesChoiceOf({.soreSideOnly = Side::Left})), u"Left side only"_s);
}

QTEST_MAIN(TestSessionChoices)
#include "tst_sessionchoices.moc"
