// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startquestions.h"

#include <algorithm>

namespace Unknot {

QVector<SafetyQuestion> StartQuestions::before(const Routine &routine, const Safety &safety,
                                               QDate today) const
{
    if (m_denied.value(routine.id) == today)
        return {};
    QVector<SafetyQuestion> questions;
    std::copy_if(
        safety.questions.begin(), safety.questions.end(), std::back_inserter(questions),
        [&routine](const SafetyQuestion &question) { return routine.askBefore.contains(question.id); });
    return questions;
}

QVector<SafetyQuestion> StartQuestions::beforeGoingOn(const Routine &routine, const Safety &safety,
                                                      QDate leftOn, QDate today) const
{
    return leftOn == today ? QVector<SafetyQuestion>() : before(routine, safety, today);
}

void StartQuestions::noteDenied(const Routine &routine, QDate today)
{
    m_denied.insert(routine.id, today);
}

} // namespace Unknot
