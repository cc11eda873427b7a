// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

#include <utility>

class QCheckBox;

namespace Unknot {

class PercentSlider;

/// Whether tones are heard, how loud, and which.
class SoundCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit SoundCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

signals:
    void testRequested();

private:
    void addCue(CueKind kind, const QString &name);
    void enableParts();

    QCheckBox *m_tones = nullptr;
    QCheckBox *m_muted = nullptr;
    PercentSlider *m_volume = nullptr;
    QWidget *m_cueBox = nullptr;
    QVector<std::pair<CueKind, QCheckBox *>> m_cues; ///< in the order of cueKindNames
};

} // namespace Unknot
