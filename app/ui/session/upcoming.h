// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"
#include "ui/figure/shownexercise.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// What comes after what a person is doing now, in words and pictures.
struct Upcoming
{
    QString next{}; ///< "Next: Right side"
    QString how{}; ///< "30 s, after 5 s to switch"; may be empty
    QString then{}; ///< "Then: Shoulder-blade squeeze"; empty when the routine ends before it
    ShownExercise nextPicture{};
    ShownExercise thenPicture{};

    bool operator==(const Upcoming &) const = default;
};

/// Finds what comes after a phase. "Next" is the next thing that is done, be it the other side of the same
/// exercise; "then" is the exercise after that.
class UpcomingWords
{
    Q_DECLARE_TR_FUNCTIONS(UpcomingWords)

public:
    /// All outlive the object.
    UpcomingWords(const Timeline &timeline, const Routine &routine, const Library &library,
                  const QLocale &locale);

    Upcoming after(int phase) const;

    /// "30 s", "10 times", "5 breaths": how much is done in this phase and those that go with it.
    QString amount(int phase) const;

private:
    int nextWork(int phase) const;
    QString title(int phase, int work) const;
    QString titleOfSet(int work) const;
    QString titleInTurn(int phase, int work) const;
    QString how(int phase, int work) const;
    QString then(int step) const;
    ShownExercise picture(int step, Side side) const;
    int stepAfter(int step) const;
    Side firstSide(int step) const;
    const Phase *leadIn(int phase, int work) const;
    QString exerciseName(int step) const;

    const Timeline &m_timeline;
    const Routine &m_routine;
    const Library &m_library;
    QLocale m_locale;
};

} // namespace Unknot
