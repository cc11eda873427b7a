// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/skinreminder.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

QString SkinReminder::of(PhaseKind kind, const Exercise &exercise)
{
    if (kind == PhaseKind::Off)
        return tr("Look at your skin before you go on.");
    if (!isBout(kind))
        return {};
    if (exercise.stopIf.isEmpty())
        return tr("Look at your skin now and then.");
    //: %1 is the first of what is listed under "Stop if", such as "the skin turns white".
    QString stop = tr("Look at your skin now and then. Stop if %1.").arg(exercise.stopIf.first());
    return stop.replace(u".."_s, u"."_s); // some are whole sentences
}

QString SkinReminder::afterLast(PhaseKind kind)
{
    return isBout(kind) ? tr("Take it off and look at your skin.") : QString();
}

QString SkinReminder::ofStepBefore(const Timeline &timeline, int phase)
{
    const bool getsReady = phase > 0 && timeline.phases().at(phase).kind == PhaseKind::Prepare;
    return getsReady ? afterLast(timeline.phases().at(phase - 1).kind) : QString();
}

} // namespace Unknot
