// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/helper/speaker.h"
#include "sound/phrasequeue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace Unknot {

/// Has phrases spoken, one at a time, by the first of its speakers that can; by the next one when that makes
/// no sound in time.
///
/// A new phrase cuts off the one that is spoken only when it is urgent and the other is not: "three" may fall
/// into a description of the exercise, but nothing ever falls into "three". All else waits its turn, for as
/// long as it is of use; so does the very first phrase for its speaker, since nobody likes to hear another
/// one first.
class Narrator : public QObject
{
    Q_OBJECT

public:
    /// The speakers, first choice first, outlive the narrator.
    explicit Narrator(std::vector<Speaker *> speakers, QObject *parent = nullptr);

    /// Gets the speakers ready, and says who is going to speak this language.
    void prepare(const QString &language);

    void say(const Utterance &utterance);
    void hush();

    void setVoice(const QString &name, int rate);
    void setVolume(int percent);

signals:
    void spoke(int id, Unknot::VoiceWay way);
    void notSpoken(int id);
    /// Who speaks from now on, until this is said again.
    void wayChanged(Unknot::VoiceWay way);

private:
    struct Current
    {
        PhraseQueue::Phrase phrase{};
        Speaker *speaker = nullptr;
        bool hasBegun = false;
    };

    Speaker *speakerOf(const QString &language) const;
    bool isBetterSpeakerComing() const;
    void chooseWay();
    void welcomeSpeaker();
    void speakNext();
    void speak(const PhraseQueue::Phrase &phrase);
    void begin();
    void end();
    void loseSpeaker();
    void giveSpeakerUp();
    void stopCurrent();
    void reportDropped();
    PhraseQueue::Time now() const;

    std::vector<Speaker *> m_speakers;
    PhraseQueue m_queue;
    std::optional<Current> m_current;
    SpeakingStyle m_style;
    QString m_language;
    bool m_isPrepared = false;
    VoiceWay m_way = VoiceWay::Unknown;
    QElapsedTimer m_clock;
    QTimer m_warmingUp; ///< while it runs, what is not urgent waits for a speaker that is getting ready
    QTimer m_patience; ///< with the speaker, until the phrase begins, and then until it ends
};

} // namespace Unknot
