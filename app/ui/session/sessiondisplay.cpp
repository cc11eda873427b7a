// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessiondisplay.h"

#include "core/dosetext.h"
#include "core/durationtext.h"
#include "core/labels.h"
#include "core/skinreminder.h"
#include "ui/session/donepanel.h"
#include "ui/session/nextstrip.h"
#include "ui/session/phasepanel.h"
#include "ui/session/phaseplace.h"
#include "ui/session/phasestage.h"
#include "ui/session/phasewords.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionhead.h"

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

QVector<double> stepLengths(const Timeline &timeline)
{
    QVector<double> lengths;
    int step = -1;
    for (const Phase &phase : timeline.phases()) {
        if (std::exchange(step, phase.step) != phase.step)
            lengths.append(0);
        lengths.last() += double(phase.length.count());
    }
    return lengths;
}

QString longestDigits(const Timeline &timeline)
{
    QString longest;
    for (const Phase &phase : timeline.phases()) {
        const QString digits = PhaseWords::digits(phase, phase.length, QLocale());
        if (!phase.waitsForPerson && digits.size() > longest.size())
            longest = digits;
    }
    return longest;
}

double shareOf(milliseconds part, milliseconds whole)
{
    return whole > 0ms ? double(part.count()) / double(whole.count()) : 1;
}

} // namespace

SessionDisplay::SessionDisplay(SessionHead &head, PhaseStage &stage, SessionFoot &foot)
    : m_head(head),
      m_stage(stage),
      m_foot(foot)
{
}

void SessionDisplay::setSession(const SessionPlayer *player, const Routine &routine, const Library &library)
{
    m_player = player;
    m_routine = routine;
    m_played = routine;
    m_library = &library;
    if (player)
        followLayout();
}

void SessionDisplay::setEasier(const QStringList &easier)
{
    m_played = withEasier(m_routine, *m_library, easier);
}

void SessionDisplay::followLayout()
{
    m_stepLengths = stepLengths(m_player->timeline());
    m_head.setStepLengths(m_stepLengths);
    m_stage.panel()->setLongestDigits(longestDigits(m_player->timeline()));
}

void SessionDisplay::showPhase()
{
    const QLocale locale;
    m_head.setStep(exerciseName(), stepWords());
    m_stage.panel()->setView(PhaseView::of(*m_player, m_played, *m_library, locale));
    m_stage.follow(*m_player);
    m_stage.arrange();
    m_foot.next()->setUpcoming(
        UpcomingWords(m_player->timeline(), m_played, *m_library, locale).after(m_player->phaseIndex()));
}

void SessionDisplay::showTime()
{
    const Phase &phase = m_player->phase();
    //: A count of repetitions in large digits. %1 is a number.
    const QString count = tr("%1×").arg(QLocale().toString(ownPaceCount(phase, m_played)));
    if (phase.waitsForPerson)
        m_stage.panel()->setDigits(count, {});
    else
        showCountdown();
    m_stage.follow(*m_player);
    showTotal();
}

void SessionDisplay::showCountdown()
{
    const QLocale locale;
    const milliseconds left = m_player->phaseRemaining();
    PhasePanel *panel = m_stage.panel();
    panel->setDigits(PhaseWords::digits(m_player->phase(), left, locale),
                     DurationText::spoken(ceil<seconds>(left), locale));
    panel->setShare(shareOf(m_player->phaseElapsed(), m_player->phaseLength()));
}

void SessionDisplay::showTotal()
{
    const Timeline &timeline = m_player->timeline();
    const QString left = DurationText::clock(m_player->totalRemaining(), QLocale());
    //: How long a session still goes on. %1 is such as "2:56".
    m_head.setTotalLeft(timeline.isEstimate() ? tr("about %1 left").arg(left)
                                              : tr("%1 left in all").arg(left));
    const Phase &phase = m_player->phase();
    const Phase &first = timeline.phases().at(timeline.stepStart(m_player->phaseIndex()));
    const milliseconds done = phase.start - first.start + std::min(m_player->phaseElapsed(), phase.length);
    const int step = phaseCount(timeline, m_player->phaseIndex()).step.number - 1;
    m_head.setProgress(step, shareOf(done, milliseconds(qint64(m_stepLengths.at(step)))));
}

void SessionDisplay::showHeld(DonePanel &panel) const
{
    panel.setReminder(SkinReminder::afterLast(m_player->phase().kind));
    const QVector<HeldTime> held = m_player->heldTimes();
    panel.setHeld(held, m_played, *m_library);
    if (!m_player->isFinished())
        panel.setStoppedEarly(held, m_player->plannedPractice());
}

const Exercise *SessionDisplay::exercise() const
{
    return m_library->exercise(m_player->phase().exerciseId);
}

QString SessionDisplay::easierVersion() const
{
    const RoutineStep &step = m_played.steps.at(m_player->phase().step);
    const RoutineStep easier = withEasier({.steps = {step}}, *m_library, {step.exerciseId}).steps.first();
    if (easier.exerciseId == step.exerciseId)
        return easier.dose == step.dose ? QString() : DoseText::brief(easier.dose, step.sides, QLocale());
    const Exercise *exercise = m_library->exercise(easier.exerciseId);
    return exercise && !m_precautions.hides(*exercise) ? exercise->name : QString();
}

QString SessionDisplay::exerciseName() const
{
    return exercise() ? exercise()->name : m_player->phase().exerciseId;
}

QString SessionDisplay::title() const
{
    const PhaseKind kind = m_player->phase().kind;
    if (isBout(kind)) {
        //: Title of the window. %1 is such as "Cold", %2 an exercise, %3 such as "Step 3 of 6".
        return tr("%1 - %2 - %3").arg(Labels::of(kind), exerciseName(), stepWords());
    }
    //: Title of the window. %1 is an exercise, %2 such as "Step 3 of 6".
    return tr("%1 - %2").arg(exerciseName(), stepWords());
}

QString SessionDisplay::stepWords() const
{
    return PhaseWords::step(phaseCount(m_player->timeline(), m_player->phaseIndex()).step, QLocale());
}

} // namespace Unknot
