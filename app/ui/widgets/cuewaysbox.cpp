// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cuewaysbox.h"

namespace Unknot {

namespace {

constexpr int asInSettings = -1;
constexpr int byTones = 1;
constexpr int byVoice = 2;

int waysOf(const CueProfile &cues)
{
    return (cues.tones ? byTones : 0) | (cues.voice ? byVoice : 0);
}

} // namespace

CueWaysBox::CueWaysBox(Choices choices, QWidget *parent)
    : QComboBox(parent)
{
    if (choices == Choices::WaysAndAsInSettings)
        addItem(tr("As in Settings"), asInSettings);
    addItem(tr("Tones"), byTones);
    addItem(tr("Voice"), byVoice);
    addItem(tr("Tones and voice"), byTones | byVoice);
    addItem(tr("Silent, on screen only"), 0);
}

void CueWaysBox::setWays(const std::optional<CueProfile> &cues)
{
    setCurrentIndex(findData(cues ? waysOf(*cues) : asInSettings));
}

bool CueWaysBox::isAsInSettings() const
{
    return currentData().toInt() == asInSettings;
}

CueProfile CueWaysBox::appliedTo(CueProfile cues) const
{
    if (!isAsInSettings()) {
        cues.tones = currentData().toInt() & byTones;
        cues.voice = currentData().toInt() & byVoice;
    }
    return cues;
}

} // namespace Unknot
