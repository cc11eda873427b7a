// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundcard.h"

#include "ui/settings/boxchoice.h"
#include "ui/settings/percentslider.h"
#include "ui/settings/testrow.h"
#include "ui/widgets/cuewaysbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tickbox.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

constexpr int volumeStep = 5; // per cent

} // namespace

SoundCard::SoundCard(QWidget *parent)
    : SettingsCard(tr("Sound"), parent),
      m_ways(new CueWaysBox(CueWaysBox::Choices::Ways)),
      m_muted(new QCheckBox(tr("&Muted for now"))),
      m_volume(new PercentSlider(tr("Volume of tones"), CueProfileLimits::volume, volumeStep)),
      m_leadIn(new QComboBox),
      m_flash(new TickBox(tr("Li&ght up with each cue"))),
      m_otherPlayers(new QComboBox),
      m_test(new TestRow(tr("Test soun&d")))
{
    m_leadIn->addItem(tr("Off"), 0);
    for (const std::chrono::milliseconds wait : {500ms, 1000ms, 1500ms, 2000ms, 3000ms})
        //: How long before a cue. %1 is such as "0.5".
        m_leadIn->addItem(tr("%1 s before").arg(QLocale().toString(double(wait.count()) / 1000)),
                          int(wait.count()));
    m_otherPlayers->addItem(tr("Leave alone"), int(OtherPlayers::Leave));
    m_otherPlayers->addItem(tr("Pause during a session"), int(OtherPlayers::Pause));
    addRows();

    for (QComboBox *box : {static_cast<QComboBox *>(m_ways), m_leadIn, m_otherPlayers})
        connect(box, &QComboBox::currentIndexChanged, this, &SoundCard::edited);
    connect(m_muted, &QCheckBox::toggled, this, &SoundCard::edited);
    connect(m_flash, &TickBox::toggled, this, &SoundCard::edited);
    connect(m_ways, &QComboBox::currentIndexChanged, this, &SoundCard::enableParts);
    connect(m_volume, &PercentSlider::edited, this, &SoundCard::edited);
    connect(m_test, &TestRow::requested, this, &SoundCard::requestTest);
    connect(m_test, &TestRow::told, this, &SoundCard::told);
}

void SoundCard::addRows()
{
    addRow(tr("C&ues by"), m_ways);
    addRow(m_muted);
    addRow(tr("&Volume of tones"), m_volume);
    addRow(m_test);
    addRow(tr("&Wake headphones"), m_leadIn);
    addRow(
        new Label(tr("Some wireless headphones fall asleep and swallow the start of a sound. If you miss the "
                     "first word or tone, wake them before each cue."),
                  Label::Role::Secondary));
    addRow(tr("Music and &films"), m_otherPlayers);
    addRow(m_flash);
}

void SoundCard::enableParts()
{
    const CueProfile cues = m_ways->appliedTo({});
    m_muted->setEnabled(!cues.isSilent());
    m_volume->setEnabled(cues.tones);
    m_leadIn->setEnabled(!cues.isSilent());
}

void SoundCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    m_ways->setWays(settings.cues);
    m_muted->setChecked(settings.muted);
    m_volume->setValue(settings.cues.toneVolume);
    choose(m_leadIn, int(settings.cues.leadIn.count()));
    m_flash->setTicked(settings.cues.flash);
    m_otherPlayers->setCurrentIndex(m_otherPlayers->findData(int(settings.otherPlayers)));
    enableParts();
}

void SoundCard::writeTo(Settings &settings) const
{
    settings.cues = m_ways->appliedTo(settings.cues);
    settings.muted = m_muted->isChecked();
    settings.cues.toneVolume = m_volume->value();
    settings.cues.leadIn = std::chrono::milliseconds(m_leadIn->currentData().toInt());
    settings.cues.flash = m_flash->isTicked();
    settings.otherPlayers = OtherPlayers(m_otherPlayers->currentData().toInt());
}

void SoundCard::showTest(const QString &outcome)
{
    m_test->show(outcome);
}

/// What is known beforehand is said at once.
void SoundCard::requestTest()
{
    if (m_muted->isChecked())
        return showTest(tr("Sound is muted, so nothing can be heard."));
    if (m_volume->value() == 0)
        return showTest(tr("The volume is at 0, so nothing can be heard."));
    showTest(tr("Playing a tone …"));
    emit testRequested();
}

} // namespace Unknot
