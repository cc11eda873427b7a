// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nearest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestNearest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
    void fewerMistakesComeFirst();
    void givesNoMoreThanAskedFor();
    void isNotHeldUpByALongWord();
};

void TestNearest::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("the beginning comes first")
        << u"calf"_s << QStringList{u"calf-raise"_s, u"calf-roll"_s, u"slow-calf"_s};
    QTest::newRow("then what contains it") << u"raise"_s << QStringList{u"calf-raise"_s};
    QTest::newRow("a letter left out") << u"glute-brige"_s << QStringList{u"glute-bridge"_s};
    QTest::newRow("two letters swapped") << u"gluet-bridge"_s << QStringList{u"glute-bridge"_s};
    QTest::newRow("case does not matter") << u"Glute-Bridge"_s << QStringList{u"glute-bridge"_s};
    QTest::newRow("nothing is near") << u"handstand"_s << QStringList{};
    QTest::newRow("nothing was typed") << QString() << QStringList{};
}

void TestNearest::findsWhatWasMeant()
{
    QFETCH(const QString, wanted);
    const QStringList known{u"slow-calf"_s, u"calf-roll"_s, u"glute-bridge"_s, u"calf-raise"_s};
    QTEST(nearest(wanted, known, 3), "found");
}

void TestNearest::fewerMistakesComeFirst()
{
    QCOMPARE(nearest(u"glute-bridgez"_s, {u"glute-brides"_s, u"glute-bridge"_s}, 3),
             (QStringList{u"glute-bridge"_s, u"glute-brides"_s}));
}

void TestNearest::givesNoMoreThanAskedFor()
{
    QCOMPARE(nearest(u"a"_s, {u"ab"_s, u"ac"_s, u"ad"_s}, 2), (QStringList{u"ab"_s, u"ac"_s}));
}

void TestNearest::isNotHeldUpByALongWord()
{
    QCOMPARE(nearest(QString(10'000'000, u'a'), {QString(60, u'a')}, 3), QStringList());
}

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
