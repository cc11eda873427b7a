// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/aboutyoucard.h"
#include "ui/settings/lookcard.h"
#include "ui/settings/personcard.h"
#include "ui/settings/soundcard.h"
#include "ui/settings/timescard.h"
#include "ui/style/measures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QVBoxLayout>

namespace Unknot {

SettingsPage::SettingsPage(const Safety &safety, QWidget *parent)
    : QWidget(parent),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_aboutYou(new AboutYouCard(safety)),
      m_folder(new Label({}, Label::Role::Muted))
{
    auto *look = new LookCard;
    auto *times = new TimesCard;
    auto *sound = new SoundCard;
    auto *person = new PersonCard;
    m_cards = {look, times, sound, person, m_aboutYou};

    auto *first = new QVBoxLayout;
    first->addWidget(look);
    first->addWidget(times);
    first->addWidget(makeDataCard());
    first->addStretch();
    auto *second = new QVBoxLayout;
    second->addWidget(sound);
    second->addWidget(person);
    second->addStretch();
    m_columns->addLayout(first, 1);
    m_columns->addLayout(second, 1);
    for (QBoxLayout *layout :
         {static_cast<QBoxLayout *>(first), static_cast<QBoxLayout *>(second), m_columns})
        layout->setSpacing(Measures::sp(4));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Measures::pageMargins());
    column->setSpacing(Measures::sp(4));
    column->addWidget(new Label(tr("Settings"), Label::Role::PageHeading));
    column->addLayout(m_columns);
    column->addWidget(m_aboutYou);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroller = new ScrollPage(content);
    m_scroller->setAccessibleName(tr("Settings"));
    outer->addWidget(m_scroller);
    setFocusProxy(look);

    for (SettingsCard *card : std::as_const(m_cards))
        connect(card, &SettingsCard::edited, this, &SettingsPage::takeChanges);
    connect(sound, &SoundCard::testRequested, this, &SettingsPage::soundTestRequested);
}

QWidget *SettingsPage::makeDataCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->addWidget(new Label(tr("Your data"), Label::Role::CardHeading));
    column->addWidget(
        new Label(tr("Everything stays in one folder on this computer. No account, no network.")));
    column->addWidget(m_folder);
    m_folder->makeSelectable();
    return card;
}

void SettingsPage::setSettings(const Settings &settings)
{
    m_settings = settings;
    for (SettingsCard *card : std::as_const(m_cards))
        card->show(settings);
}

void SettingsPage::setDataFolder(const QString &path)
{
    m_folder->setText(path);
}

void SettingsPage::focusAboutYou()
{
    m_aboutYou->setFocus();
    m_scroller->showFromTop(m_aboutYou);
}

void SettingsPage::takeChanges()
{
    Settings settings = m_settings;
    for (const SettingsCard *card : std::as_const(m_cards))
        card->writeTo(settings);
    if (settings == m_settings)
        return;
    m_settings = settings;
    emit settingsChanged(settings);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = Measures::isNarrow(width());
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace Unknot
