// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plaintext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatHasNoPlaceInAText_data();
    void findsWhatHasNoPlaceInAText();
    void showsATextOnOneLineAndInShort();
    void countsWords();
};

void TestPlainText::findsWhatHasNoPlaceInAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("plain words") << u"Breathe out – slowly. 30 s"_s << 0;
    QTest::newRow("two lines") << u"One.\nTwo."_s << 0;
    QTest::newRow("other scripts") << u"עברית हिन्दी 中文 😀"_s << 0;
    QTest::newRow("a joiner that writing needs") << u"می\u200cخواهم"_s << 0;
    QTest::newRow("a family of emoji") << u"👩\u200d👧"_s << 0;
    QTest::newRow("a bell") << u"a\ab"_s << 0x07;
    QTest::newRow("a carriage return") << u"a\rb"_s << 0x0d;
    QTest::newRow("an escape sequence") << u"\u001b[2J"_s << 0x1b;
    QTest::newRow("a line turned round") << u"a\u202eb"_s << 0x202e;
    QTest::newRow("an isolate left open") << u"a\u2067b"_s << 0x2067;
    QTest::newRow("a space of no width") << u"a\u200bb"_s << 0x200b;
    QTest::newRow("a tag beyond the first plane") << QString::fromUcs4(U"a\U000E0041") << 0xe0041;
    QTest::newRow("a line separator") << u"a\u2028b"_s << 0x2028;
}

void TestPlainText::findsWhatHasNoPlaceInAText()
{
    QFETCH(const QString, text);
    QTEST(int(characterOutOfPlace(text).value_or(0)), "found");
}

void TestPlainText::showsATextOnOneLineAndInShort()
{
    QCOMPARE(shown(u"plain"_s), u"plain"_s);
    QCOMPARE(shown(u"a\nb\u001b\u202e"_s), u"a\\u000Ab\\u001B\\u202E"_s);
    QCOMPARE(shown(QString(1000, u'x')), QString(60, u'x') + u'…');
}

void TestPlainText::countsWords()
{
    QCOMPARE(wordCount(u" Breathe out – and  in.\nRest "), 5);
    QCOMPARE(wordCount(u"20 s: \u2026 (gently)"), 3);
    QCOMPARE(wordCount({}), 0);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
