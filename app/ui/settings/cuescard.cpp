// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/cuescard.h"

#include "ui/style/measures.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace Unknot {

namespace {

constexpr int usualColumns = 2;

} // namespace

CuesCard::CuesCard(QWidget *parent)
    : SettingsCard(tr("Cues that are heard"), parent),
      m_boxes(new QWidget),
      m_grid(new QGridLayout(m_boxes))
{
    addRow(m_boxes);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measures::sp(5));
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
    addCue(CueKind::Pause, tr("Stay"));
    addCue(CueKind::Lower, tr("Lower"));
    addCue(CueKind::Next, tr("Next exercise"));
    addCue(CueKind::Done, tr("Done"));
    arrange(usualColumns);
}

void CuesCard::setCramped(bool cramped)
{
    SettingsCard::setCramped(cramped);
    arrange(cramped ? 1 : usualColumns);
}

void CuesCard::arrange(int columns)
{
    for (int place = 0; place < m_cues.size(); ++place)
        m_grid->addWidget(m_cues.at(place).second, place / columns, place % columns);
}

void CuesCard::addCue(CueKind kind, const QString &name)
{
    auto *box = new QCheckBox(name);
    m_cues.append({kind, box});
    connect(box, &QCheckBox::toggled, this, &CuesCard::edited);
}

void CuesCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    for (const auto &[kind, box] : std::as_const(m_cues))
        box->setChecked(!settings.cues.silentCues.contains(kind));
}

void CuesCard::writeTo(Settings &settings) const
{
    settings.cues.silentCues.clear();
    for (const auto &[kind, box] : m_cues) {
        if (!box->isChecked())
            settings.cues.silentCues.append(kind);
    }
}

} // namespace Unknot
