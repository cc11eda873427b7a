// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QWidget>

class QBoxLayout;

namespace Unknot {

class AboutYouCard;
class Label;
class LookCard;
class ScrollPage;
class SettingsCard;
class SoundCard;
class VoiceCard;

/// What a person may choose. Each choice takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Safety &safety, QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    void setDataFolder(const QString &path);
    /// The answer to voicesRequested(): nobody when there are none.
    void setVoices(const QStringList &names);
    /// What became of a test, in plain words.
    void showSoundTest(const QString &outcome);
    void showVoiceTest(const QString &outcome);
    /// Leads to the ticks.
    void focusAboutYou();

signals:
    void settingsChanged(const Unknot::Settings &settings);
    void soundTestRequested();
    void voiceTestRequested();
    /// The page is shown, and wants to know who can speak.
    void voicesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void addColumn(const QList<QWidget *> &cards);
    QWidget *makeDataCard();
    void takeChanges();
    void setCramped(bool cramped);

    Settings m_settings;
    QVector<SettingsCard *> m_cards;
    LookCard *m_look = nullptr;
    SoundCard *m_sound = nullptr;
    VoiceCard *m_voice = nullptr;
    QBoxLayout *m_columns = nullptr;
    AboutYouCard *m_aboutYou = nullptr;
    ScrollPage *m_scroller = nullptr;
    Label *m_folder = nullptr;
    bool m_isCramped = false;
    bool m_hasVoices = false; ///< once they are known, they are not asked for again
};

} // namespace Unknot
