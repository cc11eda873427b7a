// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/muscles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

/// The muscles that figures can show.
class TestMuscles : public QObject
{
    Q_OBJECT

private slots:
    void everyMuscleOfTheLibraryCanBeShown_data();
    void everyMuscleOfTheLibraryCanBeShown();
    void theSoreAreaIsNowhere();
    void namesAreInPairs();
    void theRightOneMirrorsTheLeft_data();
    void theRightOneMirrorsTheLeft();
    void eachLiesOnAPartOfItsSide();
    void anUnknownNameHasNone();
};

void TestMuscles::everyMuscleOfTheLibraryCanBeShown_data()
{
    QTest::addColumn<QString>("key");
    QFile words(QStringLiteral(UNKNOT_RESOURCES_DIR) + u"/library/words.json"_s);
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QJsonArray muscles =
        QJsonDocument::fromJson(words.readAll()).object().value(u"muscles"_s).toArray();
    QVERIFY(!muscles.isEmpty());
    for (const QJsonValue &word : muscles) {
        const QString key = word.toObject().value(u"key"_s).toString();
        if (key != u"sore-area"_s)
            QTest::newRow(qPrintable(key)) << key;
    }
}

void TestMuscles::everyMuscleOfTheLibraryCanBeShown()
{
    QFETCH(QString, key);
    const QStringList names = musclesOfKey(key);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY2(muscle(name) || (muscle(name + u"_left"_s) && muscle(name + u"_right"_s)), qPrintable(name));
}

void TestMuscles::theSoreAreaIsNowhere()
{
    QVERIFY(musclesOfKey(u"sore-area"_s).isEmpty());
}

void TestMuscles::namesAreInPairs()
{
    const QStringList names = muscleNames();
    for (QString name : names) {
        if (name.endsWith(u"_left"_s))
            QVERIFY2(names.contains(name.replace(u"_left"_s, u"_right"_s)), qPrintable(name));
    }
    QCOMPARE(names.filter(u"_left"_s).size(), names.filter(u"_right"_s).size());
}

void TestMuscles::theRightOneMirrorsTheLeft_data()
{
    QTest::addColumn<QString>("left");
    for (const QString &name : muscleNames().filter(u"_left"_s))
        QTest::newRow(qPrintable(name)) << name;
}

void TestMuscles::theRightOneMirrorsTheLeft()
{
    QFETCH(QString, left);
    const Muscle *one = muscle(left);
    const Muscle *other = muscle(QString(left).replace(u"_left"_s, u"_right"_s));
    const auto swapped = [](const QVector3D &place) {
        return QVector3D(place.x(), -place.y(), place.z());
    };
    QCOMPARE(other->outwards, swapped(one->outwards));
    QCOMPARE(other->joint, mirrored(one->joint));
    QCOMPARE(other->chain.size(), one->chain.size());
    for (qsizetype i = 0; i < one->chain.size(); ++i) {
        QCOMPARE(other->chain.at(i).joint, mirrored(one->chain.at(i).joint));
        QCOMPARE(other->chain.at(i).centre, swapped(one->chain.at(i).centre));
        QCOMPARE(other->chain.at(i).radii, one->chain.at(i).radii);
    }
}

void TestMuscles::eachLiesOnAPartOfItsSide()
{
    for (const QString &name : muscleNames()) {
        const Muscle *shown = muscle(name);
        QVERIFY(!shown->hosts.isEmpty());
        QVERIFY(shown->chain.size() >= 2);
        for (const BodyPart host : shown->hosts)
            QCOMPARE(host >= BodyPart::RightUpperArm,
                     name.endsWith(u"_right"_s) && host >= BodyPart::LeftUpperArm);
    }
}

void TestMuscles::anUnknownNameHasNone()
{
    QCOMPARE(muscle(u"calf"_s), nullptr);
    QVERIFY(muscle(u"calf_left"_s));
}

QTEST_GUILESS_MAIN(TestMuscles)
#include "tst_muscles.moc"
