// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionchoices.h"

#include <QLocale>

#include <algorithm>

namespace Unknot {

namespace {

constexpr int tempoStep = 10; ///< percent

} // namespace

SidesChoice sidesChoiceOf(const TimelinePreferences &preferences)
{
    if (preferences.soreSideOnly)
        return *preferences.soreSideOnly == Side::Right ? SidesChoice::OnlyRight : SidesChoice::OnlyLeft;
    return preferences.firstSide == Side::Right ? SidesChoice::RightFirst : SidesChoice::LeftFirst;
}

void SessionChoices::setPreferences(const TimelinePreferences &preferences)
{
    m_preferences = preferences;
    emit changed();
}

bool SessionChoices::canBeSlower() const
{
    return m_preferences.tempo > TimelineLimits::tempo.least;
}

bool SessionChoices::canBeFaster() const
{
    return m_preferences.tempo < TimelineLimits::tempo.most;
}

void SessionChoices::slower()
{
    setTempo(m_preferences.tempo - tempoStep);
}

void SessionChoices::faster()
{
    setTempo(m_preferences.tempo + tempoStep);
}

void SessionChoices::setTempo(int tempo)
{
    TimelinePreferences preferences = m_preferences;
    preferences.tempo = std::clamp(tempo, TimelineLimits::tempo.least, TimelineLimits::tempo.most);
    //: How fast repetitions are. %1 is a number; the usual one is 100.
    choose(preferences, tr("Tempo %1 %").arg(QLocale().toString(preferences.tempo)));
}

void SessionChoices::chooseSides(SidesChoice choice)
{
    TimelinePreferences preferences = m_preferences;
    const bool isRight = choice == SidesChoice::RightFirst || choice == SidesChoice::OnlyRight;
    const bool isOnly = choice == SidesChoice::OnlyLeft || choice == SidesChoice::OnlyRight;
    preferences.firstSide = isRight ? Side::Right : Side::Left;
    preferences.soreSideOnly.reset();
    if (isOnly)
        preferences.soreSideOnly = preferences.firstSide;
    choose(preferences, nameOf(choice));
}

void SessionChoices::leaveOut(const QString &exerciseId)
{
    TimelinePreferences preferences = m_preferences;
    if (!preferences.leftOut.contains(exerciseId))
        preferences.leftOut += exerciseId;
    choose(preferences, tr("Left out"));
}

void SessionChoices::bringBack()
{
    TimelinePreferences preferences = m_preferences;
    preferences.leftOut.clear();
    choose(preferences, tr("Brought back"));
}

void SessionChoices::takeEasier(const QString &exerciseId)
{
    TimelinePreferences preferences = m_preferences;
    preferences.easier += exerciseId;
    choose(preferences, tr("Easier version"));
}

QString SessionChoices::nameOf(SidesChoice choice)
{
    switch (choice) {
    case SidesChoice::LeftFirst:
        return tr("Left side first");
    case SidesChoice::RightFirst:
        return tr("Right side first");
    case SidesChoice::OnlyLeft:
        return tr("Left side only");
    case SidesChoice::OnlyRight:
        return tr("Right side only");
    }
    return {};
}

void SessionChoices::choose(const TimelinePreferences &preferences, const QString &words)
{
    if (m_preferences == preferences)
        return;
    setPreferences(preferences);
    emit chosen(words);
}

} // namespace Unknot
