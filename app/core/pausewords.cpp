// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pausewords.h"

#include "core/durationtext.h"
#include "core/labels.h"

#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// With less than this left, three, two, one would cut the words short.
constexpr auto timeForWords = 7s;

} // namespace

QString PauseWords::paused(SessionPlayer::PauseReason reason)
{
    if (reason == SessionPlayer::PauseReason::Asked)
        return tr("Paused.");
    //: Spoken when the session paused by itself. Enter is the key.
    return tr("Paused. Press Enter to go on.");
}

QString PauseWords::goingOn(const SessionPlayer &player)
{
    if (player.phaseElapsed() == 0ms)
        return {};
    const Phase &phase = player.phase();
    QStringList sentences{tr("Going on.")};
    if (phase.waitsForPerson)
        sentences += tr("Press Done when you have finished.");
    else if (const auto left = std::chrono::ceil<std::chrono::seconds>(player.phaseRemaining());
             left >= timeForWords) {
        sentences += Labels::of(phase.kind) + u'.';
        if (phase.side != Side::Both)
            sentences += Labels::of(phase.side) + u'.';
        //: %1 is a time, such as "20 seconds".
        sentences += tr("%1 left.").arg(DurationText::spoken(left, QLocale()));
    }
    return sentences.join(u' ');
}

} // namespace Unknot
