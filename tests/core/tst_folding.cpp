// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/folding.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void forgivesHowAWordIsWritten_data();
    void forgivesHowAWordIsWritten();
    void partsWords();
};

void TestFolding::forgivesHowAWordIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("case") << u"Chin TUCK"_s << u"chin tuck"_s;
    QTest::newRow("accents") << u"Étirement à l'épaule, Übung"_s << u"etirement a lepaule ubung"_s;
    QTest::newRow("accents set apart") << u"E\u0301paule"_s << u"epaule"_s;
    QTest::newRow("ligatures") << u"ﬂoor ﬁnger"_s << u"floor finger"_s;
    QTest::newRow("letters of other languages")
        << u"Œdème, Straße, Łydka, Skulderbøjning, mælk"_s << u"oedeme strasse lydka skulderbojning maelk"_s;
    QTest::newRow("a curly apostrophe") << u"Child’s pose"_s << u"childs pose"_s;
    QTest::newRow("a straight apostrophe") << u"child's pose"_s << u"childs pose"_s;
    QTest::newRow("hyphens and brackets") << u"Figure-four (seated)"_s << u"figure four seated"_s;
    QTest::newRow("wide digits") << u"３０ s"_s << u"30 s"_s;
    QTest::newRow("other scripts") << u"Шея"_s << u"шея"_s;
    QTest::newRow("nothing but signs") << u" –-!? "_s << QString();
}

void TestFolding::forgivesHowAWordIsWritten()
{
    QFETCH(const QString, text);
    QTEST(folded(text), "plain");
}

void TestFolding::partsWords()
{
    QCOMPARE(foldedWords(u"Thread, the Needle"), (QStringList{u"thread"_s, u"the"_s, u"needle"_s}));
    QCOMPARE(foldedWords(u""), QStringList());
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
