// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

#include <utility>

class QCheckBox;
class QGridLayout;

namespace Unknot {

/// Which kinds of cue are heard; the others are only seen.
class CuesCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit CuesCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;
    void setCramped(bool cramped) override;

private:
    void addCue(CueKind kind, const QString &name);
    void arrange(int columns);

    QWidget *m_boxes = nullptr;
    QGridLayout *m_grid = nullptr;
    QVector<std::pair<CueKind, QCheckBox *>> m_cues; ///< in the order of cueKindNames
};

} // namespace Unknot
