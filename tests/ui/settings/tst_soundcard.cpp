// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundcard.h"

#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// As it comes, and one more; or one less, if it comes silent.
QVector<CueKind> silentWith(CueKind kind)
{
    QVector<CueKind> kinds = Settings().cues.silentCues;
    if (!kinds.removeOne(kind))
        kinds.append(kind);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace

class TestSoundCard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhatWasChosen_data();
    void showsWhatWasChosen();
    void silencesOneKindOfCue_data();
    void silencesOneKindOfCue();
    void keepsTheOrderOfTheCues();
    void thereIsNothingToChooseWithoutTones_data();
    void thereIsNothingToChooseWithoutTones();
    void asksForATest();
    void leavesTheOtherSettingsAlone();

private:
    QCheckBox *box(const QString &name) const { return fieldOn<QCheckBox>(*m_card, name); }
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

    QTest::newRow("as it comes") << Settings();
    QTest::newRow("no tones") << Settings{.cues = {.tones = false}};
    QTest::newRow("muted") << Settings{.muted = true};
    QTest::newRow("quiet") << Settings{.cues = {.toneVolume = 0}};
    QTest::newRow("a volume between two steps") << Settings{.cues = {.toneVolume = 33}};
    QTest::newRow("no tones, and some of them silent") << Settings{
        .cues = {.tones = false, .toneVolume = 40, .silentCues = {CueKind::Prepare, CueKind::Done}}};
}

void TestSoundCard::showsWhatWasChosen()
{
    QFETCH(const Settings, settings);
    QSignalSpy edited(m_card.get(), &SoundCard::edited);

    m_card->show(settings);

    QCOMPARE(written(), settings);
    QCOMPARE(box(u"Tones"_s)->isChecked(), settings.cues.tones);
    QCOMPARE(box(u"Muted for now"_s)->isChecked(), settings.muted);
    QCOMPARE(fieldOn<QSlider>(*m_card, u"Volume"_s)->value(), settings.cues.toneVolume);
    QCOMPARE(edited.count(), 0);
}

void TestSoundCard::silencesOneKindOfCue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CueKind>("kind");

    QTest::newRow("get ready") << u"Get ready"_s << CueKind::Prepare;
    QTest::newRow("begin") << u"Begin"_s << CueKind::Begin;
    QTest::newRow("halfway") << u"Halfway"_s << CueKind::Halfway;
    QTest::newRow("each minute") << u"Minutes"_s << CueKind::Minute;
    QTest::newRow("countdown") << u"3, 2, 1"_s << CueKind::Countdown;
    QTest::newRow("end") << u"End"_s << CueKind::End;
    QTest::newRow("switch sides") << u"Switch sides"_s << CueKind::SwitchSides;
    QTest::newRow("rest") << u"Rest"_s << CueKind::Rest;
    QTest::newRow("breathe in") << u"Breathe in"_s << CueKind::Inhale;
    QTest::newRow("breathe out") << u"Breathe out"_s << CueKind::Exhale;
    QTest::newRow("next exercise") << u"Next exercise"_s << CueKind::Next;
    QTest::newRow("done") << u"Done"_s << CueKind::Done;
}

void TestSoundCard::silencesOneKindOfCue()
{
    QFETCH(const QString, name);
    QFETCH(const CueKind, kind);
    QSignalSpy edited(m_card.get(), &SoundCard::edited);

    QTest::keyClick(box(name), Qt::Key_Space);
    QCOMPARE(written(), Settings{.cues = {.silentCues = silentWith(kind)}});
    QCOMPARE(edited.count(), 1);

    QTest::keyClick(box(name), Qt::Key_Space);
    QCOMPARE(written(), Settings());
    QCOMPARE(edited.count(), 2);
}

void TestSoundCard::keepsTheOrderOfTheCues()
{
    for (QCheckBox *cue : m_card->findChildren<QCheckBox *>())
        cue->setChecked(false);

    QVector<CueKind> everyKind;
    for (const auto &[kind, name] : cueKindNames)
        everyKind += kind;
    QCOMPARE(written().cues.silentCues, everyKind);
}

void TestSoundCard::thereIsNothingToChooseWithoutTones_data()
{
    QTest::addColumn<bool>("byHand");

    QTest::newRow("just now") << true;
    QTest::newRow("since before") << false;
}

void TestSoundCard::thereIsNothingToChooseWithoutTones()
{
    QFETCH(const bool, byHand);
    const auto enabledParts = [this] {
        return QList<bool>{box(u"Muted for now"_s)->isEnabled(), box(u"Rest"_s)->isEnabled(),
                           fieldOn<QSlider>(*m_card, u"Volume"_s)->isEnabled()};
    };
    QCOMPARE(enabledParts(), QList<bool>(3, true));

    if (byHand)
        QTest::keyClick(box(u"Tones"_s), Qt::Key_Space);
    else
        m_card->show(Settings{.cues = {.tones = false}});
    QCOMPARE(enabledParts(), QList<bool>(3, false));
    QVERIFY(box(u"Tones"_s)->isEnabled());

    QTest::keyClick(box(u"Tones"_s), Qt::Key_Space);
    QCOMPARE(enabledParts(), QList<bool>(3, true));
}

void TestSoundCard::asksForATest()
{
    QSignalSpy requested(m_card.get(), &SoundCard::testRequested);
    QSignalSpy edited(m_card.get(), &SoundCard::edited);

    QTest::mouseClick(buttonOn(*m_card, u"Play a test"_s), Qt::LeftButton);

    QCOMPARE(requested.count(), 1);
    QCOMPARE(edited.count(), 0);
}

void TestSoundCard::leavesTheOtherSettingsAlone()
{
    const Settings others{.firstSide = Side::Right, .textSize = 150, .stillPictures = true};

    Settings settings = others;
    m_card->writeTo(settings);

    QCOMPARE(settings, others);
}

QTEST_MAIN(TestSoundCard)
#include "tst_soundcard.moc"
