// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

#include <QObject>

namespace Unknot {

/// In which order sides are done, and which of them.
enum class SidesChoice { LeftFirst, RightFirst, OnlyLeft, OnlyRight };

SidesChoice sidesChoiceOf(const TimelinePreferences &preferences);

/// What a person may change about a session that is on: how fast, which side, and what is left out.
class SessionChoices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const TimelinePreferences &preferences() const { return m_preferences; }
    void setPreferences(const TimelinePreferences &preferences);

    bool canBeSlower() const;
    bool canBeFaster() const;
    void slower();
    void faster();
    void chooseSides(SidesChoice choice);
    /// For the rest of this session.
    void leaveOut(const QString &exerciseId);
    void bringBack();
    /// The easier exercise in its place, for the rest of this session.
    void takeEasier(const QString &exerciseId);

    /// "Left side first"
    static QString nameOf(SidesChoice choice);

signals:
    /// Somebody has chosen; `words` say what.
    void chosen(const QString &words);
    /// The same, or others were set.
    void changed();

private:
    void setTempo(int tempo);
    void choose(const TimelinePreferences &preferences, const QString &words);

    TimelinePreferences m_preferences;
};

} // namespace Unknot
