// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/upcoming.h"

#include "core/durationtext.h"
#include "core/labels.h"
#include "ui/session/phasecount.h"

#include <algorithm>

namespace Unknot {

namespace {

/// True for what is done in one piece, so that each one of them is something new to do.
bool isOnItsOwn(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Hold:
    case PhaseKind::Cold:
    case PhaseKind::Heat:
    case PhaseKind::Off:
        return true;
    default:
        return false;
    }
}

bool isSameSideAndSet(const Phase &a, const Phase &b)
{
    return a.step == b.step && a.set == b.set && a.side == b.side;
}

} // namespace

UpcomingWords::UpcomingWords(const Timeline &timeline, const Routine &routine, const Library &library,
                             const QLocale &locale)
    : m_timeline(timeline),
      m_routine(routine),
      m_library(library),
      m_locale(locale)
{
}

Upcoming UpcomingWords::after(int phase) const
{
    const int work = nextWork(phase);
    if (work == m_timeline.phases().size())
        return {.next = tr("Next: done"), .how = tr("This is the last one.")};
    const Phase &there = m_timeline.phases().at(work);
    const int thenStep = stepAfter(there.step);
    return {.next = title(phase, work),
            .how = how(phase, work),
            .then = then(thenStep),
            .nextPicture = picture(there.step, there.side),
            .thenPicture = picture(thenStep, firstSide(thenStep))};
}

/// phases().size() when there is none. Breaths and movements follow each other too fast to be told one by
/// one.
int UpcomingWords::nextWork(int phase) const
{
    const QVector<Phase> &phases = m_timeline.phases();
    const Phase &here = phases.at(phase);
    int next = phase + 1;
    const auto isNew = [&](const Phase &later) {
        return isOnItsOwn(later.kind)
            || (isWork(later.kind) && (!isSameSideAndSet(later, here) || isLeadIn(here.kind)));
    };
    while (next < phases.size() && !isNew(phases.at(next)))
        ++next;
    return next;
}

QString UpcomingWords::title(int phase, int work) const
{
    const Phase &here = m_timeline.phases().at(phase);
    const Phase &there = m_timeline.phases().at(work);
    if (there.step != here.step) {
        //: What comes next in a session. %1 is the name of an exercise.
        return tr("Next: %1").arg(exerciseName(there.step));
    }
    if (there.set != here.set)
        return titleOfSet(work);
    if (there.side != here.side)
        return there.side == Side::Left ? tr("Next: Left side") : tr("Next: Right side");
    return titleInTurn(phase, work);
}

/// After the rest between two sets it is the first side's turn again.
QString UpcomingWords::titleOfSet(int work) const
{
    const Ordinal set = phaseCount(m_timeline, work).set;
    const auto filled = [&](const QString &title) {
        return title.arg(m_locale.toString(set.number), m_locale.toString(set.count));
    };
    switch (m_timeline.phases().at(work).side) {
    case Side::Left:
        return filled(tr("Next: set %1 of %2, left side"));
    case Side::Right:
        return filled(tr("Next: set %1 of %2, right side"));
    case Side::Both:
        break;
    }
    return filled(tr("Next: set %1 of %2"));
}

QString UpcomingWords::titleInTurn(int phase, int work) const
{
    const Phase &here = m_timeline.phases().at(phase);
    const Phase &there = m_timeline.phases().at(work);
    const QString word = Labels::of(there.kind);
    const bool isAgain = there.kind == PhaseKind::Hold && there.repetition != here.repetition;
    switch (there.side) {
    case Side::Left:
        //: %1 is what to do, such as "Hold".
        return isAgain ? tr("Next: Left side again") : tr("Next: %1, left side").arg(word);
    case Side::Right:
        //: %1 is what to do, such as "Hold".
        return isAgain ? tr("Next: Right side again") : tr("Next: %1, right side").arg(word);
    case Side::Both:
        break;
    }
    return isAgain ? tr("Next: once more") : tr("Next: %1").arg(word);
}

QString UpcomingWords::how(int phase, int work) const
{
    const QString howMuch = amount(work);
    if (const Phase *lead = leadIn(phase, work)) {
        const QString wait = DurationText::brief(lead->length, m_locale);
        if (lead->kind == PhaseKind::SwitchSides) {
            //: %1 is how much to do, such as "30 s" or "10 times"; %2 a time, such as "5 s".
            return tr("%1, after %2 to switch").arg(howMuch, wait);
        }
        if (lead->kind == PhaseKind::Prepare) {
            //: %1 is how much to do, such as "30 s" or "10 times"; %2 a time, such as "5 s".
            return tr("%1, after %2 to get ready").arg(howMuch, wait);
        }
        //: %1 is how much to do, such as "30 s" or "10 times"; %2 a time, such as "5 s".
        return tr("%1, after %2 of rest").arg(howMuch, wait);
    }
    const Ordinal time = phaseCount(m_timeline, work).time;
    if (time.count == 1 || !isOnItsOwn(m_timeline.phases().at(work).kind))
        return howMuch;
    //: %1 is how much to do, such as "30 s"; it is time %2 of %3.
    return tr("%1, time %2 of %3")
        .arg(howMuch, m_locale.toString(time.number), m_locale.toString(time.count));
}

/// What there is to wait for on the way to the work, if anything.
const Phase *UpcomingWords::leadIn(int phase, int work) const
{
    for (int i = work - 1; i > phase; --i) {
        const Phase &between = m_timeline.phases().at(i);
        if (isLeadIn(between.kind) || between.kind == PhaseKind::Rest)
            return &between;
    }
    return nullptr;
}

QString UpcomingWords::amount(int phase) const
{
    const Phase &there = m_timeline.phases().at(phase);
    if (isOnItsOwn(there.kind))
        return DurationText::brief(there.length, m_locale);
    const Dose &dose = m_routine.steps.at(there.step).dose;
    if (const auto *repetitions = std::get_if<Repetitions>(&dose))
        return inDigitsOf(m_locale, tr("%n time(s)", nullptr, repetitions->count));
    if (const auto *breaths = std::get_if<Breaths>(&dose))
        return inDigitsOf(m_locale, tr("%n breath(s)", nullptr, breaths->count));
    return DurationText::brief(there.length, m_locale);
}

QString UpcomingWords::then(int step) const
{
    if (step >= m_routine.steps.size())
        return {};
    //: What comes after the next thing in a session. %1 is the name of an exercise.
    return tr("Then: %1").arg(exerciseName(step));
}

ShownExercise UpcomingWords::picture(int step, Side side) const
{
    return step < m_routine.steps.size() ? ShownExercise{m_routine.steps.at(step).exerciseId, side}
                                         : ShownExercise();
}

/// The number of steps when there is none. Those that are left out have no phase.
int UpcomingWords::stepAfter(int step) const
{
    const QVector<Phase> &phases = m_timeline.phases();
    const auto next =
        std::find_if(phases.begin(), phases.end(), [step](const Phase &phase) { return phase.step > step; });
    return next == phases.end() ? int(m_routine.steps.size()) : next->step;
}

Side UpcomingWords::firstSide(int step) const
{
    const QVector<Phase> &phases = m_timeline.phases();
    const auto first =
        std::find_if(phases.begin(), phases.end(), [step](const Phase &phase) { return phase.step == step; });
    return first == phases.end() ? Side::Both : first->side;
}

QString UpcomingWords::exerciseName(int step) const
{
    const QString &id = m_routine.steps.at(step).exerciseId;
    const Exercise *exercise = m_library.exercise(id);
    return exercise ? exercise->name : id;
}

} // namespace Unknot
