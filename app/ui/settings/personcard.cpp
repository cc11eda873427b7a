// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/personcard.h"

#include "figure/figuretheme.h"
#include "ui/settings/personpreview.h"
#include "ui/settings/tonerow.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace Unknot {

namespace {

QColor skinColour(int tone, const QPalette &palette)
{
    return FigureTheme::of(palette, {.skin = SkinTone(tone)}).skin;
}

QColor hairColour(int tone, const QPalette &palette)
{
    return FigureTheme::of(palette, {.hair = HairTone(tone)}).hair;
}

QColor clothesColour(int tone, const QPalette &palette)
{
    return FigureTheme::of(palette, {.clothes = ClothesTone(tone)}).shirt;
}

} // namespace

PersonCard::PersonCard(QWidget *parent)
    : SettingsCard(tr("Person in the pictures"), parent),
      m_preview(new PersonPreview)
{
    addTones();
    addBuild();
    addBeside(m_preview);
    setFocusProxy(m_skin);
    for (ToneRow *row : {m_skin, m_hair, m_clothes}) {
        connect(row, &ToneRow::edited, this, &PersonCard::showPreview);
        connect(row, &ToneRow::edited, this, &PersonCard::edited);
    }
    connect(m_build, &QComboBox::currentIndexChanged, this, &PersonCard::showPreview);
    connect(m_build, &QComboBox::currentIndexChanged, this, &PersonCard::edited);
    showPreview();
}

/// The names are in the order of the enums.
void PersonCard::addTones()
{
    m_skin = new ToneRow(
        tr("Skin"), {tr("Very light"), tr("Light"), tr("Medium"), tr("Tan"), tr("Brown"), tr("Deep brown")},
        skinColour);
    //: Colours of hair
    m_hair = new ToneRow(tr("Hair"), {tr("Brown", "hair"), tr("Black"), tr("Fair"), tr("Grey")}, hairColour);
    //: Colours of clothes
    m_clothes = new ToneRow(tr("Clothes"), {tr("Teal"), tr("Plum"), tr("Sand")}, clothesColour);
    addRow(tr("S&kin"), m_skin);
    addRow(tr("Hai&r"), m_hair);
    addRow(tr("C&lothes"), m_clothes);
}

void PersonCard::addBuild()
{
    m_build = new QComboBox;
    m_build->addItem(tr("Narrow"), int(Build::Narrow));
    m_build->addItem(tr("Broad"), int(Build::Broad));
    addRow(tr("&Build"), m_build);
}

DrawnPerson PersonCard::person() const
{
    return {.tones = {.skin = SkinTone(m_skin->tone()),
                      .hair = HairTone(m_hair->tone()),
                      .clothes = ClothesTone(m_clothes->tone())},
            .build = Build(m_build->currentData().toInt())};
}

void PersonCard::showPreview()
{
    m_preview->setPerson(person());
}

void PersonCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    m_skin->setTone(int(settings.person.tones.skin));
    m_hair->setTone(int(settings.person.tones.hair));
    m_clothes->setTone(int(settings.person.tones.clothes));
    m_build->setCurrentIndex(m_build->findData(int(settings.person.build)));
    showPreview();
}

void PersonCard::writeTo(Settings &settings) const
{
    settings.person = person();
}

} // namespace Unknot
