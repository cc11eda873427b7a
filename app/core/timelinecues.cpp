// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timelinecues.h"

#include "core/durationtext.h"
#include "core/labels.h"
#include "core/skinreminder.h"
#include "core/timelinebuilder.h"

#include <QLocale>

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// A hold shorter than this has no time for "halfway".
constexpr milliseconds halfwayFrom = 20s;

/// In anything shorter, three, two, one would fill the whole of it.
constexpr milliseconds countdownFrom = 5s;

/// In anything shorter, a word would not be over before the next one.
constexpr milliseconds wordFrom = 1s;

/// Two cues closer than this would be one for the ear.
constexpr milliseconds apart = 5s;

/// To be spoken after another sentence. Nothing for nothing.
QString asSentence(const QString &words)
{
    if (words.isEmpty())
        return {};
    const bool hasEnd = words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?');
    return u' ' + words + (hasEnd ? u""_s : u"."_s);
}

/// How often it is done in one set, on one side.
int timesOf(const Dose &dose)
{
    return std::visit(
        [](const auto &kind) {
            if constexpr (requires { kind.repetitions; })
                return kind.repetitions;
            else if constexpr (requires { kind.count; })
                return kind.count;
            else
                return 1;
        },
        dose);
}

bool isCountedDown(const Phase &phase)
{
    switch (phase.kind) {
    case PhaseKind::Prepare:
    case PhaseKind::SetRest:
    case PhaseKind::Hold:
    case PhaseKind::Continuous:
    case PhaseKind::Cold:
    case PhaseKind::Heat:
        return phase.length >= countdownFrom && !phase.waitsForPerson;
    default:
        return false;
    }
}

bool hasHalfway(const Phase &phase)
{
    return isCountedDown(phase) && isWork(phase.kind) && phase.length >= halfwayFrom;
}

bool hasMinutes(const Phase &phase)
{
    return isCountedDown(phase) && phase.kind != PhaseKind::Hold && isWork(phase.kind);
}

} // namespace

TimelineCues::TimelineCues(const QVector<Phase> &phases, const Routine &routine, const Library &library)
    : m_phases(phases),
      m_routine(routine),
      m_library(library)
{
}

QVector<Cue> TimelineCues::all()
{
    for (int phase = 0; phase < m_phases.size(); ++phase) {
        addStart(phase);
        addMiddle(phase);
        addEnd(phase);
    }
    std::ranges::stable_sort(m_cues, {}, &Cue::at);
    for (qsizetype i = 0; i < m_cues.size(); ++i)
        m_cues[i].id = int(i);
    return m_cues;
}

void TimelineCues::addStart(int index)
{
    const Phase &phase = m_phases[index];
    if (phase.waitsForPerson)
        return addOwnPace(index);
    switch (phase.kind) {
    case PhaseKind::Prepare:
        return addPrepare(index);
    case PhaseKind::SwitchSides:
        return add(index, CueKind::SwitchSides, 0ms, tr("Switch sides.") + sideSentence(phase.side),
                   Labels::of(phase.kind));
    case PhaseKind::Rest:
        return add(index, CueKind::Rest, 0ms, Labels::of(phase.kind));
    case PhaseKind::SetRest:
        return addSetRest(index);
    case PhaseKind::Off:
        return addBout(index, CueKind::Rest, tr("Take it off"));
    case PhaseKind::Cold:
        return addBout(index, CueKind::Begin, tr("Cold on"));
    case PhaseKind::Heat:
        return addBout(index, CueKind::Begin, tr("Warmth on"));
    case PhaseKind::Inhale:
        return add(index, CueKind::Inhale, 0ms, Labels::of(phase.kind));
    case PhaseKind::Exhale:
        return add(index, CueKind::Exhale, 0ms, Labels::of(phase.kind));
    case PhaseKind::Lift:
        return add(index, CueKind::Begin, 0ms, unannouncedSet(index) + QLocale().toString(phase.repetition),
                   Labels::of(phase.kind));
    case PhaseKind::Pause:
        return addMovement(index, CueKind::Pause);
    default:
        if (phase.kind == PhaseKind::Lower && !startsRepetition(index))
            addMovement(index, CueKind::Lower);
        else if (startsRepetition(index))
            addRepetition(index);
    }
}

/// Whoever lies there with eyes closed has lost count of the sets, and of the sides with them.
void TimelineCues::addSetRest(int index)
{
    const Phase &phase = m_phases[index];
    const QString say = ofSets(index, tr("Rest. Next: set %1 of %2."));
    add(index, CueKind::Rest, 0ms, say + sideSentence(phase.side), Labels::of(phase.kind));
}

void TimelineCues::addRepetition(int index)
{
    const int repetition = m_phases[index].repetition;
    if (repetition == 1)
        return add(index, CueKind::Begin, 0ms, unannouncedSet(index) + tr("Begin"), tr("Begin"));
    const QLocale locale;
    //: Spoken when the second of three repetitions begins.
    const QString say =
        tr("Again, %1 of %2").arg(locale.toString(repetition), locale.toString(timesOf(doseOf(index))));
    add(index, CueKind::Begin, 0ms, say, tr("Again"));
}

/// Whoever lies there with eyes closed hears of the skin what the others read.
void TimelineCues::addBout(int index, CueKind kind, const QString &words)
{
    const Exercise *exercise = m_library.exercise(m_phases[index].exerciseId);
    const QString reminder = exercise ? SkinReminder::of(m_phases[index].kind, *exercise) : QString();
    const QString say = takeOffBefore(index) + words;
    add(index, kind, 0ms, reminder.isEmpty() ? say : say + u'.' + asSentence(reminder), words);
}

void TimelineCues::addMovement(int index, CueKind kind)
{
    const Phase &phase = m_phases[index];
    const QString word = Labels::of(phase.kind);
    add(index, kind, 0ms, phase.length >= wordFrom ? word : QString(), word);
}

void TimelineCues::addOwnPace(int index)
{
    const int times = ownPaceCount(m_phases[index], m_routine);
    //: Spoken at the beginning. "Done" is a button, and as good as the key Enter.
    const QString say =
        tr("%n time(s), at your own pace. Press Done when you have finished.", nullptr, times);
    add(index, CueKind::Begin, 0ms, unannouncedSet(index) + inDigitsOf(QLocale(), say), tr("Begin"));
}

void TimelineCues::addPrepare(int index)
{
    const Phase &phase = m_phases[index];
    const Exercise *exercise = m_library.exercise(phase.exerciseId);
    const QString name = exercise ? exercise->name : phase.exerciseId;
    const QString how = exercise ? asSentence(exercise->cue) : QString();
    if (index == 0)
        add(index, CueKind::Prepare, 0ms, tr("Get ready: %1.").arg(name) + sideSentence(phase.side) + how,
            tr("Get ready: %1").arg(name));
    else
        add(index, CueKind::Next, 0ms,
            takeOffAfter(index - 1) + tr("Next: %1.").arg(name) + sideSentence(phase.side) + how,
            tr("Next: %1").arg(name));
}

void TimelineCues::addMiddle(int index)
{
    const Phase &phase = m_phases[index];
    if (hasHalfway(phase))
        add(index, CueKind::Halfway, phase.length / 2, tr("Halfway"));
    if (hasMinutes(phase))
        addMinutes(index);
    if (!isCountedDown(phase))
        return;
    for (int left : {3, 2, 1})
        add(index, CueKind::Countdown, phase.length - seconds(left), QLocale().toString(left));
}

/// Whoever cools a calf for ten minutes does not look at the clock. Each minute is said but one that falls
/// on the start or on halfway.
void TimelineCues::addMinutes(int index)
{
    const milliseconds length = m_phases[index].length;
    for (minutes left = 1min; left < length; ++left) {
        const milliseconds at = length - left;
        if (abs(at - length / 2) >= apart && at >= apart)
            add(index, CueKind::Minute, at, tr("%n minute(s) left", nullptr, int(left.count())));
    }
}

void TimelineCues::addEnd(int index)
{
    const Phase &phase = m_phases[index];
    if (index + 1 == m_phases.size())
        add(index, CueKind::Done, phase.length, takeOffAfter(index) + tr("Done"), tr("Done"));
    else if (phase.kind == PhaseKind::Hold && m_phases[index + 1].kind == PhaseKind::EaseOut)
        add(index, CueKind::End, phase.length, tr("Ease out"));
}

const Dose &TimelineCues::doseOf(int index) const
{
    return m_routine.steps[m_phases[index].step].dose;
}

bool TimelineCues::startsRepetition(int index) const
{
    switch (m_phases[index].kind) {
    case PhaseKind::EaseIn:
    case PhaseKind::Continuous:
        return true;
    case PhaseKind::Hold:
        return index == 0 || m_phases[index - 1].kind != PhaseKind::EaseIn;
    case PhaseKind::Lower:
        return index == 0
            || (m_phases[index - 1].kind != PhaseKind::Pause && m_phases[index - 1].kind != PhaseKind::Lift);
    default:
        return false;
    }
}

QString TimelineCues::ofSets(int index, const QString &pattern) const
{
    const QLocale locale;
    return pattern.arg(locale.toString(m_phases[index].set), locale.toString(setPlanOf(doseOf(index)).sets));
}

/// Where no rest says that another set begins, and on which side.
QString TimelineCues::unannouncedSet(int index) const
{
    const Phase &phase = m_phases[index];
    if (phase.set == 1 || m_phases[index - 1].set == phase.set)
        return {};
    return ofSets(index, tr("Set %1 of %2.")) + sideSentence(phase.side) + u' ';
}

/// Where warmth follows upon cold, or cold upon warmth, with nothing between them.
QString TimelineCues::takeOffBefore(int index) const
{
    if (index == 0)
        return {};
    const PhaseKind before = m_phases[index - 1].kind;
    const PhaseKind now = m_phases[index].kind;
    if (before == PhaseKind::Cold && now == PhaseKind::Heat)
        return tr("Cold off.") + u' ';
    if (before == PhaseKind::Heat && now == PhaseKind::Cold)
        return tr("Warmth off.") + u' ';
    return {};
}

/// What follows upon cold or heat is no reason to leave it on.
QString TimelineCues::takeOffAfter(int index) const
{
    const QString words = SkinReminder::afterLast(m_phases[index].kind);
    return words.isEmpty() ? words : words + u' ';
}

QString TimelineCues::sideSentence(Side side) const
{
    return side == Side::Both ? QString()
                              : u' ' + tr("%1.", "a side, as a sentence of its own").arg(Labels::of(side));
}

void TimelineCues::add(int phase, CueKind kind, milliseconds intoPhase, const QString &say,
                       const QString &show)
{
    m_cues.append(
        {.at = m_phases[phase].start + intoPhase, .kind = kind, .phase = phase, .say = say, .show = show});
}

void TimelineCues::add(int phase, CueKind kind, milliseconds intoPhase, const QString &words)
{
    add(phase, kind, intoPhase, words, words);
}

} // namespace Unknot
