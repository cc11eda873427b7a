// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionform.h"

#include <QWidget>

class QHBoxLayout;

namespace Unknot {

class Announcer;
class IconButton;
class ScaledLabel;
class SegmentBar;
class SteadyText;

/// The top of a session: which exercise, which step of how many, how long it goes on, and a bar for each
/// step.
class SessionHead : public QWidget
{
    Q_OBJECT

public:
    /// Silent: so it was chosen. Off: nobody plays it. VoiceOff: there are tones, but nobody speaks.
    enum class Sound { On, Muted, Silent, Off, VoiceOff };

    explicit SessionHead(QWidget *parent = nullptr);

    void setStep(const QString &exerciseName, const QString &stepWords);
    void setStepLengths(const QVector<double> &lengths);
    /// `share` is of the step with this index.
    void setProgress(int step, double share);
    void setTotalLeft(const QString &words);
    void setSound(Sound sound);
    void setForm(const SessionForm &form);
    void setScreen(SessionScreen screen);
    void setButtonsVisible(bool visible);

    Announcer *announcer() const { return m_announcer; }

signals:
    void muteToggled();
    void fullScreenToggled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int roomForNameAndStep() const;
    double nameScaleIn(int room) const;
    double leastNameScale() const;
    int lineSpacing() const;
    void makeRoomForName();
    bool fitsOnTwoLines(int room) const;
    int nameWidth(double scale) const;
    void showSound();
    static QString soundWords(Sound sound);
    static QString briefSoundWords(Sound sound);

    Sound m_heard = Sound::On;
    SessionForm m_form;
    ScaledLabel *m_name = nullptr;
    ScaledLabel *m_step = nullptr;
    ScaledLabel *m_sound = nullptr;
    SteadyText *m_totalLeft = nullptr;
    IconButton *m_fullScreen = nullptr;
    IconButton *m_mute = nullptr;
    SegmentBar *m_bars = nullptr;
    Announcer *m_announcer = nullptr;
    QHBoxLayout *m_line = nullptr; ///< all but the bars
};

} // namespace Unknot
