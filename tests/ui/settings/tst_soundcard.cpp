// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundcard.h"

#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestSoundCard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhatWasChosen_data();
    void showsWhatWasChosen();
    void choosesHowCuesAreHeard_data();
    void choosesHowCuesAreHeard();
    void wakesHeadphones();
    void pausesOtherPlayers();
    void offersWhatMakesSense();
    void keepsALeadInThatNobodyWouldChoose();
    void asksForATest();
    void saysWhyNothingCanBeHeard();
    void leavesTheOtherSettingsAlone();

private:
    QCheckBox *box(const QString &name) const { return fieldOn<QCheckBox>(*m_card, name); }
    QComboBox *combo(const QString &name) const { return fieldOn<QComboBox>(*m_card, name); }
    QSlider *volume() const { return fieldOn<QSlider>(*m_card, u"Volume of tones"_s); }
    bool shows(const QString &text) const { return textsOn(*m_card).contains(text); }
    Settings written() const;

    std::unique_ptr<SoundCard> m_card;
};

void TestSoundCard::init()
{
    m_card = std::make_unique<SoundCard>();
    m_card->show(Settings());
    m_card->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

Settings TestSoundCard::written() const
{
    Settings settings;
    m_card->writeTo(settings);
    return settings;
}

void TestSoundCard::showsWhatWasChosen_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("ways");

    QTest::newRow("as it comes") << Settings() << u"Tones and voice"_s;
    QTest::newRow("silent") << Settings{.cues = {.tones = false, .voice = false}}
                            << u"Silent, on screen only"_s;
    QTest::newRow("tones") << Settings{.cues = {.voice = false}} << u"Tones"_s;
    QTest::newRow("voice") << Settings{.cues = {.tones = false}} << u"Voice"_s;
    QTest::newRow("muted") << Settings{.muted = true} << u"Tones and voice"_s;
    QTest::newRow("a volume between two steps")
        << Settings{.cues = {.toneVolume = 33}} << u"Tones and voice"_s;
    QTest::newRow("all else") << Settings{.cues = {.leadIn = 1500ms, .flash = true},
                                          .otherPlayers = OtherPlayers::Pause}
                              << u"Tones and voice"_s;
}

void TestSoundCard::showsWhatWasChosen()
{
    QFETCH(const Settings, settings);
    QSignalSpy edited(m_card.get(), &SoundCard::edited);

    m_card->show(settings);

    QCOMPARE(written(), settings);
    QTEST(combo(u"Cues by"_s)->currentText(), "ways");
    QCOMPARE(box(u"Muted for now"_s)->isChecked(), settings.muted);
    QCOMPARE(volume()->value(), settings.cues.toneVolume);
    QCOMPARE(edited.count(), 0);
}

void TestSoundCard::choosesHowCuesAreHeard_data()
{
    QTest::addColumn<QString>("ways");
    QTest::addColumn<bool>("tones");
    QTest::addColumn<bool>("voice");

    QTest::newRow("silent") << u"Silent, on screen only"_s << false << false;
    QTest::newRow("voice") << u"Voice"_s << false << true;
    QTest::newRow("tones") << u"Tones"_s << true << false;
}

void TestSoundCard::choosesHowCuesAreHeard()
{
    QFETCH(QString, ways);
    QFETCH(bool, tones);
    QFETCH(bool, voice);
    QSignalSpy edited(m_card.get(), &SoundCard::edited);

    combo(u"Cues by"_s)->setCurrentText(ways);

    QCOMPARE(written(), (Settings{.cues = {.tones = tones, .voice = voice}}));
    QCOMPARE(edited.count(), 1);
}

void TestSoundCard::wakesHeadphones()
{
    combo(u"Wake headphones"_s)->setCurrentText(u"0.5 s before"_s);

    QCOMPARE(written(), Settings{.cues = {.leadIn = 500ms}});
}

void TestSoundCard::pausesOtherPlayers()
{
    combo(u"Music and films"_s)->setCurrentText(u"Pause during a session"_s);

    QCOMPARE(written(), Settings{.otherPlayers = OtherPlayers::Pause});
}

void TestSoundCard::offersWhatMakesSense()
{
    const auto enabled = [this] {
        return QList<bool>{box(u"Muted for now"_s)->isEnabled(), volume()->isEnabled(),
                           combo(u"Wake headphones"_s)->isEnabled()};
    };
    QCOMPARE(enabled(), QList<bool>({true, true, true}));

    combo(u"Cues by"_s)->setCurrentText(u"Voice"_s);
    QCOMPARE(enabled(), QList<bool>({true, false, true}));

    m_card->show(Settings{.cues = {.tones = false, .voice = false}});
    QCOMPARE(enabled(), QList<bool>({false, false, false}));
}

void TestSoundCard::keepsALeadInThatNobodyWouldChoose()
{
    const Settings odd{.cues = {.leadIn = 700ms}};

    m_card->show(odd);
    QCOMPARE(written(), odd);

    combo(u"Wake headphones"_s)->setCurrentText(u"Off"_s);
    QCOMPARE(written(), Settings());
}

void TestSoundCard::asksForATest()
{
    QSignalSpy requested(m_card.get(), &SoundCard::testRequested);
    QSignalSpy edited(m_card.get(), &SoundCard::edited);

    QTest::mouseClick(buttonOn(*m_card, u"Test sound"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(shows(u"Playing a tone …"_s));

    m_card->showTest(u"You should have heard a tone."_s);
    QVERIFY(shows(u"You should have heard a tone."_s));
    QCOMPARE(edited.count(), 0);
}

void TestSoundCard::saysWhyNothingCanBeHeard()
{
    QSignalSpy requested(m_card.get(), &SoundCard::testRequested);

    m_card->show(Settings{.muted = true});
    QTest::mouseClick(buttonOn(*m_card, u"Test sound"_s), Qt::LeftButton);
    QVERIFY(shows(u"Sound is muted, so nothing can be heard."_s));

    m_card->show(Settings{.cues = {.toneVolume = 0}});
    QTest::mouseClick(buttonOn(*m_card, u"Test sound"_s), Qt::LeftButton);
    QVERIFY(shows(u"The volume is at 0, so nothing can be heard."_s));
    QCOMPARE(requested.count(), 0);
}

void TestSoundCard::leavesTheOtherSettingsAlone()
{
    const Settings others{.firstSide = Side::Right,
                          .cues = {.voiceVolume = 40, .silentCues = {CueKind::Rest}},
                          .voice = {u"Anna"_s, 30},
                          .textSize = 150,
                          .stillPictures = true};

    Settings settings = others;
    m_card->writeTo(settings);

    QCOMPARE(settings, others);
}

QTEST_MAIN(TestSoundCard)
#include "tst_soundcard.moc"
