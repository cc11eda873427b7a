// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/utterance.h"
#include "sound/voiceway.h"

#include <QObject>
#include <QStringList>

namespace Unknot {

/// How somebody wants to be spoken to.
struct SpeakingStyle
{
    QString voice{}; ///< empty, or unknown to a speaker, for its usual one of the language
    int rate = 0; ///< -100 to 100
    int volume = 100; ///< percent
};

/// One way to speak: one phrase at a time. Nothing here ever waits.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual VoiceWay way() const = 0;

    /// Gets ready, which may take a while. Asked twice it does so once.
    virtual void prepare() = 0;

    /// Whether it may be able to speak in a moment.
    virtual bool isPreparing() const = 0;

    /// Whether it would speak this language if it were asked to now.
    virtual bool canSpeak(const QString &language) const = 0;

    /// The names of its voices for a language.
    virtual QStringList voices(const QString &language) const = 0;

    virtual void say(const Utterance &utterance, const SpeakingStyle &style) = 0;

    /// At once; neither began() nor ended() comes for that phrase any more.
    virtual void stop() = 0;

    /// It made no sound when it should have: it is not asked again.
    virtual void giveUp() = 0;

signals:
    /// What it can speak has changed, for better or worse.
    void abilitiesChanged();

    /// The phrase begins to be heard.
    void began();
    /// Nothing more of it will be heard, and nothing was when it never began.
    void ended();

    /// It will not finish the phrase.
    void failed();
};

} // namespace Unknot
