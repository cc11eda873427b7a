// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/question.h"

namespace Unknot {

Question Questions::aboutPain(const Exercise *exercise, const QString &easier)
{
    Question question{.tone = ToneRole::Danger, .icon = Icon::Hand, .title = tr("Stopped")};
    question.isAnsweredBlindly = false;
    question.text = tr("Ease out of it slowly. A pull or a dull ache may be there; pain may not.");
    if (exercise && !exercise->easier.isEmpty())
        //: What makes an exercise easier. %1 is one or two whole sentences.
        question.advice = tr("Easier: %1").arg(exercise->easier);
    if (exercise && !exercise->stopIf.isEmpty()) {
        question.pointsTitle = tr("Leave this exercise out if:");
        question.points = exercise->stopIf;
    }
    question.choices = {
        {Answer::SkipStep, tr("Skip this exercise"), Icon::Next, Button::Kind::Primary},
        {Answer::GoOn, tr("Continue more gently"), Icon::Play},
        {Answer::End, tr("End the session"), Icon::Close},
        {Answer::GetHelp, tr("When to get help"), Icon::Help, Button::Kind::Quiet},
    };
    //: A button that takes the easier version. %1 is the name of an exercise, or such as "3 s, 10 times".
    if (!easier.isEmpty())
        question.choices.insert(1, {Answer::Easier, tr("Easier: %1").arg(easier), Icon::ArrowDown});
    return question;
}

Question Questions::afterAbsence(SessionPlayer::PauseReason reason)
{
    Question question;
    if (reason == SessionPlayer::PauseReason::Slept) {
        question.title = tr("Paused while the computer slept");
        question.text = tr("The session waited where it was. Nothing was counted in between.");
    } else if (reason == SessionPlayer::PauseReason::Locked) {
        question.title = tr("Paused while the screen was locked");
        question.text = tr("The session waited where it was. Nothing was counted in between.");
    } else {
        question.title = tr("Paused while the computer was busy");
        question.text =
            tr("For some seconds the countdown could not be kept. Nothing was counted in between.");
    }
    question.choices = {
        {Answer::GoOn, tr("Continue"), Icon::Play, Button::Kind::Primary},
        {Answer::RestartStep, tr("Restart this step"), Icon::Again},
        {Answer::End, tr("End the session"), Icon::Close},
    };
    return question;
}

Question Questions::beforeEnding()
{
    Question question;
    question.title = tr("End the session here?");
    question.text = tr("It is paused. What you have done stays done.");
    question.choices = {
        {Answer::GoOn, tr("Keep going"), Icon::Play, Button::Kind::Primary},
        {Answer::End, tr("End the session"), Icon::Close},
    };
    return question;
}

} // namespace Unknot
