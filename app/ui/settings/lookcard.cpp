// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookcard.h"

#include "ui/settings/percentslider.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace Unknot {

namespace {

constexpr int textStep = 10; // per cent

} // namespace

LookCard::LookCard(QWidget *parent)
    : SettingsCard(tr("Look"), parent),
      m_colours(new QComboBox),
      m_textSize(new PercentSlider(tr("Text size"), SettingsLimits::textSize, textStep))
{
    m_colours->addItem(tr("Like the system"), int(Colours::System));
    m_colours->addItem(tr("Light"), int(Colours::Light));
    m_colours->addItem(tr("Dark"), int(Colours::Dark));
    setFocusProxy(m_colours);
    addRow(tr("&Colours"), m_colours);
    addRow(tr("&Text size"), m_textSize);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &LookCard::edited);
    connect(m_textSize, &PercentSlider::edited, this, &LookCard::edited);
}

void LookCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(m_colours);
    m_colours->setCurrentIndex(m_colours->findData(int(settings.colours)));
    m_textSize->setValue(settings.textSize);
}

void LookCard::writeTo(Settings &settings) const
{
    settings.colours = Colours(m_colours->currentData().toInt());
    settings.textSize = m_textSize->value();
}

} // namespace Unknot
