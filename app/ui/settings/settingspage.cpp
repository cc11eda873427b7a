// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/aboutyoucard.h"
#include "ui/settings/cuescard.h"
#include "ui/settings/lookcard.h"
#include "ui/settings/personcard.h"
#include "ui/settings/soundcard.h"
#include "ui/settings/timescard.h"
#include "ui/settings/voicecard.h"
#include "ui/style/measures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace Unknot {

namespace {

constexpr double crampedBelow = 28; // rems, the page's width

} // namespace

SettingsPage::SettingsPage(const Safety &safety, QWidget *parent)
    : QWidget(parent),
      m_look(new LookCard),
      m_sound(new SoundCard),
      m_voice(new VoiceCard),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_aboutYou(new AboutYouCard(safety)),
      m_folder(new Label({}, Label::Role::Muted))
{
    auto *times = new TimesCard;
    auto *cues = new CuesCard;
    auto *person = new PersonCard;
    m_cards = {m_look, times, m_sound, m_voice, cues, person, m_aboutYou};
    addColumn({m_look, times, person, makeDataCard()});
    addColumn({m_sound, m_voice, cues});
    layOut();
    setFocusProxy(m_look);

    for (SettingsCard *card : std::as_const(m_cards)) {
        connect(card, &SettingsCard::edited, this, &SettingsPage::takeChanges);
        connect(card, &SettingsCard::told, m_scroller, &ScrollPage::showWhole);
    }
    connect(m_sound, &SoundCard::testRequested, this, &SettingsPage::soundTestRequested);
    connect(m_voice, &VoiceCard::testRequested, this, &SettingsPage::voiceTestRequested);
}

void SettingsPage::addColumn(const QList<QWidget *> &cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Measures::sp(4));
    for (QWidget *card : cards)
        column->addWidget(card);
    column->addStretch();
    m_columns->addLayout(column, 1);
}

void SettingsPage::layOut()
{
    m_columns->setSpacing(Measures::sp(4));
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

void SettingsPage::setVoices(const QStringList &names)
{
    m_hasVoices = !names.isEmpty();
    m_voice->setVoices(names);
}

void SettingsPage::showSoundTest(const QString &outcome)
{
    m_sound->showTest(outcome);
}

void SettingsPage::showVoiceTest(const QString &outcome)
{
    m_voice->showTest(outcome);
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
    settings.spreadCues();
    setSettings(settings);
    emit settingsChanged(settings);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasVoices && !event->spontaneous())
        emit voicesRequested();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = Measures::isNarrow(width());
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setCramped(Measures::remsIn(width()) < crampedBelow);
    QWidget::resizeEvent(event);
}

void SettingsPage::setCramped(bool cramped)
{
    if (m_isCramped == cramped)
        return;
    m_isCramped = cramped;
    const QMargins usual = Measures::pageMargins();
    const int side = cramped ? Measures::sp(2) : usual.left();
    m_scroller->widget()->layout()->setContentsMargins(side, usual.top(), side, usual.bottom());
    for (SettingsCard *card : std::as_const(m_cards))
        card->setCramped(cramped);
}

} // namespace Unknot
