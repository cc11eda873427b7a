// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundcheck.h"

#include "sessionsound.h"
#include "sound/soundclient.h"
#include "soundwatch.h"
#include "support/manualclock.h"
#include "support/standinhelper.h"
#include "ui/library/pagereader.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Of a machine with these abilities.
StandInHelper::Manners mannersOf(const QString &output, const QString &voice, const QString &spoken)
{
    const QString answers = uR"(play) [ %1 = off ] || echo "played $first" ;;
    prepare) echo "voice %2" ;;
    say) echo "%3" | sed "s/ID/$first/" ;;)"_s;
    return {.output = output,
            .voices = voice == u"off" ? u""_s : uR"(Anna\nBert\n)"_s,
            .answers = answers.arg(output, voice, spoken)};
}

} // namespace

/// What becomes of sound and voice, told in Settings and during a session, with a helper that can do much
/// or little.
class TestSoundCheck : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfATone();
    void tellsWhoSpoke_data();
    void tellsWhoSpoke();
    void offersTheVoicesThereAre();
    void saysThatNobodyCanSpeak();

    void watchesWhatCanBeHeard();
    void noticesThatNobodySpeaks();
    void saysWhatWasChosen();

private:
    void play(const QString &output, const QString &voice, const QString &spoken);
    bool shows(const QString &text) const { return textsOn(*m_page).join(u'\n').contains(text); }
    void press(const QString &button);

    std::unique_ptr<StandInHelper> m_helper;
    ManualClock m_clock;
    std::unique_ptr<SoundClient> m_client;
    std::unique_ptr<SessionSound> m_sound;
    std::unique_ptr<SoundCheck> m_check;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSoundCheck::play(const QString &output, const QString &voice, const QString &spoken)
{
    m_page.reset();
    m_check.reset();
    m_sound.reset();
    m_client.reset();
    m_helper = std::make_unique<StandInHelper>(mannersOf(output, voice, spoken));
    m_client = std::make_unique<SoundClient>(m_helper->path());
    m_sound = std::make_unique<SessionSound>(*m_client, m_clock);
    m_sound->setLanguage(u"en"_s);
    m_sound->setSettings(Settings());
    m_check = std::make_unique<SoundCheck>(*m_sound, *m_client);
    m_check->setLanguage(u"en"_s);
    m_page = std::make_unique<SettingsPage>(Safety());
    m_page->setSettings(Settings());
    m_check->serve(m_page.get());
    showPage(*m_page, 920, 900);
}

void TestSoundCheck::press(const QString &button)
{
    QAbstractButton *found = buttonOn(*m_page, button);
    QVERIFY(found);
    found->click();
}

void TestSoundCheck::tellsOfATone()
{
    play(u"on"_s, u"off"_s, u"unspoken ID"_s);

    press(u"Test sound"_s);

    QTRY_VERIFY(shows(u"You should have heard a tone."_s));
}

void TestSoundCheck::tellsWhoSpoke_data()
{
    QTest::addColumn<QString>("voice");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("the desktop") << u"speechd"_s << u"spoke ID speechd"_s
                                 << u"You should hear the voice of your desktop"_s;
    QTest::newRow("espeak") << u"espeak"_s << u"spoke ID espeak"_s
                            << u"You should hear a voice made by eSpeak NG."_s;
    QTest::newRow("nobody") << u"off"_s << u"unspoken ID"_s
                            << u"No speech program answers that speaks this language."_s;
    QTest::newRow("somebody, too late")
        << u"espeak"_s << u"unspoken ID"_s << u"Nothing was spoken in time."_s;
}

void TestSoundCheck::tellsWhoSpoke()
{
    QFETCH(QString, voice);
    QFETCH(QString, answer);
    QFETCH(QString, outcome);
    play(u"on"_s, voice, answer);

    press(u"Test voice"_s);

    QTRY_VERIFY(shows(outcome));
}

void TestSoundCheck::offersTheVoicesThereAre()
{
    play(u"on"_s, u"espeak"_s, u"spoke ID espeak"_s);

    const auto offered = [this] {
        const auto boxes = m_page->findChildren<QComboBox *>();
        return std::any_of(boxes.begin(), boxes.end(),
                           [](const QComboBox *box) { return box->findText(u"Bert"_s) >= 0; });
    };
    QTRY_VERIFY(offered());
}

void TestSoundCheck::saysThatNobodyCanSpeak()
{
    play(u"on"_s, u"off"_s, u"unspoken ID"_s);

    QTRY_VERIFY(shows(u"No speech program answers that speaks your language."_s));
}

void TestSoundCheck::watchesWhatCanBeHeard()
{
    play(u"off"_s, u"off"_s, u"unspoken ID"_s);
    SoundWatch watch(*m_client);
    QSignalSpy changed(&watch, &SoundWatch::changed);

    m_client->start();
    watch.begin(u"neck"_s);
    QCOMPARE(watch.sound(), SessionPage::Sound::On);

    QTRY_COMPARE(watch.sound(), SessionPage::Sound::Off);
    QCOMPARE(changed.last().at(0).value<SessionPage::Sound>(), SessionPage::Sound::Off);
}

void TestSoundCheck::noticesThatNobodySpeaks()
{
    play(u"on"_s, u"off"_s, u"unspoken ID"_s);
    SoundWatch watch(*m_client);
    Settings settings;
    settings.cues.voice = false;
    settings.routineCues = {{u"neck"_s, {.tones = true, .voice = true}}};
    watch.setSettings(settings);
    watch.begin(u"neck"_s);

    m_client->start();
    m_client->prepareVoice(u"en"_s);
    QTRY_COMPARE(watch.sound(), SessionPage::Sound::VoiceOff);

    watch.begin(u"calf"_s);
    QCOMPARE(watch.sound(), SessionPage::Sound::On);
}

void TestSoundCheck::saysWhatWasChosen()
{
    play(u"on"_s, u"off"_s, u"unspoken ID"_s);
    SoundWatch watch(*m_client);

    watch.setSettings({.muted = true});
    QCOMPARE(watch.sound(), SessionPage::Sound::Muted);

    watch.setSettings({.cues = {.tones = false, .voice = false}});
    QCOMPARE(watch.sound(), SessionPage::Sound::Silent);
}

QTEST_MAIN(TestSoundCheck)
#include "tst_soundcheck.moc"
