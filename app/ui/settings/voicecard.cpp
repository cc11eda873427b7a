// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/voicecard.h"

#include "ui/settings/boxchoice.h"
#include "ui/settings/percentslider.h"
#include "ui/settings/testrow.h"
#include "ui/widgets/label.h"

#include <QSignalBlocker>

namespace Unknot {

namespace {

constexpr int voiceVolumeStep = 5; // per cent

/// Names of voices may be long, and come late: the list shall not jump about.
constexpr int voiceLetters = 16;

} // namespace

VoiceCard::VoiceCard(QWidget *parent)
    : SettingsCard(tr("Voice"), parent),
      m_voice(new QComboBox),
      m_speed(new QComboBox),
      m_volume(new PercentSlider(tr("Volume of the voice"), CueProfileLimits::volume, voiceVolumeStep)),
      m_nobody(new Label({}, Label::Role::Muted)),
      m_test(new TestRow(tr("T&est voice")))
{
    m_voice->addItem(tr("The usual one"), QString());
    m_voice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_voice->setMinimumContentsLength(voiceLetters);
    m_speed->addItem(tr("Much slower"), -60);
    m_speed->addItem(tr("Slower"), -30);
    m_speed->addItem(tr("Usual"), 0);
    m_speed->addItem(tr("Faster"), 30);
    m_speed->addItem(tr("Much faster"), 60);
    m_nobody->setText(tr("No speech program answers that speaks your language. Tones go on without it. "
                         "Installing speech-dispatcher or espeak-ng gives Unknot a voice."));
    m_nobody->hide();
    addRow(tr("Vo&ice"), m_voice);
    addRow(m_nobody);
    addRow(tr("S&peed"), m_speed);
    addRow(tr("V&olume of the voice"), m_volume);
    addRow(m_test);
    for (QComboBox *box : {m_voice, m_speed})
        connect(box, &QComboBox::currentIndexChanged, this, &VoiceCard::edited);
    connect(m_volume, &PercentSlider::edited, this, &VoiceCard::edited);
    connect(m_test, &TestRow::requested, this, &VoiceCard::requestTest);
    connect(m_test, &TestRow::told, this, &VoiceCard::told);
}

void VoiceCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    offer(settings.voice.name);
    m_voice->setCurrentIndex(m_voice->findData(settings.voice.name));
    choose(m_speed, settings.voice.rate);
    m_volume->setValue(settings.cues.voiceVolume);
    m_isMuted = settings.muted;
}

void VoiceCard::writeTo(Settings &settings) const
{
    settings.voice.name = m_voice->currentData().toString();
    settings.voice.rate = m_speed->currentData().toInt();
    settings.cues.voiceVolume = m_volume->value();
}

void VoiceCard::setVoices(const QStringList &names)
{
    const QSignalBlocker blocker(this);
    for (const QString &name : names)
        offer(name);
    m_nobody->setVisible(names.isEmpty());
}

/// A voice that was chosen once stays a choice, though it may be gone today.
void VoiceCard::offer(const QString &name)
{
    if (m_voice->findData(name) < 0)
        m_voice->addItem(name, name);
}

void VoiceCard::showTest(const QString &outcome)
{
    m_test->show(outcome);
}

/// What is known beforehand is said at once.
void VoiceCard::requestTest()
{
    if (m_isMuted)
        return showTest(tr("Sound is muted, so nothing can be heard."));
    if (m_volume->value() == 0)
        return showTest(tr("The volume is at 0, so nothing can be heard."));
    showTest(tr("Speaking …"));
    emit testRequested();
}

} // namespace Unknot
