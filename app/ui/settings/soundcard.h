// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

class QCheckBox;
class QComboBox;

namespace Unknot {

class CueWaysBox;
class PercentSlider;
class TestRow;
class TickBox;

/// How the cues of a session are heard, and what becomes of other sound meanwhile.
class SoundCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit SoundCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

    /// What became of the test, in plain words.
    void showTest(const QString &outcome);

signals:
    void testRequested();

private:
    void addRows();
    void enableParts();
    void requestTest();

    CueWaysBox *m_ways = nullptr;
    QCheckBox *m_muted = nullptr;
    PercentSlider *m_volume = nullptr;
    QComboBox *m_leadIn = nullptr;
    TickBox *m_flash = nullptr;
    QComboBox *m_otherPlayers = nullptr;
    TestRow *m_test = nullptr;
};

} // namespace Unknot
