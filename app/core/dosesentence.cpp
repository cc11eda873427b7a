// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosesentence.h"

#include "core/durationtext.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Unknot {

QString DoseSentence::operator()(const Holds &holds) const
{
    const bool isPress = m_technique == Technique::PressureRelease;
    return withRounds(isPress ? press(holds) : hold(holds), holds.sets, holds.setRest);
}

QString DoseSentence::inWords(std::chrono::milliseconds length) const
{
    return DurationText::inWords(length, m_locale);
}

QString DoseSentence::press(const Holds &holds) const
{
    const QString length = inWords(holds.hold);
    const int times = holds.repetitions;
    switch (m_sides) {
    case Sides::Together:
        //: In all messages of DoseSentence %1 is a length of time such as "30 seconds", unless said otherwise
        return times == 1 ? tr("Press %1, then let go.").arg(length)
                          : tr("Press %1, then let go. %n\u00A0time(s).", nullptr, times).arg(length);
    case Sides::Each:
        return times == 1
            ? tr("Press %1, then let go. Once on each side.").arg(length)
            : tr("Press %1, then let go. %n\u00A0time(s) on each side.", nullptr, times).arg(length);
    case Sides::One:
        return times == 1
            ? tr("Press %1, then let go. Once on the sore side.").arg(length)
            : tr("Press %1, then let go. %n\u00A0time(s) on the sore side.", nullptr, times).arg(length);
    }
    return {};
}

QString DoseSentence::hold(const Holds &holds) const
{
    const QString length = inWords(holds.hold);
    const int times = holds.repetitions;
    switch (m_sides) {
    case Sides::Together:
        return holdTogether(holds);
    case Sides::Each:
        return times == 1 ? tr("Hold %1, once on each side.").arg(length)
                          : tr("Hold %1, %n\u00A0time(s) on each side.", nullptr, times).arg(length);
    case Sides::One:
        return times == 1 ? tr("Hold %1, on the sore side only.").arg(length)
                          : tr("Hold %1, %n\u00A0time(s) on the sore side only.", nullptr, times).arg(length);
    }
    return {};
}

QString DoseSentence::holdTogether(const Holds &holds) const
{
    const QString length = inWords(holds.hold);
    if (holds.repetitions == 1)
        return tr("Hold %1.").arg(length);
    if (holds.rest == 0ms)
        return tr("Hold %1, %n\u00A0time(s).", nullptr, holds.repetitions).arg(length);
    //: %1 and %2 are lengths of time
    return tr("Hold %1, rest %2. Do this %n\u00A0time(s).", nullptr, holds.repetitions)
        .arg(length, inWords(holds.rest));
}

QString DoseSentence::operator()(const Repetitions &repetitions) const
{
    QString sentence;
    if (repetitions.pace == Pace::Own)
        sentence = ownPace(repetitions);
    else if (m_technique == Technique::Strengthening)
        sentence = raises(repetitions) + tempo(repetitions.tempo);
    else
        sentence = moves(repetitions);
    return withRounds(sentence, repetitions.sets, repetitions.setRest);
}

QString DoseSentence::raises(const Repetitions &repetitions) const
{
    switch (m_sides) {
    case Sides::Together:
        return tr("Raise and lower slowly, %n\u00A0time(s).", nullptr, repetitions.count);
    case Sides::Each:
        return tr("Raise and lower slowly, %n\u00A0time(s) on each side.", nullptr, repetitions.count);
    case Sides::One:
        return tr("Raise and lower slowly, %n\u00A0time(s) on the sore side.", nullptr, repetitions.count);
    }
    return {};
}

QString DoseSentence::moves(const Repetitions &repetitions) const
{
    switch (m_sides) {
    case Sides::Together:
        return tr("Move slowly, %n\u00A0time(s).", nullptr, repetitions.count);
    case Sides::Each:
        return tr("Move slowly, %n\u00A0time(s) on each side.", nullptr, repetitions.count);
    case Sides::One:
        return tr("Move slowly, %n\u00A0time(s) on the sore side.", nullptr, repetitions.count);
    }
    return {};
}

QString DoseSentence::ownPace(const Repetitions &repetitions) const
{
    switch (m_sides) {
    case Sides::Together:
        return tr("Do this %n\u00A0time(s), at your own pace.", nullptr, repetitions.count);
    case Sides::Each:
        return tr("Do this %n\u00A0time(s) on each side, at your own pace.", nullptr, repetitions.count);
    case Sides::One:
        return tr("Do this %n\u00A0time(s) on the sore side, at your own pace.", nullptr, repetitions.count);
    }
    return {};
}

/// Empty when "slowly" has already said it: as long up as down, without a pause.
QString DoseSentence::tempo(const Tempo &tempo) const
{
    if (tempo.pause > 0ms) {
        //: Follows another sentence. %1, %2 and %3 are lengths of time
        return u' '
            + tr("%1 up, %2 pause, %3 down.")
                  .arg(inWords(tempo.lift), inWords(tempo.pause), inWords(tempo.lower));
    }
    if (tempo.lift == tempo.lower)
        return {};
    //: Follows another sentence. %1 and %2 are lengths of time
    return u' ' + tr("%1 up, %2 down.").arg(inWords(tempo.lift), inWords(tempo.lower));
}

QString DoseSentence::operator()(const Continuous &continuous) const
{
    const QString length = inWords(continuous.length);
    QString sentence;
    if (m_sides == Sides::Together)
        sentence = tr("Keep going for %1.").arg(length);
    else if (m_sides == Sides::Each)
        sentence = tr("Keep going for %1 on each side.").arg(length);
    else
        sentence = tr("Keep going for %1 on the sore side.").arg(length);
    return withRounds(sentence, continuous.sets, continuous.setRest);
}

QString DoseSentence::operator()(const Breaths &breaths) const
{
    if (breaths.pause == 0ms) {
        //: %1 and %2 are lengths of time
        return tr("Breathe in %1, out %2. %n\u00A0slow breath(s).", nullptr, breaths.count)
            .arg(inWords(breaths.in), inWords(breaths.out));
    }
    //: %1, %2 and %3 are lengths of time
    return tr("Breathe in %1, wait %2, breathe out %3. %n\u00A0slow breath(s).", nullptr, breaths.count)
        .arg(inWords(breaths.in), inWords(breaths.pause), inWords(breaths.out));
}

QString DoseSentence::operator()(const Cycles &cycles) const
{
    if (cycles.bouts.size() == 2 && cycles.bouts.last().kind == Bout::Kind::Off
        && cycles.bouts.first().kind != Bout::Kind::Off)
        return coldOrHeatWithPauses(cycles.bouts.first(), cycles.bouts.last(), cycles.count);
    QStringList sentences;
    for (const Bout &each : cycles.bouts)
        sentences += bout(each);
    if (cycles.count > 1)
        sentences += tr("Do this %n\u00A0time(s).", nullptr, cycles.count);
    return sentences.join(u' ');
}

QString DoseSentence::bout(const Bout &bout) const
{
    const QString length = inWords(bout.length);
    switch (bout.kind) {
    case Bout::Kind::Cold:
        return tr("Cold for %1.").arg(length);
    case Bout::Kind::Heat:
        return tr("Heat for %1.").arg(length);
    case Bout::Kind::Off:
        return tr("Then off for %1.").arg(length);
    }
    return {};
}

/// A last pause is not said: there is nothing to wait for.
QString DoseSentence::coldOrHeatWithPauses(const Bout &bout, const Bout &off, int count) const
{
    if (count == 1)
        return this->bout(bout);
    const bool isCold = bout.kind == Bout::Kind::Cold;
    const QString on = inWords(bout.length);
    const QString pause = inWords(off.length);
    if (count == 2) {
        return isCold
            //: %1 and %2 are lengths of time
            ? tr("Cold for %1, off for %2. Then cold again for %1.").arg(on, pause)
            : tr("Heat for %1, off for %2. Then heat again for %1.").arg(on, pause);
    }
    return isCold ? tr("Cold for %1, off for %2. Do this %n\u00A0time(s).", nullptr, count).arg(on, pause)
                  : tr("Heat for %1, off for %2. Do this %n\u00A0time(s).", nullptr, count).arg(on, pause);
}

QString DoseSentence::withRounds(const QString &sentence, int sets, std::chrono::milliseconds setRest) const
{
    if (sets == 1)
        return sentence;
    if (setRest == 0ms)
        return sentence + u' ' + tr("Do %n\u00A0round(s).", nullptr, sets);
    return sentence + u' ' + tr("Rest %1. Do %n\u00A0round(s).", nullptr, sets).arg(inWords(setRest));
}

} // namespace Unknot
