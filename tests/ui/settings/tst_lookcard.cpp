// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookcard.h"

#include "ui/settings/fieldreader.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestLookCard : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasChosen_data();
    void showsWhatWasChosen();
    void leavesTheOtherSettingsAlone();
};

void TestLookCard::showsWhatWasChosen_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QString>("text");

    QTest::newRow("like the system") << Colours::System << 100 << u"Like the system"_s;
    QTest::newRow("light") << Colours::Light << 130 << u"Light"_s;
    QTest::newRow("dark, as large as it gets") << Colours::Dark << 200 << u"Dark"_s;
    QTest::newRow("a size between two steps") << Colours::Dark << 137 << u"Dark"_s;
}

void TestLookCard::showsWhatWasChosen()
{
    QFETCH(const Colours, colours);
    QFETCH(const int, textSize);
    const Settings settings{.textSize = textSize, .colours = colours};
    LookCard card;
    QSignalSpy edited(&card, &LookCard::edited);

    card.show(settings);

    Settings written;
    card.writeTo(written);
    QCOMPARE(written, settings);
    QTEST(fieldOn<QComboBox>(card, u"Colours"_s)->currentText(), "text");
    QTEST(fieldOn<QSlider>(card, u"Text size"_s)->value(), "textSize");
    QCOMPARE(edited.count(), 0);
}

void TestLookCard::leavesTheOtherSettingsAlone()
{
    LookCard card;
    card.show(Settings());
    const Settings others{.cues = {.toneVolume = 40}, .muted = true, .windowGeometry = "there"};

    Settings written = others;
    card.writeTo(written);

    QCOMPARE(written, others);
}

QTEST_MAIN(TestLookCard)
#include "tst_lookcard.moc"
