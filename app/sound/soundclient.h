// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "sound/soundcommand.h"
#include "sound/utterance.h"
#include "sound/voicelist.h"
#include "sound/voiceway.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

class QProcess;

namespace Unknot {

/// Plays tones and speaks through the sound helper, a process of its own: sound libraries may wait for ever
/// on a sound server that no longer answers. One that hangs or ends is replaced, and nothing here ever waits
/// for it.
class SoundClient : public QObject
{
    Q_OBJECT

public:
    explicit SoundClient(const QString &helperPath, QObject *parent = nullptr);
    ~SoundClient() override;

    /// Whether a tone played now would be heard.
    bool isAvailable() const { return m_isAvailable; }

    /// Whether start() is so short ago that sound may come at any moment. Ends at once when it is known that
    /// there is none.
    bool isWarmingUp() const { return m_warmingUp.isActive(); }

    /// Who speaks. Unknown until prepareVoice() or say(), and whenever there is no sound.
    VoiceWay voiceWay() const { return m_voiceWay; }

    /// Starts the helper, and again whenever it ends, until stop().
    void start();
    void stop();

    /// Heard now or not at all: dropped while sound is not available. Only while it warms up, the last one
    /// waits for it. The id comes back with toneHeard().
    void play(int id, Tone tone);

    /// Heard `wait` from now, to the millisecond and however busy we are then. Only that play() knows how to
    /// wait for the helper.
    void announce(int id, Tone tone, std::chrono::milliseconds wait);
    /// What was announced and is not heard yet never will be.
    void recall();

    /// Spoken now or not at all; while sound is not available, the last one waits for it a second, or until
    /// it has warmed up. One phrase at a time: an urgent one cuts off one that is not, all others wait their
    /// turn for a moment. Where there is sound the id comes back with spoke() or notSpoken().
    void say(const Utterance &utterance);

    /// Stops speaking, and forgets what waits to be spoken: for a pause, a skip, a mute.
    void hush();

    /// Something is going to be said in this language: gets who speaks ready, so that the first phrase is not
    /// late. To be called along with start(); holds until stop().
    void prepareVoice(const QString &language);

    /// Call it `ahead` before each cue when headphones are to be awake by then. Nobody hears it.
    void wakeUp(std::chrono::milliseconds ahead);

    /// 0 to 100 each. Without volume nothing is spoken at all.
    void setVolumes(int tones, int voice);

    /// One of those listed, or empty for the usual voice of each language; the rate from -100 to 100.
    void setVoice(const QString &name, int rate);

    /// Answered by voicesListed(), with or without start().
    void listVoices(const QString &language) { m_voiceList.ask(language); }

signals:
    void availableChanged(bool isAvailable);
    /// isWarmingUp() has become false.
    void warmedUp();

    /// Each when its last sample was sent; the next two when a phrase begins, or never will.
    void toneHeard(int id);
    void spoke(int id, Unknot::VoiceWay way);
    void notSpoken(int id);

    /// None: tones are all there is.
    void voiceWayChanged(Unknot::VoiceWay way);
    void voicesListed(const QString &language, const QStringList &names);

private:
    void startHelper();
    void replaceHelper();
    void beat();
    bool isHelperStuck() const;
    void readAnswers();
    void take(const QByteArray &answer);
    void greetHelper();
    void outputIsOn();
    void send(const SoundCommand &command);
    void takeWords(const QByteArray &answer);
    void setAvailable(bool isAvailable);
    void setVoiceWay(VoiceWay way);
    void stopWarmingUp();

    QString m_helperPath;
    QProcess *m_helper = nullptr; ///< a child of ours; none while waiting for the next start
    QTimer m_heartbeat;
    QTimer m_restart;
    QTimer m_warmingUp; ///< no single shot: it runs until what warms up has been told so
    std::optional<PlayTone> m_firstTone;
    std::optional<Say> m_waitingPhrase; ///< while there is no sound
    QDeadlineTimer m_phraseDeadline;
    std::chrono::milliseconds m_restartDelay;
    int m_lastPing = 0;
    int m_lastPong = 0;
    bool m_isReady = false;
    bool m_isAvailable = false;
    VoiceWay m_voiceWay = VoiceWay::Unknown;
    QString m_voiceLanguage; ///< empty unless asked to prepare it
    SetVolumes m_volumes;
    SetVoice m_voice;
    VoiceList m_voiceList;
};

} // namespace Unknot
