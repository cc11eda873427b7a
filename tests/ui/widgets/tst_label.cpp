// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/style/measures.h"
#include "ui/widgets/textlist.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class tst_Label : public QObject
{
    Q_OBJECT

private slots:
    void textIsNeverMarkup();
    void headingsSayWhatTheyAre_data();
    void headingsSayWhatTheyAre();
    void longTextWraps();
    void oneLongWordDoesNotWidenTheWindow();
    void smallTextIsNotTooSmall();
    void aListSaysItsNumbersAndTexts();
    void aListCanBeReplaced();
};

void tst_Label::textIsNeverMarkup()
{
    const Label label(u"<img src=\"/dev/zero\"><b>Hold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<img src=\"/dev/zero\"><b>Hold</b>"_s);
}

void tst_Label::headingsSayWhatTheyAre_data()
{
    QTest::addColumn<Label::Role>("role");
    QTest::addColumn<QAccessible::Role>("spoken");
    QTest::newRow("title") << Label::Role::Title << QAccessible::Heading;
    QTest::newRow("page heading") << Label::Role::PageHeading << QAccessible::Heading;
    QTest::newRow("card heading") << Label::Role::CardHeading << QAccessible::Heading;
    QTest::newRow("body") << Label::Role::Body << QAccessible::StaticText;
    QTest::newRow("secondary") << Label::Role::Secondary << QAccessible::StaticText;
}

void tst_Label::headingsSayWhatTheyAre()
{
    QFETCH(Label::Role, role);
    QFETCH(QAccessible::Role, spoken);
    Label label(u"Where is it tight?"_s, role);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(heard->role(), spoken);
    QCOMPARE(heard->text(QAccessible::Name), u"Where is it tight?"_s);
    label.setText(u"Where?"_s);
    QCOMPARE(heard->text(QAccessible::Name), u"Where?"_s);
}

void tst_Label::longTextWraps()
{
    const Label label(u"Let the shoulder and the side of your head come down to the mat."_s);
    const int line = label.fontMetrics().height();
    QVERIFY(label.heightForWidth(Measures::rem(60)) < 2 * line);
    QVERIFY(label.heightForWidth(Measures::rem(14)) >= 2 * line);
}

void tst_Label::oneLongWordDoesNotWidenTheWindow()
{
    const Label label(QString(120, u'W'));
    QVERIFY(label.minimumSizeHint().width() <= Measures::rem(12));
}

void tst_Label::smallTextIsNotTooSmall()
{
    const Label body(u"Hold"_s);
    const Label secondary(u"Hold"_s, Label::Role::Secondary);
    QVERIFY(QFontInfo(secondary.font()).pointSizeF() >= 0.9 * QFontInfo(body.font()).pointSizeF());
}

void tst_Label::aListSaysItsNumbersAndTexts()
{
    const TextList list(TextList::Marks::Numbers, {u"Start."_s, u"Reach."_s});
    QStringList heard;
    const QList<QWidget *> parts = list.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts)
        heard.append(QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name));
    heard.sort();
    QCOMPARE(heard, QStringList({u"1"_s, u"2"_s, u"Reach."_s, u"Start."_s}));
}

void tst_Label::aListCanBeReplaced()
{
    TextList list(TextList::Marks::Bullets, {u"one"_s, u"two"_s, u"three"_s});
    const int before = list.sizeHint().height();
    list.setItems({u"one"_s});
    QCOMPARE(list.findChildren<Label *>().size(), 2);
    QVERIFY(list.sizeHint().height() < before);
}

QTEST_MAIN(tst_Label)

#include "tst_label.moc"
