// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "core/library.h"
#include "core/routine.h"

#include <span>

namespace Unknot {

enum class PhaseKind {
    Prepare,
    EaseIn,
    Hold,
    EaseOut,
    Lift,
    Pause,
    Lower,
    Continuous,
    Inhale,
    BreathPause,
    Exhale,
    Cold,
    Heat,
    Off,
    Rest,
    SwitchSides,
    SetRest,
};

inline constexpr Names<PhaseKind, 17> phaseKindNames{{
    {PhaseKind::Prepare, u"prepare"},
    {PhaseKind::EaseIn, u"easeIn"},
    {PhaseKind::Hold, u"hold"},
    {PhaseKind::EaseOut, u"easeOut"},
    {PhaseKind::Lift, u"lift"},
    {PhaseKind::Pause, u"pause"},
    {PhaseKind::Lower, u"lower"},
    {PhaseKind::Continuous, u"continuous"},
    {PhaseKind::Inhale, u"inhale"},
    {PhaseKind::BreathPause, u"breathPause"},
    {PhaseKind::Exhale, u"exhale"},
    {PhaseKind::Cold, u"cold"},
    {PhaseKind::Heat, u"heat"},
    {PhaseKind::Off, u"off"},
    {PhaseKind::Rest, u"rest"},
    {PhaseKind::SwitchSides, u"switchSides"},
    {PhaseKind::SetRest, u"setRest"},
}};

/// The side of the body that works. Always the body's own left and right.
enum class Side { Both, Left, Right };

inline constexpr Names<Side, 3> sideNames{{
    {Side::Both, u"both"},
    {Side::Left, u"left"},
    {Side::Right, u"right"},
}};

constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : side == Side::Right ? Side::Left : Side::Both;
}

/// One stretch of time in which one thing is done. What leads into a side or a set (getting ready,
/// switching, resting) already carries the step, set and side that it leads into.
struct Phase
{
    PhaseKind kind = PhaseKind::Prepare;
    std::chrono::milliseconds start{}; ///< from the start of the timeline
    std::chrono::milliseconds length{};
    int step = 0; ///< index of the routine's step
    QString exerciseId{};
    int set = 1;
    Side side = Side::Both;
    int repetition = 1;
    bool waitsForPerson = false; ///< own pace: `length` is an estimate, and only the person ends it

    std::chrono::milliseconds end() const { return start + length; }
    bool operator==(const Phase &) const = default;
};

/// True while the muscle is at work, not on the way there or resting.
bool isWork(PhaseKind kind);

/// Getting ready, switching sides, resting before a set: what leads into a turn.
bool isLeadIn(PhaseKind kind);

/// A part of cold and heat in turns, which goes by minutes.
bool isBout(PhaseKind kind);

/// False where more time would not be more of the same: a breath and a movement have their own pace, and what
/// waits for the person has no end to move.
bool canBeLengthened(const Phase &phase);

/// How often something is done in one phase at the person's own pace.
int ownPaceCount(const Phase &phase, const Routine &routine);

/// What a person may set about how a routine is laid out in time.
struct TimelinePreferences
{
    std::chrono::milliseconds prepare{10'000};
    std::chrono::milliseconds switchSides{5'000};
    Side firstSide = Side::Left;
    std::optional<Side> soreSideOnly{}; ///< steps with sides are then done on this side alone
    int tempo = 100; ///< of timed repetitions, percent of the usual; twice as fast is 200
    QStringList leftOut{}; ///< ids of exercises that are not done
    QStringList easier{}; ///< ids of exercises in the place of which the easier one is done

    bool operator==(const TimelinePreferences &) const = default;
};

namespace TimelineLimits {

inline constexpr Range<int> tempo{50, 200};

} // namespace TimelineLimits

/// The routine with the easier exercise, as it stands in the library, in the place of each one of `easier`
/// that has one.
Routine withEasier(Routine routine, const Library &library, const QStringList &easier);

/// A routine laid out in time: the phases one after the other, and the cues in them.
class Timeline
{
public:
    /// The names that cues speak come from the library. Sides and lengths are the routine's own.
    static Timeline of(const Routine &routine, const Library &library,
                       const TimelinePreferences &preferences = {});

    const QVector<Phase> &phases() const { return m_phases; }
    /// In the order of their moments.
    const QVector<Cue> &cues() const { return m_cues; }
    std::span<const Cue> cuesOf(int phase) const;

    /// The sum of all phases.
    std::chrono::milliseconds plannedLength() const;

    /// True when a phase waits for the person, so that the planned length is an estimate.
    bool isEstimate() const;

    /// A turn is all that belongs to one step, set and side, with what leads into it. Of cold and heat, each
    /// bout is one by itself.
    int turnStart(int phase) const;
    /// phases().size() when there is none.
    int nextTurnStart(int phase) const;
    int stepStart(int phase) const;
    /// Where the repetition of `phase` begins; a phase that leads in is its own beginning.
    int repetitionStart(int phase) const;
    /// Where a person who has come out of a phase gets into it again: in the rest or the getting ready right
    /// before its repetition, else at its ease-in, else where its turn begins. None where there is nothing to
    /// get into: at one's own pace, and while cold or heat is on.
    std::optional<int> wayInto(int phase) const;
    /// The phase that is the same as `phase` of another layout of the routine. Where that is not here any
    /// more: the beginning of its step, else of the next step there is; phases().size() after the last.
    int placeOf(const Phase &phase) const;

    bool operator==(const Timeline &) const = default;

private:
    QVector<Phase> m_phases;
    QVector<Cue> m_cues;
};

} // namespace Unknot
