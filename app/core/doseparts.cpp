// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doseparts.h"

#include "core/durationtext.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

QString boutCaption(Bout::Kind kind)
{
    switch (kind) {
    case Bout::Kind::Cold:
        return DoseText::tr("cold");
    case Bout::Kind::Heat:
        return DoseText::tr("heat");
    case Bout::Kind::Off:
        return DoseText::tr("off");
    }
    return {};
}

} // namespace

QVector<DosePart> DoseParts::operator()(const Holds &holds) const
{
    return QVector<DosePart>{{brief(holds.hold), tr("hold")}} + sides() + times(holds.repetitions, holds.rest)
        + rounds(holds.sets, holds.setRest);
}

QVector<DosePart> DoseParts::operator()(const Repetitions &repetitions) const
{
    const QString count = tr("%n\u00A0time(s)", nullptr, repetitions.count);
    return QVector<DosePart>{{count, caption(repetitions)}} + sides()
        + rounds(repetitions.sets, repetitions.setRest);
}

QVector<DosePart> DoseParts::operator()(const Continuous &continuous) const
{
    return QVector<DosePart>{{brief(continuous.length), tr("keep going")}} + sides()
        + rounds(continuous.sets, continuous.setRest);
}

QVector<DosePart> DoseParts::operator()(const Breaths &breaths) const
{
    const QString count = tr("%n\u00A0"
                             "breath(s)",
                             nullptr, breaths.count);
    //: Of one breath. The holes are short lengths of time such as "3 s"
    const QString pauseless = tr("in %1, out %2");
    //: Of one breath. The holes are short lengths of time such as "3 s"
    const QString paused = tr("in %1, wait %2, out %3");
    if (breaths.pause == 0ms)
        return {{count, pauseless.arg(brief(breaths.in), brief(breaths.out))}};
    return {{count, paused.arg(brief(breaths.in), brief(breaths.pause), brief(breaths.out))}};
}

QVector<DosePart> DoseParts::operator()(const Cycles &cycles) const
{
    QVector<DosePart> parts;
    for (const Bout &bout : cycles.bouts)
        parts += DosePart{brief(bout.length), boutCaption(bout.kind)};
    if (cycles.count > 1)
        parts += DosePart{tr("%n\u00A0time(s)", nullptr, cycles.count), tr("in turn")};
    return parts;
}

QString DoseParts::brief(std::chrono::milliseconds length) const
{
    return DurationText::brief(length, m_locale);
}

QString DoseParts::caption(const Repetitions &repetitions) const
{
    if (repetitions.pace == Pace::Own)
        return tr("at your own pace");
    const Tempo &tempo = repetitions.tempo;
    if (tempo.pause == 0ms) {
        //: Of one movement. The holes are short lengths of time such as "2 s"
        return tr("%1 there, %2 back").arg(brief(tempo.lift), brief(tempo.lower));
    }
    //: Of one movement. The holes are short lengths of time such as "2 s"
    return tr("%1 there, %2 stay, %3 back").arg(brief(tempo.lift), brief(tempo.pause), brief(tempo.lower));
}

QVector<DosePart> DoseParts::sides() const
{
    switch (m_sides) {
    case Sides::Together:
        return {};
    case Sides::Each:
        return {{tr("Each side"), tr("left, then right")}};
    case Sides::One:
        return {{tr("One side"), tr("the sore one")}};
    }
    return {};
}

QVector<DosePart> DoseParts::times(int count, std::chrono::milliseconds rest) const
{
    if (count == 1)
        return {};
    //: %1 is a short length of time such as "10 s"
    const QString caption = rest == 0ms ? tr("one after the other") : tr("%1 rest between").arg(brief(rest));
    return {{tr("%n\u00A0time(s)", nullptr, count), caption}};
}

QVector<DosePart> DoseParts::rounds(int sets, std::chrono::milliseconds rest) const
{
    if (sets == 1)
        return {};
    const QString caption = rest == 0ms ? tr("one after the other") : tr("%1 rest between").arg(brief(rest));
    return {{tr("%n\u00A0round(s)", nullptr, sets), caption}};
}

} // namespace Unknot
