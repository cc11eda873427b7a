// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosetext.h"
#include "support/englishplurals.h"
#include "ui/library/pagereader.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// "This hurts": what can be said about it, and what can be done.
class TestHurts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init() { play(neckSession()); }

    void tellsOfItAtOnce();
    void takesHowMuchByKey();
    void takesWhere();
    void offersThePartsOfTheExerciseFirst();
    void needsNoAnswer();
    void staysOpenWhenItIsSaidAgain();
    void asksAnewTheNextTime();
    void showsTheRedSigns();
    void offersTheEasierVersion();
    void goesOnWithTheEasierVersion();
    void tellsBothApartInTheEnd();
    void goesOnWithTheEasierDose();
    void offersNothingEasierWithoutOne();
    void offersNothingThatThePersonHadBetterLeave();

private:
    void play(const Routine &routine);
    void layAnewWhenAsked();
    QComboBox *where() const { return m_stage->page->findChild<QComboBox *>(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestHurts::play(const Routine &routine)
{
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(936, 637);
    m_stage->start();
}

void TestHurts::tellsOfItAtOnce()
{
    QSignalSpy said(m_stage->page.get(), &SessionPage::hurtSaid);
    QSignalSpy described(m_stage->page.get(), &SessionPage::hurtDescribed);

    m_stage->press(Qt::Key_H);

    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Paused);
    QCOMPARE(said.size(), 1);
    QCOMPARE(described.size(), 0);
}

void TestHurts::takesHowMuchByKey()
{
    QSignalSpy described(m_stage->page.get(), &SessionPage::hurtDescribed);
    m_stage->press(Qt::Key_H);

    m_stage->press(Qt::Key_6);

    QVERIFY(m_stage->shows(u"How much does it hurt? 6 (noticeable)"_s));
    QCOMPARE(described.at(0).at(0).value<std::optional<int>>(), std::optional(6));
    QCOMPARE(described.at(0).at(1).value<std::optional<Region>>(), std::nullopt);
    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Paused);
}

void TestHurts::takesWhere()
{
    QSignalSpy described(m_stage->page.get(), &SessionPage::hurtDescribed);
    m_stage->press(Qt::Key_H);
    m_stage->press(Qt::Key_T);

    where()->setCurrentIndex(where()->findText(u"Calf"_s));

    QCOMPARE(described.at(1).at(0).value<std::optional<int>>(), std::optional(10));
    QCOMPARE(described.at(1).at(1).value<std::optional<Region>>(), std::optional(Region::Calf));
}

void TestHurts::offersThePartsOfTheExerciseFirst()
{
    play(sessionOf(u"calf-raise"_s));
    m_stage->press(Qt::Key_H);

    QCOMPARE(where()->currentText(), u"Not said"_s);
    QCOMPARE(where()->itemText(1), u"Calf"_s);
    QCOMPARE(where()->count(), 1 + int(regionNames.size()));
}

void TestHurts::needsNoAnswer()
{
    QSignalSpy described(m_stage->page.get(), &SessionPage::hurtDescribed);
    m_stage->press(Qt::Key_H);

    m_stage->click(u"Continue more gently"_s);

    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Running);
    QCOMPARE(described.size(), 0);
}

void TestHurts::staysOpenWhenItIsSaidAgain()
{
    QSignalSpy said(m_stage->page.get(), &SessionPage::hurtSaid);
    m_stage->press(Qt::Key_H);
    m_stage->press(Qt::Key_6);

    m_stage->press(Qt::Key_H);

    QCOMPARE(said.size(), 1);
    QVERIFY(m_stage->shows(u"How much does it hurt? 6 (noticeable)"_s));
}

void TestHurts::asksAnewTheNextTime()
{
    QSignalSpy said(m_stage->page.get(), &SessionPage::hurtSaid);
    m_stage->press(Qt::Key_H);
    m_stage->press(Qt::Key_6);
    m_stage->click(u"Continue more gently"_s);

    m_stage->press(Qt::Key_H);

    QCOMPARE(said.size(), 2);
    QVERIFY(m_stage->shows(u"How much does it hurt?"_s));
}

void TestHurts::showsTheRedSigns()
{
    m_stage->press(Qt::Key_H);

    const SafetyCard red = m_stage->library.safety().red;
    QVERIFY(!red.items.isEmpty());
    for (const QString &sign : QStringList{red.title} + red.items)
        QVERIFY2(m_stage->shows(sign), qPrintable(sign));
}

void TestHurts::offersTheEasierVersion()
{
    play(sessionOf(u"squat"_s));
    QSignalSpy changed(m_stage->page.get(), &SessionPage::preferencesChanged);
    m_stage->press(Qt::Key_H);
    QVERIFY(m_stage->shows(u"Easier: Hold on to a chair."_s));

    m_stage->click(u"Easier: Calf raise"_s);

    QCOMPARE(changed.at(0).at(0).value<TimelinePreferences>().easier, QStringList{u"squat"_s});
}

void TestHurts::layAnewWhenAsked()
{
    connect(m_stage->page.get(), &SessionPage::preferencesChanged, this,
            [this](const TimelinePreferences &preferences) {
                m_stage->player.layAnew(Timeline::of(m_stage->routine, m_stage->library, preferences));
            });
}

void TestHurts::goesOnWithTheEasierVersion()
{
    Routine routine = sessionOf(u"rolling"_s);
    routine.steps += sessionOf(u"squat"_s).steps + sessionOf(u"rolling"_s).steps;
    play(routine);
    layAnewWhenAsked();
    m_stage->press(Qt::Key_Right);
    m_stage->run(20s);

    m_stage->press(Qt::Key_H);
    m_stage->click(u"Easier: Calf raise"_s);

    QCOMPARE(m_stage->page->windowTitle(), u"Calf raise - Step 2 of 3"_s);
    QCOMPARE(m_stage->word(), u"Get ready"_s);
    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Running);
}

void TestHurts::tellsBothApartInTheEnd()
{
    play(sessionOf(u"squat"_s));
    layAnewWhenAsked();
    m_stage->run(20s);
    m_stage->press(Qt::Key_H);
    m_stage->click(u"Easier: Calf raise"_s);
    m_stage->run(10min);

    QCOMPARE(m_stage->word(), u"Done"_s);
    QVERIFY(m_stage->shows(u"Squat"_s));
    QVERIFY(m_stage->shows(u"Calf raise"_s));
}

void TestHurts::goesOnWithTheEasierDose()
{
    play(sessionOf(u"side-neck-stretch"_s));
    Exercise stretch = *m_stage->library.exercise(u"side-neck-stretch"_s);
    stretch.easierExercise.clear();
    Holds easier = std::get<Holds>(stretch.dose);
    easier.hold = 11s;
    stretch.easierDose = easier;
    m_stage->library.add(stretch);
    layAnewWhenAsked();
    const QString button = u"Easier: "_s + DoseText::brief(easier, Sides::Each, QLocale());

    m_stage->press(Qt::Key_H);
    m_stage->click(button);
    QCOMPARE(m_stage->player.state(), SessionPlayer::State::Running);
    m_stage->runTo(PhaseKind::Hold);

    QCOMPARE(m_stage->digits(), u"11"_s);
    m_stage->press(Qt::Key_H);
    QVERIFY(!buttonOn(*m_stage->page, button));
}

void TestHurts::offersNothingEasierWithoutOne()
{
    m_stage->press(Qt::Key_H);

    for (const QAbstractButton *button : m_stage->page->findChildren<QAbstractButton *>())
        QVERIFY2(!button->text().startsWith(u"Easier"), qPrintable(button->text()));
}

void TestHurts::offersNothingThatThePersonHadBetterLeave()
{
    Exercise squat = *m_stage->library.exercise(u"squat"_s);
    squat.easierExercise = u"calf-massage"_s;
    Exercise massage;
    massage.id = u"calf-massage"_s;
    massage.name = u"Calf massage"_s;
    massage.technique = Technique::SelfMassage;
    massage.regions = {Region::Calf};
    play(sessionOf(u"squat"_s));
    m_stage->library.add(squat);
    m_stage->library.add(massage);
    m_stage->page->setPrecautions({{u"blood-thinners"_s}});

    m_stage->press(Qt::Key_H);
    QVERIFY(!buttonOn(*m_stage->page, u"Easier: Calf massage"_s));

    m_stage->page->setPrecautions({});
    m_stage->click(u"Continue more gently"_s);
    m_stage->press(Qt::Key_H);
    QVERIFY(buttonOn(*m_stage->page, u"Easier: Calf massage"_s));
}

QTEST_MAIN(TestHurts)
#include "tst_hurts.moc"
