// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/timescard.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace std::chrono;

namespace Unknot {

namespace {

int inSeconds(milliseconds time)
{
    return int(duration_cast<seconds>(time).count());
}

/// A file may hold a part of a second, which the box does not show: what nobody touched stays as it is.
void takeFrom(const QSpinBox &box, milliseconds &time)
{
    if (box.value() != inSeconds(time))
        time = seconds(box.value());
}

QSpinBox *secondsBox(const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(inSeconds(SettingsLimits::leadIn.least), inSeconds(SettingsLimits::leadIn.most));
    box->setSuffix(suffix);
    return box;
}

} // namespace

TimesCard::TimesCard(QWidget *parent)
    : SettingsCard(tr("Session"), parent)
      //: Stands behind a number of seconds.
      ,
      m_prepare(secondsBox(tr(" s"))),
      m_switchSides(secondsBox(tr(" s"))),
      m_firstSide(new QComboBox)
{
    m_firstSide->addItem(tr("Left first"), int(Side::Left));
    m_firstSide->addItem(tr("Right first"), int(Side::Right));
    addRow(tr("Time to get read&y"), m_prepare);
    addRow(tr("&Time to switch sides"), m_switchSides);
    addRow(tr("Side to begi&n with"), m_firstSide);
    connect(m_prepare, &QSpinBox::valueChanged, this, &TimesCard::edited);
    connect(m_switchSides, &QSpinBox::valueChanged, this, &TimesCard::edited);
    connect(m_firstSide, &QComboBox::currentIndexChanged, this, &TimesCard::edited);
}

void TimesCard::show(const Settings &settings)
{
    const QSignalBlocker prepareBlocker(m_prepare);
    const QSignalBlocker switchBlocker(m_switchSides);
    const QSignalBlocker sideBlocker(m_firstSide);
    m_prepare->setValue(inSeconds(settings.prepare));
    m_switchSides->setValue(inSeconds(settings.switchSides));
    m_firstSide->setCurrentIndex(m_firstSide->findData(int(settings.firstSide)));
}

void TimesCard::writeTo(Settings &settings) const
{
    takeFrom(*m_prepare, settings.prepare);
    takeFrom(*m_switchSides, settings.switchSides);
    settings.firstSide = Side(m_firstSide->currentData().toInt());
}

} // namespace Unknot
