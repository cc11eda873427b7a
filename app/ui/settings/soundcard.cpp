// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundcard.h"

#include "ui/settings/percentslider.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace Unknot {

namespace {

constexpr int volumeStep = 5; // per cent
constexpr int cueColumns = 2;

} // namespace

SoundCard::SoundCard(QWidget *parent)
    : SettingsCard(tr("Sound"), parent),
      m_tones(new QCheckBox(tr("T&ones"))),
      m_muted(new QCheckBox(tr("&Muted for now"))),
      m_volume(new PercentSlider(tr("Volume"), CueProfileLimits::volume, volumeStep)),
      m_cueBox(new QWidget)
{
    addRow(m_tones);
    addRow(m_muted);
    addRow(tr("&Volume"), m_volume);
    addRow(new Label(tr("A tone for"), Label::Role::Strong));
    addRow(m_cueBox);
    auto *grid = new QGridLayout(m_cueBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measures::sp(5));
    addCue(CueKind::Prepare, tr("Get ready"));
    addCue(CueKind::Begin, tr("Begin"));
    addCue(CueKind::Halfway, tr("Halfway"));
    addCue(CueKind::Minute, tr("Minutes"));
    addCue(CueKind::Countdown, tr("3, 2, 1"));
    addCue(CueKind::End, tr("End"));
    addCue(CueKind::SwitchSides, tr("Switch sides"));
    addCue(CueKind::Rest, tr("Rest"));
    addCue(CueKind::Inhale, tr("Breathe in"));
    addCue(CueKind::Exhale, tr("Breathe out"));
    addCue(CueKind::Next, tr("Next exercise"));
    addCue(CueKind::Done, tr("Done"));
    auto *test = secondaryButton(tr("&Play a test"), Icon::Play);
    addRow(test);

    for (QCheckBox *box : {m_tones, m_muted})
        connect(box, &QCheckBox::toggled, this, &SoundCard::edited);
    connect(m_tones, &QCheckBox::toggled, this, &SoundCard::enableParts);
    connect(m_volume, &PercentSlider::edited, this, &SoundCard::edited);
    connect(test, &Button::clicked, this, &SoundCard::testRequested);
}

void SoundCard::addCue(CueKind kind, const QString &name)
{
    auto *box = new QCheckBox(name);
    auto *grid = static_cast<QGridLayout *>(m_cueBox->layout());
    const int place = int(m_cues.size());
    grid->addWidget(box, place / cueColumns, place % cueColumns);
    m_cues.append({kind, box});
    connect(box, &QCheckBox::toggled, this, &SoundCard::edited);
}

void SoundCard::enableParts()
{
    const bool hasTones = m_tones->isChecked();
    m_muted->setEnabled(hasTones);
    m_volume->setEnabled(hasTones);
    m_cueBox->setEnabled(hasTones);
}

void SoundCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    m_tones->setChecked(settings.cues.tones);
    m_muted->setChecked(settings.muted);
    m_volume->setValue(settings.cues.toneVolume);
    for (const auto &[kind, box] : std::as_const(m_cues))
        box->setChecked(!settings.cues.silentCues.contains(kind));
    enableParts();
}

void SoundCard::writeTo(Settings &settings) const
{
    settings.cues.tones = m_tones->isChecked();
    settings.muted = m_muted->isChecked();
    settings.cues.toneVolume = m_volume->value();
    settings.cues.silentCues.clear();
    for (const auto &[kind, box] : m_cues) {
        if (!box->isChecked())
            settings.cues.silentCues.append(kind);
    }
}

} // namespace Unknot
