// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/question.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QVector<Answer> answersOf(const Question &question)
{
    QVector<Answer> answers;
    for (const Question::Choice &choice : question.choices)
        answers += choice.answer;
    return answers;
}

} // namespace

class TestQuestion : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutPainWithTheSignsOfTheExercise();
    void asksAboutPainWithoutSigns();
    void offersTheEasierVersion();
    void saysWhyItStopped();
    void asksBeforeEnding();
    void proposesOneAnswer();
};

void TestQuestion::asksAboutPainWithTheSignsOfTheExercise()
{
    Exercise exercise;
    exercise.stopIf = {u"Your arm tingles."_s, u"You feel dizzy."_s};

    const Question question = Questions::aboutPain(&exercise);

    QCOMPARE(question.tone, ToneRole::Danger);
    QCOMPARE(question.title, u"Stopped"_s);
    QCOMPARE(question.pointsTitle, u"Leave this exercise out if:"_s);
    QCOMPARE(question.points, exercise.stopIf);
    QCOMPARE(answersOf(question),
             (QVector<Answer>{Answer::SkipStep, Answer::GoOn, Answer::End, Answer::GetHelp}));
}

void TestQuestion::asksAboutPainWithoutSigns()
{
    const Exercise exercise;

    for (const Question &question : {Questions::aboutPain(nullptr), Questions::aboutPain(&exercise)}) {
        QCOMPARE(question.title, u"Stopped"_s);
        QCOMPARE(question.pointsTitle, QString());
        QCOMPARE(question.points, QStringList());
        QCOMPARE(question.choices.size(), 4);
    }
}

void TestQuestion::offersTheEasierVersion()
{
    Exercise exercise;
    exercise.easier = u"Bend less."_s;

    const Question words = Questions::aboutPain(&exercise);
    QCOMPARE(words.advice, u"Easier: Bend less."_s);
    QVERIFY(!answersOf(words).contains(Answer::Easier));

    const Question both = Questions::aboutPain(&exercise, u"Half squat"_s);
    QCOMPARE(answersOf(both),
             (QVector<Answer>{Answer::SkipStep, Answer::Easier, Answer::GoOn, Answer::End, Answer::GetHelp}));
    QCOMPARE(both.choices.at(1).words, u"Easier: Half squat"_s);
}

void TestQuestion::saysWhyItStopped()
{
    const Question slept = Questions::afterAbsence(SessionPlayer::PauseReason::Slept);
    const Question locked = Questions::afterAbsence(SessionPlayer::PauseReason::Locked);
    const Question busy = Questions::afterAbsence(SessionPlayer::PauseReason::Away);

    QCOMPARE(slept.title, u"Paused while the computer slept"_s);
    QCOMPARE(locked.title, u"Paused while the screen was locked"_s);
    QCOMPARE(busy.title, u"Paused while the computer was busy"_s);
    for (const Question &question : {slept, locked, busy}) {
        QVERIFY(question.text.contains(u"Nothing was counted in between."));
        QCOMPARE(answersOf(question), (QVector<Answer>{Answer::GoOn, Answer::RestartStep, Answer::End}));
    }
}

void TestQuestion::asksBeforeEnding()
{
    const Question question = Questions::beforeEnding();

    QCOMPARE(question.title, u"End the session here?"_s);
    QCOMPARE(answersOf(question), (QVector<Answer>{Answer::GoOn, Answer::End}));
}

void TestQuestion::proposesOneAnswer()
{
    const auto isPrimary = [](const Question::Choice &choice) {
        return choice.kind == Button::Kind::Primary;
    };
    for (const Question &question :
         {Questions::aboutPain(nullptr), Questions::afterAbsence(SessionPlayer::PauseReason::Away),
          Questions::beforeEnding()}) {
        QVERIFY(isPrimary(question.choices.first()));
        QCOMPARE(std::count_if(question.choices.begin(), question.choices.end(), isPrimary), 1);
    }
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
