// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonscan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestJsonScan : public QObject
{
    Q_OBJECT

private slots:
    void letsSoundJsonThrough_data();
    void letsSoundJsonThrough();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void survivesEveryTruncation();
};

void TestJsonScan::letsSoundJsonThrough_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("space everywhere") << QByteArray(" {\r\n\t\"a\" : [ 1 , 2 ] } \n");
    QTest::newRow("all kinds of values")
        << QByteArray(R"({"a":[true,false,null,"t",{},[],-0.5e-3,0,12E+2]})");
    QTest::newRow("all escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e9"})");
    QTest::newRow("a character of two halves") << QByteArray(R"({"a":"\ud83d\ude00"})");
    QTest::newRow("letters of all lengths")
        << QByteArray("{\"a\":\"\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\"}");
    QTest::newRow("one key in two objects") << QByteArray(R"({"a":{"k":1},"b":{"k":2},"k":3})");
    QTest::newRow("sixteen levels") << "{\"a\":" + QByteArray(15, '[') + QByteArray(15, ']') + '}';
}

void TestJsonScan::letsSoundJsonThrough()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(JsonScan(json).problem().value_or(u"nothing"_s), u"nothing"_s);
}

void TestJsonScan::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QByteArray &json, const char *problem) {
        QTest::newRow(name) << json << QString::fromUtf8(problem);
    };
    row("an empty file", "", "line 1, column 1: expected {, found the end of the file");
    row("a byte order mark", "\xef\xbb\xbf{}", "line 1, column 1: expected { first, found a byte order mark");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6),
        "line 1, column 1: expected text in UTF-8, found other bytes");
    row("Latin-1", "{\"a\":\"\xe9\"}", "line 1, column 1: expected text in UTF-8, found other bytes");
    row("half a UTF-8 surrogate", "{\"a\":\"\xed\xa0\x80\"}",
        "line 1, column 1: expected text in UTF-8, found other bytes");
    row("a list on top", "[]", "line 1, column 1: expected {, found [");
    row("a second object", "{} {}", "line 1, column 4: expected the end of the file, found {");
    row("a NUL at the end", QByteArray("{}\0", 3),
        "line 1, column 3: expected the end of the file, found \\u0000");
    row("an equal key again", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}",
        "line 4, column 3: expected each key once, found \"a\" again");
    row("an equal key in disguise", R"({"id":1,"\u0069d":2})",
        "line 1, column 9: expected each key once, found \"id\" again");
    row("seventeen levels", "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + '}',
        "line 1, column 21: expected at most 16 levels of nesting, found more");
    row("a million levels", "{\"a\":" + QByteArray(1'000'000, '['),
        "line 1, column 21: expected at most 16 levels of nesting, found more");
    row("a point without digits", R"({"a":2.})", "line 1, column 8: expected a digit, found }");
    row("no digit before the point", R"({"a":.5})", "line 1, column 6: expected a value, found .");
    row("a leading zero", R"({"a":030})", "line 1, column 7: expected , or }, found 3");
    row("a plus sign", R"({"a":+1})", "line 1, column 6: expected a value, found +");
    row("an exponent without digits", R"({"a":1e})", "line 1, column 8: expected a digit, found }");
    row("a number beyond all bounds", R"({"a":1e400})",
        "line 1, column 6: expected a number that can be counted with, found one beyond all bounds");
    row("a number too near nothing", R"({"a":1e-400})",
        "line 1, column 6: expected a number that can be counted with, found one beyond all bounds");
    row("not a number", R"({"a":NaN})", "line 1, column 6: expected a value, found N");
    row("a word cut short", R"({"a":tru})", "line 1, column 6: expected a value, found t");
    row("a raw tab in a text", "{\"a\":\"x\ty\"}",
        "line 1, column 8: expected text that ends with \", found \\u0009");
    row("a raw line break in a text", "{\"a\":\"x\ny\"}",
        "line 1, column 8: expected text that ends with \", found \\u000A");
    row("a text without an end", R"({"a":"x)",
        "line 1, column 8: expected text that ends with \", found the end of the file");
    row("an unknown escape", R"({"a":"\x41"})",
        "line 1, column 8: expected one of \" \\ / b f n r t u after \\, found x");
    row("an escape with a sign", R"({"a":"\u+041"})",
        "line 1, column 9: expected four hexadecimal digits after \\u, found +");
    row("an escape cut short", R"({"a":"\u00)",
        "line 1, column 9: expected four hexadecimal digits after \\u, found 0");
    row("an escaped NUL", R"({"a":"\u0000"})", "line 1, column 7: expected a whole character, found \\u0000");
    row("the first half alone", R"({"a":"\ud83dx"})",
        "line 1, column 7: expected a whole character, found half of one: \\uD83D");
    row("the second half alone", R"({"a":"\ude00"})",
        "line 1, column 7: expected a whole character, found \\uDE00");
    row("the first half twice", R"({"a":"\ud83d\ud83d"})",
        "line 1, column 7: expected a whole character, found half of one: \\uD83D");
    row("a comma too many", R"({"a":1,})", "line 1, column 8: expected \", found }");
    row("a comma too few", "{\"a\":1\n \"b\":2}", "line 2, column 2: expected , or }, found \"");
    row("no colon", R"({"a" 1})", "line 1, column 6: expected :, found 1");
    row("a key without quotes", "{a:1}", "line 1, column 2: expected \", found a");
    row("a comment", "{ // no\n}", "line 1, column 3: expected \", found /");
    row("columns count letters", "{\"\xc3\xa9\xf0\x9f\x98\x80\": x}",
        "line 1, column 8: expected a value, found x");
}

void TestJsonScan::saysWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, json);
    QTEST(JsonScan(json).problem().value_or(u"nothing"_s), "problem");
}

void TestJsonScan::survivesEveryTruncation()
{
    const QByteArray whole(R"({"a":[true,null,-1.5e+3,"\ud83d\ude00",{"b":"c"}],"d":{}})");
    QVERIFY(!JsonScan(whole).problem());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(JsonScan(whole.left(length)).problem(), qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
