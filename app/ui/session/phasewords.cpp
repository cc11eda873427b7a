// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phasewords.h"

#include "core/durationtext.h"
#include "core/labels.h"
#include "ui/session/phaseplace.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Up to here, seconds alone are read faster than minutes and seconds.
constexpr auto minutesFrom = 100s;

/// Whoever rests does so with all of the body.
bool isDoneOnASide(const Phase &phase)
{
    return phase.side != Side::Both && phase.kind != PhaseKind::Rest && phase.kind != PhaseKind::SetRest;
}

} // namespace

QString PhaseWords::side(const Phase &phase)
{
    if (phase.kind != PhaseKind::SwitchSides)
        return Labels::of(phase.side);
    return phase.side == Side::Left ? tr("Now the left side") : tr("Now the right side");
}

QString PhaseWords::count(const PhaseCount &count, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](const QString &pattern, const Ordinal &ordinal) {
        if (ordinal.count > 1)
            parts += pattern.arg(locale.toString(ordinal.number), locale.toString(ordinal.count));
    };
    if (count.isOfBreaths)
        add(tr("Breath %1 of %2"), count.time);
    else {
        //: The second of so many repetitions.
        add(tr("Time %1 of %2"), count.time);
    }
    add(tr("Side %1 of %2"), count.side);
    add(tr("Set %1 of %2"), count.set);
    return parts.join(u"  ·  "_s);
}

QString PhaseWords::step(const Ordinal &step, const QLocale &locale)
{
    return tr("Step %1 of %2").arg(locale.toString(step.number), locale.toString(step.count));
}

QString PhaseWords::digits(std::chrono::milliseconds remaining, const QLocale &locale)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(remaining);
    return seconds < minutesFrom ? locale.toString(qint64(seconds.count()))
                                 : DurationText::clock(seconds, locale);
}

QString PhaseWords::digits(const Phase &phase, std::chrono::milliseconds remaining, const QLocale &locale)
{
    return isBout(phase.kind) ? DurationText::clock(remaining, locale) : digits(remaining, locale);
}

QString PhaseWords::hint(const Phase &phase, const Exercise &exercise)
{
    // What the exercise says is how to have it on.
    return phase.kind == PhaseKind::Off ? tr("Nothing on the skin for now.") : exercise.cue;
}

QString PhaseWords::ownPace(int times, const QLocale &locale)
{
    return inDigitsOf(locale, tr("%n time(s), at your own pace", nullptr, times));
}

QString PhaseWords::announcement(const Phase &phase, const QString &exerciseName, const QLocale &locale)
{
    QStringList parts{Labels::of(phase.kind)};
    if (phase.kind == PhaseKind::Prepare)
        parts += exerciseName;
    if (isDoneOnASide(phase))
        parts += side(phase);
    if (!phase.waitsForPerson)
        parts += DurationText::spoken(phase.length, locale);
    return sentences(parts);
}

QString PhaseWords::seriesAnnouncement(const Phase &phase, int count, const QLocale &locale)
{
    QStringList parts{Labels::of(phase.kind)};
    if (isDoneOnASide(phase))
        parts += side(phase);
    parts += inDigitsOf(
        locale, isBreath(phase.kind) ? tr("%n breath(s)", nullptr, count) : tr("%n time(s)", nullptr, count));
    return sentences(parts);
}

QString PhaseWords::sentences(const QStringList &parts)
{
    //: Ends each part of what is read out about a phase. %1 is such as "Hold" or "Left side".
    const QString sentence = tr("%1.");
    QStringList done;
    for (const QString &part : parts)
        done += part.endsWith(u'.') || part.endsWith(u'!') || part.endsWith(u'?') ? part : sentence.arg(part);
    return done.join(u' ');
}

} // namespace Unknot
