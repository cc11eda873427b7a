// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"
#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

Appearance::Style styleFor(QByteArrayList arguments)
{
    QVector<char *> pointers;
    for (QByteArray &argument : arguments)
        pointers.append(argument.data());
    return Appearance::styleFor(int(pointers.size()), pointers.data());
}

} // namespace

class tst_Appearance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fusionIsDressed();
    void aStyleThatWasAskedForIsLeftAlone_data();
    void aStyleThatWasAskedForIsLeftAlone();
    void anotherStyleIsLeftAlone();
    void lightAndDarkAreOurTables();
    void aDesktopWithoutColoursGetsOurLightOnes();
    void likeTheSystemFollowsThePalette();
    void chosenColoursDoNotFollowThePalette();
    void widgetsFollowWhileTheyAreShown();
    void widgetsInsideAWindowFollow_data();
    void widgetsInsideAWindowFollow();
    void textGrowsFromTheSystemsSize_data();
    void textGrowsFromTheSystemsSize();
    void textSizeKeepsItsLimits();

private:
    QFont m_font = QApplication::font();
};

void tst_Appearance::init()
{
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_font);
}

void tst_Appearance::fusionIsDressed()
{
    const Appearance appearance(Appearance::Style::Calm);
    QVERIFY(qobject_cast<CalmStyle *>(QApplication::style()));
}

void tst_Appearance::aStyleThatWasAskedForIsLeftAlone_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<Appearance::Style>("style");
    using Style = Appearance::Style;
    QTest::newRow("nothing") << QByteArrayList{"unknot"} << Style::Calm;
    QTest::newRow("-style fusion") << QByteArrayList{"unknot", "-style", "fusion"} << Style::AsChosen;
    QTest::newRow("-style=breeze") << QByteArrayList{"unknot", "-style=breeze"} << Style::AsChosen;
    QTest::newRow("--style") << QByteArrayList{"unknot", "--style", "breeze"} << Style::AsChosen;
    QTest::newRow("a style sheet") << QByteArrayList{"unknot", "-stylesheet", "mine.qss"} << Style::Calm;
    QTest::newRow("a routine") << QByteArrayList{"unknot", "play", "knot-six"} << Style::Calm;
}

void tst_Appearance::aStyleThatWasAskedForIsLeftAlone()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(Appearance::Style, style);
    QCOMPARE(styleFor(arguments), style);
    const Appearance appearance(style);
    QCOMPARE(qobject_cast<CalmStyle *>(QApplication::style()) != nullptr, style == Appearance::Style::Calm);
}

void tst_Appearance::anotherStyleIsLeftAlone()
{
    QApplication::setStyle(QStyleFactory::create(u"windows"_s));
    const Appearance appearance(Appearance::Style::Calm);
    QCOMPARE(QApplication::style()->name(), u"windows"_s);
}

void tst_Appearance::lightAndDarkAreOurTables()
{
    Appearance appearance(Appearance::Style::Calm);
    appearance.setColours(Appearance::Colours::Dark);
    QVERIFY(Theme::of(QApplication::palette()) == Theme::dark());
    appearance.setColours(Appearance::Colours::Light);
    QVERIFY(Theme::of(QApplication::palette()) == Theme::light());
}

void tst_Appearance::aDesktopWithoutColoursGetsOurLightOnes()
{
    Appearance appearance(Appearance::Style::Calm);
    QVERIFY(Theme::of(QApplication::palette()) == Theme::light());
    appearance.setColours(Appearance::Colours::Dark);
    appearance.setColours(Appearance::Colours::LikeSystem);
    QVERIFY(Theme::of(QApplication::palette()) == Theme::light());
}

void tst_Appearance::likeTheSystemFollowsThePalette()
{
    const Appearance appearance(Appearance::Style::Calm);
    const QPalette systems(Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::darkGray, Qt::white, Qt::white,
                           QColor(0x202020), QColor(0x303030));
    QApplication::setPalette(systems);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x303030));
    QVERIFY(Theme::of(QApplication::palette()).isDark());
    QApplication::setPalette(QApplication::style()->standardPalette());
    QVERIFY(Theme::of(QApplication::palette()) == Theme::light());
}

void tst_Appearance::chosenColoursDoNotFollowThePalette()
{
    Appearance appearance(Appearance::Style::Calm);
    appearance.setColours(Appearance::Colours::Dark);
    QEvent news(QEvent::ApplicationPaletteChange);
    QApplication::sendEvent(qApp, &news);
    QVERIFY(Theme::of(QApplication::palette()) == Theme::dark());
}

void tst_Appearance::widgetsFollowWhileTheyAreShown()
{
    Appearance appearance(Appearance::Style::Calm);
    Label label(u"about 3 min"_s, Label::Role::Secondary);
    Button button(u"Start"_s, Icon::Play, Button::Kind::Primary, Button::Size::Large);
    label.show();
    button.show();
    const double small = QFontInfo(label.font()).pixelSize();
    appearance.setColours(Appearance::Colours::Dark);
    appearance.setTextSize(200);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Theme::dark().mutedText);
    QCOMPARE(button.palette().color(QPalette::Button), Theme::dark().accent);
    QCOMPARE(button.palette().color(QPalette::ButtonText), Theme::dark().onAccent);
    QTRY_VERIFY(QFontInfo(label.font()).pixelSize() > 1.9 * small);
    QVERIFY(button.sizeHint().height() >= Measures::rem(3));
}

void tst_Appearance::widgetsInsideAWindowFollow_data()
{
    QTest::addColumn<bool>("isShown");

    QTest::newRow("before they are shown") << false;
    QTest::newRow("while they are shown") << true;
}

void tst_Appearance::widgetsInsideAWindowFollow()
{
    QFETCH(const bool, isShown);
    Appearance appearance(Appearance::Style::Calm);
    QWidget window;
    auto *heading = new Label(u"Settings"_s, Label::Role::PageHeading, &window);
    auto *button = primaryButton(u"Start"_s, Icon::Play, &window);
    auto *quiet = quietButton(u"Help"_s, Icon::Help, &window);
    QVERIFY(button->sizeHint().isValid());
    window.setVisible(isShown);

    appearance.setColours(Appearance::Colours::Dark);
    appearance.setTextSize(200);
    window.show();

    QCOMPARE(heading->font(), Measures::font(Measures::Text::PageHeading, QFont::DemiBold));
    QCOMPARE(button->sizeHint(), primaryButton(u"Start"_s, Icon::Play, &window)->sizeHint());
    QCOMPARE(quiet->sizeHint(), quietButton(u"Help"_s, Icon::Help, &window)->sizeHint());
    QCOMPARE(button->palette().color(QPalette::Button), Theme::dark().accent);
}

void tst_Appearance::textGrowsFromTheSystemsSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as it is") << 100;
    QTest::newRow("half as large again") << 150;
    QTest::newRow("twice") << 200;
}

void tst_Appearance::textGrowsFromTheSystemsSize()
{
    QFETCH(int, percent);
    Appearance appearance(Appearance::Style::Calm);
    appearance.setTextSize(170);
    appearance.setTextSize(percent);
    QCOMPARE(QApplication::font().pointSizeF(), m_font.pointSizeF() * percent / 100);
}

void tst_Appearance::textSizeKeepsItsLimits()
{
    Appearance appearance(Appearance::Style::Calm);
    appearance.setTextSize(900);
    QCOMPARE(QApplication::font().pointSizeF(), m_font.pointSizeF() * 2);
    appearance.setTextSize(-5);
    QCOMPARE(QApplication::font().pointSizeF(), m_font.pointSizeF());
}

QTEST_MAIN(tst_Appearance)

#include "tst_appearance.moc"
