// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

class QComboBox;

namespace Unknot {

class Label;
class PercentSlider;
class TestRow;

/// Who speaks, how fast and how loud. The language is that of the texts.
class VoiceCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit VoiceCard(QWidget *parent = nullptr);

    void show(const Settings &settings) override;
    void writeTo(Settings &settings) const override;

    /// Who can speak the language of the texts; nobody when there are none.
    void setVoices(const QStringList &names);
    /// What became of the test, in plain words.
    void showTest(const QString &outcome);

signals:
    void testRequested();

private:
    void offer(const QString &name);
    void requestTest();

    QComboBox *m_voice = nullptr;
    QComboBox *m_speed = nullptr;
    PercentSlider *m_volume = nullptr;
    Label *m_nobody = nullptr;
    TestRow *m_test = nullptr;
    bool m_isMuted = false;
};

} // namespace Unknot
