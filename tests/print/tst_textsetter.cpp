// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/textsetter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QStringList linesOf(const SheetItem &item)
{
    const auto &text = std::get<SheetText>(item.shape);
    QStringList lines;
    for (const SheetTextLine &line : text.lines)
        lines += text.text.mid(line.start, line.length);
    return lines;
}

} // namespace

class TestTextSetter : public QObject
{
    Q_OBJECT

private slots:
    void leadingIsThatOfTheStyleWhateverTheScript();
    void noLineIsWiderThanItsColumn_data();
    void noLineIsWiderThanItsColumn();
    void namesBreakIntoLinesOfAboutTheSameLength();
    void aLastLineHasTwoWords();
    void aWordIsOnlyCutWhenItIsWiderThanItsColumn();
    void trailingTextEndsAtTheEdge();
    void numbersStayWithTheirWords();
    void dosesBreakBetweenPhrases();

private:
    const TypeScale m_scale = TypeScale::standard();
    const TextSetter m_setter;
};

void TestTextSetter::leadingIsThatOfTheStyleWhateverTheScript()
{
    for (const QString &text : {u"Sit tall"_s, u"جلس"_s, u"坐直"_s, u"Ängström"_s}) {
        const SheetItem item = m_setter.set(text, m_scale.body, millimetres(80));
        QCOMPARE(item.area.height(), m_scale.body.leading);
        const SheetTextLine line = std::get<SheetText>(item.shape).lines.constFirst();
        QCOMPARE(line.baseline.y(), m_scale.body.leading / 2 + m_scale.body.size * 36 / 100);
    }
}

void TestTextSetter::noLineIsWiderThanItsColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"Sit tall."_s;
    QTest::newRow("long")
        << u"Rest your right hand on your head and let it hang there for a while."_s.repeated(8);
    QTest::newRow("one endless word") << u"Muskel"_s.repeated(40);
    QTest::newRow("an endless word among others")
        << u"Sit "_s + u"Muskel"_s.repeated(40) + u" tall and wait"_s;
    QTest::newRow("no letters") << QString();
}

void TestTextSetter::noLineIsWiderThanItsColumn()
{
    QFETCH(const QString, text);
    constexpr int column = millimetres(45);
    for (const TextStyle &style : {m_scale.body, m_scale.name}) {
        const SheetItem item = m_setter.set(text, style, column);
        const auto &lines = std::get<SheetText>(item.shape).lines;
        QCOMPARE(item.area, QRect(0, 0, column, int(lines.size()) * style.leading));
        for (const SheetTextLine &line : lines)
            QVERIFY2(line.baseline.x() >= 0 && line.baseline.x() + line.width <= column,
                     qPrintable(text.mid(line.start, line.length)));
        QCOMPARE(linesOf(item).join(QString()).remove(u' '), QString(text).remove(u' '));
    }
}

void TestTextSetter::namesBreakIntoLinesOfAboutTheSameLength()
{
    const int width = m_setter.width(u"Upper back ball press at the"_s, m_scale.name) + millimetres(1);
    const QStringList lines =
        linesOf(m_setter.set(u"Upper back ball press at the wall"_s, m_scale.name, width));
    QCOMPARE(lines, (QStringList{u"Upper back ball"_s, u"press at the wall"_s}));
}

void TestTextSetter::aLastLineHasTwoWords()
{
    const int width = m_setter.width(u"Rest your right hand on your"_s, m_scale.body) + millimetres(1);
    const QStringList lines =
        linesOf(m_setter.set(u"Rest your right hand on your head"_s, m_scale.body, width));
    QCOMPARE(lines, (QStringList{u"Rest your right hand on"_s, u"your head"_s}));
}

void TestTextSetter::aWordIsOnlyCutWhenItIsWiderThanItsColumn()
{
    const QString word = u"Schulterblattmuskulatur"_s;
    const int width = m_setter.width(word, m_scale.name) + millimetres(1);
    QCOMPARE(linesOf(m_setter.set(u"Die "_s + word, m_scale.name, width)), (QStringList{u"Die"_s, word}));
    QVERIFY(linesOf(m_setter.set(word, m_scale.name, width / 2)).size() > 1);
}

void TestTextSetter::trailingTextEndsAtTheEdge()
{
    const SheetItem item = m_setter.set(u"Page 1 of 2"_s, m_scale.small, millimetres(40), TextEdge::Trailing);
    const SheetTextLine line = std::get<SheetText>(item.shape).lines.constFirst();
    QCOMPARE(line.baseline.x() + line.width, millimetres(40));
}

void TestTextSetter::numbersStayWithTheirWords()
{
    QCOMPARE(asPlainLine(u"Rise in 2 seconds,\n then  wait ٣ more"_s),
             u"Rise in 2\u00A0seconds, then wait ٣\u00A0more"_s);
}

void TestTextSetter::dosesBreakBetweenPhrases()
{
    QCOMPARE(breakingAtPhrases(u"Hold 30 seconds, 2 times on each side."_s),
             u"Hold\u00A030\u00A0seconds, 2\u00A0times\u00A0on\u00A0each\u00A0side."_s);
    const QString longPhrase = u"a phrase far too long to stay on one line for ever"_s;
    QCOMPARE(breakingAtPhrases(longPhrase), longPhrase);
}

QTEST_MAIN(TestTextSetter)
#include "tst_textsetter.moc"
