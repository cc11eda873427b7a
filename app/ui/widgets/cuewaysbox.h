// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cueprofile.h"

#include <QComboBox>

#include <optional>

namespace Unknot {

/// How cues are heard, as one choice: by tones, by a voice, by both or by neither.
class CueWaysBox : public QComboBox
{
    Q_OBJECT

public:
    /// AsInSettings is a choice of its own, for what may differ from them.
    enum class Choices { Ways, WaysAndAsInSettings };

    explicit CueWaysBox(Choices choices, QWidget *parent = nullptr);

    /// None: as in Settings.
    void setWays(const std::optional<CueProfile> &cues);
    bool isAsInSettings() const;
    /// `cues` with the ways that are chosen.
    CueProfile appliedTo(CueProfile cues) const;
};

} // namespace Unknot
