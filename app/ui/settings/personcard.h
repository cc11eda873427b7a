// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

class QComboBox;

namespace Unknot {

class PersonPreview;
class ToneRow;

/// Who does the exercises in the pictures.
class PersonCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

private:
    void addTones();
    void addBuild();
    void showPreview();
    DrawnPerson person() const;

    ToneRow *m_skin = nullptr;
    ToneRow *m_hair = nullptr;
    ToneRow *m_clothes = nullptr;
    QComboBox *m_build = nullptr;
    PersonPreview *m_preview = nullptr;
};

} // namespace Unknot
