// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/cuescard.h"

#include "ui/settings/fieldreader.h"

#include <QCheckBox>
#include <QSignalSpy>
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

class TestCuesCard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void silencesOneKindOfCue_data();
    void silencesOneKindOfCue();
    void keepsTheOrderOfTheCues();
    void leavesTheOtherSettingsAlone();

private:
    QCheckBox *box(const QString &name) const { return fieldOn<QCheckBox>(*m_card, name); }
    Settings written() const;

    std::unique_ptr<CuesCard> m_card;
};

void TestCuesCard::init()
{
    m_card = std::make_unique<CuesCard>();
    m_card->show(Settings());
    m_card->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

Settings TestCuesCard::written() const
{
    Settings settings;
    m_card->writeTo(settings);
    return settings;
}

void TestCuesCard::silencesOneKindOfCue_data()
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
    QTest::newRow("stay") << u"Stay"_s << CueKind::Pause;
    QTest::newRow("lower") << u"Lower"_s << CueKind::Lower;
    QTest::newRow("next exercise") << u"Next exercise"_s << CueKind::Next;
    QTest::newRow("done") << u"Done"_s << CueKind::Done;
}

void TestCuesCard::silencesOneKindOfCue()
{
    QFETCH(const QString, name);
    QFETCH(const CueKind, kind);
    QSignalSpy edited(m_card.get(), &CuesCard::edited);

    QTest::keyClick(box(name), Qt::Key_Space);
    QCOMPARE(written(), Settings{.cues = {.silentCues = silentWith(kind)}});
    QCOMPARE(edited.count(), 1);

    QTest::keyClick(box(name), Qt::Key_Space);
    QCOMPARE(written(), Settings());
    QCOMPARE(edited.count(), 2);
}

void TestCuesCard::keepsTheOrderOfTheCues()
{
    for (QCheckBox *cue : m_card->findChildren<QCheckBox *>())
        cue->setChecked(false);

    QVector<CueKind> everyKind;
    for (const auto &[kind, name] : cueKindNames)
        everyKind += kind;
    QCOMPARE(written().cues.silentCues, everyKind);
}

void TestCuesCard::leavesTheOtherSettingsAlone()
{
    const Settings others{.firstSide = Side::Right,
                          .cues = {.tones = false, .voice = true},
                          .textSize = 150,
                          .stillPictures = true};

    Settings settings = others;
    m_card->writeTo(settings);

    QCOMPARE(settings, others);
}

QTEST_MAIN(TestCuesCard)
#include "tst_cuescard.moc"
