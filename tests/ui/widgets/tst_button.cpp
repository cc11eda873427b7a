// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/button.h"

#include "ui/style/calmstyle.h"
#include "ui/style/contrast.h"
#include "ui/style/measures.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/literaltext.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QString spokenName(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

} // namespace

class tst_Button : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void foreignTextMakesNoShortcut_data();
    void foreignTextMakesNoShortcut();
    void ownTextMakesAShortcut();
    void largeButtonsAreLargeInAnyStyle_data();
    void largeButtonsAreLargeInAnyStyle();
    void wordsCanBeReadInAnyThemeAndKind_data();
    void wordsCanBeReadInAnyThemeAndKind();
    void anIconAloneHasANameAndATip();
    void aNewMeaningRenamesTheButton();
    void aKeyPressesItOnce_data();
    void aKeyPressesItOnce();

private:
    QFont m_font = QApplication::font();
};

void tst_Button::init()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(Theme::light().palette());
    QApplication::setFont(m_font);
}

void tst_Button::foreignTextMakesNoShortcut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no ampersand") << u"Reach and hold"_s;
    QTest::newRow("one before a space") << u"Reach & <b>hold"_s;
    QTest::newRow("one before a letter") << u"R&D stretch"_s;
    QTest::newRow("two") << u"Reach && hold"_s;
    QTest::newRow("one at the end") << u"Reach &"_s;
}

void tst_Button::foreignTextMakesNoShortcut()
{
    QFETCH(QString, text);
    Button button(u"&Start"_s);
    setLiteralText(&button, text);
    QVERIFY(button.shortcut().isEmpty());
    QCOMPARE(spokenName(button), text);
    QCOMPARE(button.text().remove(u"&&"_s).count(u'&'), 0);
}

void tst_Button::ownTextMakesAShortcut()
{
    Button button(u"&Start"_s, Icon::Play);
    QCOMPARE(button.shortcut(), QKeySequence(Qt::ALT | Qt::Key_S));
    QCOMPARE(spokenName(button), u"Start"_s);
}

void tst_Button::aKeyPressesItOnce_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("enter") << Qt::Key_Return;
    QTest::newRow("enter beside the digits") << Qt::Key_Enter;
}

void tst_Button::aKeyPressesItOnce()
{
    QFETCH(Qt::Key, key);
    Button button(u"Start"_s);
    const QSignalSpy pressed(&button, &Button::clicked);
    QTest::keyClick(&button, key);
    QCOMPARE(pressed.count(), 1);
}

void tst_Button::largeButtonsAreLargeInAnyStyle_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<double>("textSize");
    for (const QString &style : {u"calm"_s, u"fusion"_s, u"windows"_s}) {
        for (const double size : {7.0, 10.0, 20.0})
            QTest::addRow("%s, text of %g points", qPrintable(style), size) << style << size;
    }
}

void tst_Button::largeButtonsAreLargeInAnyStyle()
{
    QFETCH(QString, style);
    QFETCH(double, textSize);
    if (style != u"calm"_s)
        QApplication::setStyle(QStyleFactory::create(style));
    QFont font = m_font;
    font.setPointSizeF(textSize);
    QApplication::setFont(font);
    const Button end(u"I"_s, Button::Kind::Quiet, Button::Size::Large);
    const IconButton sound(Icon::SoundOn, u"Sound"_s, IconButton::Size::Large);
    const IconButton small(Icon::Close, u"Close"_s);
    for (const QSize &size :
         {end.sizeHint(), end.minimumSizeHint(), sound.sizeHint(), sound.minimumSizeHint()})
        QVERIFY(size.width() >= 44 && size.height() >= 44 && size.height() >= Measures::rem(3));
    QVERIFY(small.sizeHint().width() >= 24 && small.sizeHint().height() >= 24);
}

void tst_Button::wordsCanBeReadInAnyThemeAndKind_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Button::Kind>("kind");
    QTest::newRow("light, primary") << false << Button::Kind::Primary;
    QTest::newRow("light, danger") << false << Button::Kind::Danger;
    QTest::newRow("light, secondary") << false << Button::Kind::Secondary;
    QTest::newRow("dark, primary") << true << Button::Kind::Primary;
    QTest::newRow("dark, danger") << true << Button::Kind::Danger;
    QTest::newRow("dark, secondary") << true << Button::Kind::Secondary;
}

void tst_Button::wordsCanBeReadInAnyThemeAndKind()
{
    QFETCH(bool, isDark);
    QFETCH(Button::Kind, kind);
    QApplication::setPalette((isDark ? Theme::dark() : Theme::light()).palette());
    const Button button(u"Start"_s, Icon::Play, kind);
    const QPalette palette = button.palette();
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button))
            >= readableContrast);
}

void tst_Button::anIconAloneHasANameAndATip()
{
    IconButton button(Icon::FullScreen, u"Full <screen>"_s);
    QCOMPARE(spokenName(button), u"Full <screen>"_s);
    QCOMPARE(button.toolTip(), u"Full &lt;screen&gt;"_s);
    QVERIFY(button.focusPolicy() & Qt::TabFocus);
}

void tst_Button::aNewMeaningRenamesTheButton()
{
    IconButton button(Icon::SoundOn, u"Mute"_s);
    button.setMeaning(Icon::Muted, u"Sound on"_s);
    QCOMPARE(spokenName(button), u"Sound on"_s);
}

QTEST_MAIN(tst_Button)

#include "tst_button.moc"
