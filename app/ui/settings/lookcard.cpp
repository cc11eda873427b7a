// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookcard.h"

#include "ui/settings/percentslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int textStep = 10; // per cent

} // namespace

LookCard::LookCard(QWidget *parent)
    : SettingsCard(tr("Look"), parent),
      m_language(new QComboBox),
      m_colours(new QComboBox),
      m_textSize(new PercentSlider(tr("Text size"), SettingsLimits::textSize, textStep)),
      m_stillPictures(new QCheckBox(tr("&Still pictures")))
{
    // Each in its own language: whoever cannot read the rest finds it.
    m_language->addItem(tr("Like the system"), int(Language::System));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->addItem(u"Deutsch"_s, int(Language::German));
    m_colours->addItem(tr("Like the system"), int(Colours::System));
    m_colours->addItem(tr("Light"), int(Colours::Light));
    m_colours->addItem(tr("Dark"), int(Colours::Dark));
    setFocusProxy(m_language);
    addRow(tr("L&anguage"), m_language);
    addRow(tr("&Colours"), m_colours);
    addRow(tr("Te&xt size"), m_textSize);
    addRow(m_stillPictures);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LookCard::edited);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &LookCard::edited);
    connect(m_textSize, &PercentSlider::edited, this, &LookCard::edited);
    connect(m_stillPictures, &QCheckBox::toggled, this, &LookCard::edited);
}

void LookCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    m_language->setCurrentIndex(m_language->findData(int(settings.language)));
    m_colours->setCurrentIndex(m_colours->findData(int(settings.colours)));
    m_textSize->setValue(settings.textSize);
    m_stillPictures->setChecked(settings.stillPictures);
}

void LookCard::writeTo(Settings &settings) const
{
    settings.language = Language(m_language->currentData().toInt());
    settings.colours = Colours(m_colours->currentData().toInt());
    settings.textSize = m_textSize->value();
    settings.stillPictures = m_stillPictures->isChecked();
}

} // namespace Unknot
