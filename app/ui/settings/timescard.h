// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

class QComboBox;
class QSpinBox;

namespace Unknot {

/// The times of a session, and the side it begins with.
class TimesCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit TimesCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

private:
    QSpinBox *m_prepare = nullptr;
    QSpinBox *m_switchSides = nullptr;
    QComboBox *m_firstSide = nullptr;
};

} // namespace Unknot
