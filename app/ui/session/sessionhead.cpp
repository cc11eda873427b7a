// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionhead.h"

#include "ui/session/announcer.h"
#include "ui/session/scaledlabel.h"
#include "ui/session/steadytext.h"
#include "ui/style/measures.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/segmentbar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Unknot {

namespace {

constexpr double nameScale = 1.6;
constexpr double shortNameScale = 1.2;

} // namespace

SessionHead::SessionHead(QWidget *parent)
    : QWidget(parent),
      m_name(new ScaledLabel(Label::Role::PageHeading, nameScale, QFont::DemiBold)),
      m_step(new ScaledLabel(Label::Role::Muted, 1)),
      m_sound(new ScaledLabel(Label::Role::Muted, 1)),
      m_totalLeft(new SteadyText),
      m_fullScreen(new IconButton(Icon::FullScreen, tr("Fill the screen"), IconButton::Size::Large)),
      m_mute(new IconButton(Icon::SoundOn, tr("Mute"), IconButton::Size::Large)),
      m_bars(new SegmentBar),
      m_announcer(new Announcer),
      m_line(new QHBoxLayout)
{
    m_line->setSpacing(lineSpacing());
    m_line->addWidget(m_name);
    m_line->addWidget(m_step);
    m_line->addWidget(m_announcer);
    m_line->addStretch(1);
    m_line->addWidget(m_sound);
    m_line->addWidget(m_totalLeft);
    m_line->addWidget(m_fullScreen);
    m_line->addWidget(m_mute);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(2));
    column->addLayout(m_line);
    column->addWidget(m_bars);

    connect(m_mute, &QAbstractButton::clicked, this, &SessionHead::muteToggled);
    connect(m_fullScreen, &QAbstractButton::clicked, this, &SessionHead::fullScreenToggled);
    // A click leaves the focus where it is: the space bar shall go on pausing.
    m_mute->setFocusPolicy(Qt::TabFocus);
    m_fullScreen->setFocusPolicy(Qt::TabFocus);
    setSound(Sound::On);
}

void SessionHead::setStep(const QString &exerciseName, const QString &stepWords)
{
    m_name->setText(exerciseName);
    m_step->setText(stepWords);
    m_bars->setSpokenText(stepWords);
    arrange();
}

void SessionHead::setStepLengths(const QVector<double> &lengths)
{
    m_bars->setLengths(lengths);
}

void SessionHead::setProgress(int step, double share)
{
    m_bars->setProgress(step, share);
}

void SessionHead::setTotalLeft(const QString &words)
{
    m_totalLeft->setText(words);
    arrange();
}

void SessionHead::setSound(Sound sound)
{
    m_heard = sound;
    const bool isOn = sound == Sound::On || sound == Sound::VoiceOff;
    const Icon icon = isOn ? Icon::SoundOn : sound == Sound::Off ? Icon::SoundOff : Icon::Muted;
    m_mute->setMeaning(icon, sound == Sound::Muted ? tr("Sound on") : tr("Mute"));
    m_mute->setEnabled(sound != Sound::Silent);
    showSound();
}

/// Why it is so is said where there is room for it, and to those who hear the page.
void SessionHead::showSound()
{
    const QString why = soundWords(m_heard);
    m_sound->setText(m_form.isNarrow || m_form.isTight ? briefSoundWords(m_heard) : why);
    m_sound->setAccessibleName(why);
    arrange();
}

QString SessionHead::soundWords(Sound sound)
{
    switch (sound) {
    case Sound::On:
        break;
    case Sound::Muted:
        return tr("Muted");
    case Sound::Silent:
        return tr("Silent, as chosen");
    case Sound::Off:
        return tr("Sound off: no sound program answers");
    case Sound::VoiceOff:
        return tr("Voice off: no speech program answers");
    }
    return {};
}

QString SessionHead::briefSoundWords(Sound sound)
{
    switch (sound) {
    case Sound::Silent:
        return tr("Silent");
    case Sound::Off:
        return tr("Sound off");
    case Sound::VoiceOff:
        return tr("Voice off");
    case Sound::On:
    case Sound::Muted:
        break;
    }
    return soundWords(sound);
}

void SessionHead::setForm(const SessionForm &form)
{
    m_form = form;
    m_step->setScale(form.scale);
    m_sound->setScale(form.scale);
    m_totalLeft->setScale(form.scale);
    m_line->setSpacing(lineSpacing());
    for (IconButton *button : {m_fullScreen, m_mute}) {
        button->setMinimumSize(form.target(), form.target());
        button->setMaximumSize(form.target(), form.target());
    }
    showSound();
}

/// On the floor all stands on one line: the name gets smaller, and then the step goes, which the bars say
/// too.
void SessionHead::arrange()
{
    m_sound->setVisible(!m_sound->text().isEmpty());
    if (m_form.kind != SessionForm::Kind::Floor) {
        m_name->setScale(m_form.isShort() ? shortNameScale : nameScale);
        m_step->setVisible(m_form.kind != SessionForm::Kind::Tiny);
        if (m_form.kind == SessionForm::Kind::Tiny && m_form.isNarrow)
            makeRoomForName();
        return;
    }
    const int room = roomForNameAndStep();
    const int roomBesideStep = room - lineSpacing() - m_step->sizeHint().width();
    const bool hasRoomForStep = nameWidth(leastNameScale()) <= roomBesideStep;
    m_step->setVisible(hasRoomForStep);
    m_name->setScale(nameScaleIn(hasRoomForStep ? roomBesideStep : room));
}

int SessionHead::lineSpacing() const
{
    return Measures::sp(m_form.kind == SessionForm::Kind::Tiny && m_form.isNarrow ? 1 : 3);
}

/// With the buttons, which come and go.
int SessionHead::roomForNameAndStep() const
{
    int room = width() - lineSpacing() - m_totalLeft->sizeHint().width();
    if (!m_sound->isHidden())
        room -= lineSpacing() + m_sound->sizeHint().width();
    return room - 2 * (lineSpacing() + m_form.target());
}

double SessionHead::nameScaleIn(int room) const
{
    const double wanted = nameScale * m_form.scale;
    return std::clamp(wanted * room / std::max(1, nameWidth(wanted)), leastNameScale(), wanted);
}

double SessionHead::leastNameScale() const
{
    return shortNameScale * m_form.scale;
}

/// In the smallest windows. Whether there is sound the icon says, too.
void SessionHead::makeRoomForName()
{
    if (!fitsOnTwoLines(roomForNameAndStep()))
        m_sound->hide();
    if (nameWidth(shortNameScale) > roomForNameAndStep())
        m_name->setScale(1);
}

/// At the size that names have in small windows.
bool SessionHead::fitsOnTwoLines(int room) const
{
    const QFontMetrics metrics(Measures::scaledFont(shortNameScale, QFont::DemiBold));
    const QRect needed = metrics.boundingRect(0, 0, room, metrics.height(), Qt::TextWordWrap, m_name->text());
    return needed.width() <= room && needed.height() <= 2 * metrics.lineSpacing();
}

int SessionHead::nameWidth(double scale) const
{
    const QFontMetrics metrics(Measures::scaledFont(scale, QFont::DemiBold));
    return metrics.horizontalAdvance(m_name->text()) + metrics.averageCharWidth();
}

void SessionHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SessionHead::setScreen(SessionScreen screen)
{
    if (screen == SessionScreen::Full)
        m_fullScreen->setMeaning(Icon::LeaveFullScreen, tr("Leave full screen"));
    else
        m_fullScreen->setMeaning(Icon::FullScreen, tr("Fill the screen"));
}

void SessionHead::setButtonsVisible(bool visible)
{
    m_mute->setVisible(visible);
    m_fullScreen->setVisible(visible);
}

} // namespace Unknot
