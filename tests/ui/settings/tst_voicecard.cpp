// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/voicecard.h"

#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestVoiceCard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void offersWhoCanSpeak();
    void keepsAVoiceThatIsGone();
    void saysWhenNobodyCanSpeak();
    void choosesTheSpeed();
    void keepsASpeedThatNobodyWouldChoose();
    void choosesTheVolume();
    void asksForATest();
    void saysWhyNothingCanBeHeard();

private:
    QComboBox *voice() const { return fieldOn<QComboBox>(*m_card, u"Voice"_s); }
    QComboBox *speed() const { return fieldOn<QComboBox>(*m_card, u"Speed"_s); }
    bool showsAny(const QString &part) const { return textsOn(*m_card).join(u' ').contains(part); }
    Settings written() const;

    std::unique_ptr<VoiceCard> m_card;
};

void TestVoiceCard::init()
{
    m_card = std::make_unique<VoiceCard>();
    m_card->show(Settings());
    m_card->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

Settings TestVoiceCard::written() const
{
    Settings settings;
    m_card->writeTo(settings);
    return settings;
}

void TestVoiceCard::offersWhoCanSpeak()
{
    QSignalSpy edited(m_card.get(), &VoiceCard::edited);
    m_card->setVoices({u"Anna"_s, u"Bert & <b>Co</b>"_s});
    m_card->setVoices({u"Anna"_s, u"Bert & <b>Co</b>"_s});

    QCOMPARE(voice()->count(), 3);
    QCOMPARE(voice()->currentText(), u"The usual one"_s);
    QCOMPARE(edited.count(), 0);

    voice()->setCurrentIndex(2);
    QCOMPARE(written(), Settings{.voice = {.name = u"Bert & <b>Co</b>"_s}});
    QCOMPARE(edited.count(), 1);
}

void TestVoiceCard::keepsAVoiceThatIsGone()
{
    const Settings settings{.voice = {.name = u"Anna"_s}};
    m_card->show(settings);
    m_card->setVoices({u"Bert"_s});

    QCOMPARE(voice()->currentText(), u"Anna"_s);
    QCOMPARE(written(), settings);
}

void TestVoiceCard::saysWhenNobodyCanSpeak()
{
    QVERIFY(!showsAny(u"No speech program answers"_s));

    m_card->setVoices({});
    QVERIFY(showsAny(u"No speech program answers"_s));

    m_card->setVoices({u"Anna"_s});
    QVERIFY(!showsAny(u"No speech program answers"_s));
}

void TestVoiceCard::choosesTheSpeed()
{
    QCOMPARE(speed()->currentText(), u"Usual"_s);

    speed()->setCurrentText(u"Slower"_s);

    QCOMPARE(written(), Settings{.voice = {.rate = -30}});
}

void TestVoiceCard::keepsASpeedThatNobodyWouldChoose()
{
    const Settings odd{.voice = {.rate = 17}};
    m_card->show(odd);

    QCOMPARE(written(), odd);
}

void TestVoiceCard::choosesTheVolume()
{
    QTest::keyClick(fieldOn<QSlider>(*m_card, u"Volume of the voice"_s), Qt::Key_Left);

    QCOMPARE(written(), Settings{.cues = {.voiceVolume = 95}});
}

void TestVoiceCard::asksForATest()
{
    QSignalSpy requested(m_card.get(), &VoiceCard::testRequested);

    QTest::mouseClick(buttonOn(*m_card, u"Test voice"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(showsAny(u"Speaking …"_s));

    m_card->showTest(u"Nothing was spoken in time."_s);
    QVERIFY(showsAny(u"Nothing was spoken in time."_s));
}

void TestVoiceCard::saysWhyNothingCanBeHeard()
{
    QSignalSpy requested(m_card.get(), &VoiceCard::testRequested);
    m_card->show(Settings{.muted = true});

    QTest::mouseClick(buttonOn(*m_card, u"Test voice"_s), Qt::LeftButton);

    QCOMPARE(requested.count(), 0);
    QVERIFY(showsAny(u"Sound is muted, so nothing can be heard."_s));
}

QTEST_MAIN(TestVoiceCard)
#include "tst_voicecard.moc"
