// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSystemToWhatWeHave_data();
    void followsTheSystemToWhatWeHave();
    void aChoiceComesBeforeTheSystem();
};

void TestLanguage::followsTheSystemToWhatWeHave_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");

    QTest::newRow("German") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("German of one country") << QStringList{u"de-CH"_s} << u"de"_s;
    QTest::newRow("the first that we have") << QStringList{u"fr-FR"_s, u"de-AT"_s, u"en-GB"_s} << u"de"_s;
    QTest::newRow("none that we have") << QStringList{u"fr"_s} << u"en"_s;
    QTest::newRow("one called like our word for it") << QStringList{u"system"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestLanguage::followsTheSystemToWhatWeHave()
{
    QFETCH(const QStringList, wanted);
    QTEST(languageCode(Language::System, wanted), "code");
}

void TestLanguage::aChoiceComesBeforeTheSystem()
{
    QCOMPARE(languageCode(Language::English, {u"de"_s}), u"en"_s);
    QCOMPARE(languageCode(Language::German, {u"en"_s}), u"de"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
