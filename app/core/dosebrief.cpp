// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosebrief.h"

#include "core/durationtext.h"

namespace Unknot {

QString DoseBrief::operator()(const Holds &holds) const
{
    return withSides(times(holds.hold, holds.repetitions));
}

QString DoseBrief::operator()(const Repetitions &repetitions) const
{
    return withSides(repetitions.pace == Pace::Own
                         ? tr("%n\u00A0time(s), own pace", nullptr, repetitions.count)
                         : tr("%n\u00A0time(s), slow", nullptr, repetitions.count));
}

QString DoseBrief::operator()(const Continuous &continuous) const
{
    return withSides(times(continuous.length, continuous.sets));
}

QString DoseBrief::operator()(const Breaths &breaths) const
{
    return tr("%n\u00A0slow breath(s)", nullptr, breaths.count);
}

QString DoseBrief::times(std::chrono::milliseconds length, int count) const
{
    const QString brief = DurationText::brief(length, m_locale);
    //: %1 is a short length of time such as "5 s"
    return count == 1 ? brief : tr("%1, %n\u00A0time(s)", nullptr, count).arg(brief);
}

QString DoseBrief::withSides(const QString &amount) const
{
    switch (m_sides) {
    case Sides::Together:
        return amount;
    case Sides::Each:
        //: %1 is such as "30 s" or "10 times, slow"
        return tr("%1, each side").arg(amount);
    case Sides::One:
        //: %1 is such as "30 s" or "10 times, slow"
        return tr("%1, sore side").arg(amount);
    }
    return {};
}

QString DoseBrief::operator()(const Cycles &cycles) const
{
    QStringList bouts;
    for (const Bout &each : cycles.bouts)
        bouts += bout(each);
    //: Stands between two parts of a short list: "10 min cold, 15 min off"
    return bouts.join(tr(", "));
}

QString DoseBrief::bout(const Bout &bout) const
{
    const QString length = DurationText::brief(bout.length, m_locale);
    switch (bout.kind) {
    case Bout::Kind::Cold:
        //: %1 is a short length of time such as "10 min"
        return tr("%1 cold").arg(length);
    case Bout::Kind::Heat:
        //: %1 is a short length of time such as "10 min"
        return tr("%1 heat").arg(length);
    case Bout::Kind::Off:
        //: %1 is a short length of time such as "10 min"
        return tr("%1 off").arg(length);
    }
    return {};
}

} // namespace Unknot
