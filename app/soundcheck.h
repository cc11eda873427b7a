// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/voiceway.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Unknot {

class SessionSound;
class SettingsPage;
class SoundClient;

/// Answers the page with the settings: who can speak, and what came of a test, told as it was.
class SoundCheck : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    SoundCheck(SessionSound &sound, SoundClient &client, QObject *parent = nullptr);

    /// Of the texts.
    void setLanguage(const QString &language) { m_language = language; }
    /// In the place of the page before.
    void serve(SettingsPage *page);

private:
    enum class Tested { Nothing, Tones, Voice };

    void listVoices();
    void showVoices(const QString &language, const QStringList &names);
    void testTones();
    void testVoice();
    void toneHeard(int id);
    void spoke(int id, VoiceWay way);
    void notSpoken(int id);
    void giveUp();
    void tell(const QString &outcome);

    SessionSound &m_sound;
    SoundClient &m_client;
    QString m_language;
    QPointer<SettingsPage> m_page;
    Tested m_tested = Tested::Nothing;
    QTimer m_patience;
};

} // namespace Unknot
