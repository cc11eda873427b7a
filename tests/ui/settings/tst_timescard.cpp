// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/timescard.h"

#include "ui/settings/fieldreader.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestTimesCard : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasChosen_data();
    void showsWhatWasChosen();
    void keepsThePartOfASecondThatNobodyTouched();
    void takesAsLongAsTheSettingsAllow();
    void leavesTheOtherSettingsAlone();

private:
    static QSpinBox *seconds(const QWidget &card, const QString &name)
    {
        return fieldOn<QSpinBox>(card, name);
    }
};

void TestTimesCard::showsWhatWasChosen_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("prepare");
    QTest::addColumn<QString>("switchSides");
    QTest::addColumn<QString>("side");

    QTest::newRow("as it comes") << Settings() << u"10 s"_s << u"5 s"_s << u"Left first"_s;
    QTest::newRow("no time at all") << Settings{.prepare = 0s, .switchSides = 0s} << u"0 s"_s << u"0 s"_s
                                    << u"Left first"_s;
    QTest::newRow("right first") << Settings{.prepare = 60s, .switchSides = 12s, .firstSide = Side::Right}
                                 << u"60 s"_s << u"12 s"_s << u"Right first"_s;
}

void TestTimesCard::showsWhatWasChosen()
{
    QFETCH(const Settings, settings);
    TimesCard card;
    QSignalSpy edited(&card, &TimesCard::edited);

    card.show(settings);

    // A card writes into the settings that it shows.
    Settings written = settings;
    card.writeTo(written);
    QCOMPARE(written, settings);
    QTEST(seconds(card, u"Time to get ready"_s)->text(), "prepare");
    QTEST(seconds(card, u"Time to switch sides"_s)->text(), "switchSides");
    QTEST(fieldOn<QComboBox>(card, u"Side to begin with"_s)->currentText(), "side");
    QCOMPARE(edited.count(), 0);
}

void TestTimesCard::keepsThePartOfASecondThatNobodyTouched()
{
    const Settings settings{.prepare = 7500ms, .switchSides = 2500ms};
    TimesCard card;
    card.show(settings);

    seconds(card, u"Time to switch sides"_s)->setValue(4);

    Settings written = settings;
    card.writeTo(written);
    QCOMPARE(written.prepare, 7500ms);
    QCOMPARE(written.switchSides, 4000ms);
}

void TestTimesCard::takesAsLongAsTheSettingsAllow()
{
    TimesCard card;
    Settings written;

    seconds(card, u"Time to get ready"_s)->setValue(1000);
    seconds(card, u"Time to switch sides"_s)->setValue(-1000);
    card.writeTo(written);

    QCOMPARE(written.prepare, SettingsLimits::leadIn.most);
    QCOMPARE(written.switchSides, SettingsLimits::leadIn.least);
}

void TestTimesCard::leavesTheOtherSettingsAlone()
{
    TimesCard card;
    card.show(Settings());
    const Settings others{
        .cues = {.toneVolume = 40}, .muted = true, .colours = Colours::Dark, .stillPictures = true};

    Settings written = others;
    card.writeTo(written);

    QCOMPARE(written, others);
}

QTEST_MAIN(TestTimesCard)
#include "tst_timescard.moc"
