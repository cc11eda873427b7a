// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

class QCheckBox;
class QComboBox;

namespace Unknot {

class PercentSlider;

/// The language, colours, the size of text, and whether pictures move.
class LookCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit LookCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

private:
    QComboBox *m_language = nullptr;
    QComboBox *m_colours = nullptr;
    PercentSlider *m_textSize = nullptr;
    QCheckBox *m_stillPictures = nullptr;
};

} // namespace Unknot
