// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>

namespace Unknot {

/// What a person can answer when a session has stopped and asks.
enum class Answer { GoOn, RestartStep, SkipStep, Easier, End, GetHelp };

/// Something that a session asks in the place of the countdown, with the answers there are.
struct Question
{
    struct Choice
    {
        Answer answer = Answer::GoOn;
        QString words{};
        Icon icon = Icon::Play;
        Button::Kind kind = Button::Kind::Secondary;

        bool operator==(const Choice &) const = default;
    };

    ToneRole tone = ToneRole::Paused;
    Icon icon = Icon::Bars;
    QString title{};
    QString text{};
    QString advice{}; ///< a second paragraph
    QString pointsTitle{};
    QStringList points{};
    QVector<Choice> choices{}; ///< the first one is the one that is proposed
    bool isAnsweredBlindly = true; ///< a key pressed without a look at it may give the first answer

    bool operator==(const Question &) const = default;
};

/// The questions that a session may ask.
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    /// Said when it hurts. The exercise may be null. `easier` is what its easier version is called; empty
    /// when there is none.
    static Question aboutPain(const Exercise *exercise, const QString &easier = {});
    /// The session has stopped by itself.
    static Question afterAbsence(SessionPlayer::PauseReason reason);
    static Question beforeEnding();
};

} // namespace Unknot
