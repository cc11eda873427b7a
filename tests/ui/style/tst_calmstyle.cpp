// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QRect partOf(const QSpinBox &box, QStyle::SubControl part)
{
    QStyleOptionSpinBox option;
    option.initFrom(&box);
    return box.style()->subControlRect(QStyle::CC_SpinBox, &option, part, &box);
}

} // namespace

class tst_CalmStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyControlIsEasyToHit_data();
    void everyControlIsEasyToHit();
    void minusAndPlusCanBeHit_data();
    void minusAndPlusCanBeHit();
    void pressingPlusSteps();
    void focusIsVisible_data();
    void focusIsVisible();
    void aScrollBarsThumbCanBeCaught();
    void aButtonHasRoomForItsIconAndText();

private:
    QFont m_font = QApplication::font();
};

void tst_CalmStyle::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(Theme::light().palette());
}

void tst_CalmStyle::cleanup()
{
    QApplication::setFont(m_font);
}

void tst_CalmStyle::everyControlIsEasyToHit_data()
{
    QTest::addColumn<double>("textSize");
    QTest::newRow("text of 8 points") << 8.0;
    QTest::newRow("text of 10 points") << 10.0;
    QTest::newRow("text of 21 points") << 21.0;
}

void tst_CalmStyle::everyControlIsEasyToHit()
{
    QFETCH(double, textSize);
    QFont font = m_font;
    font.setPointSizeF(textSize);
    QApplication::setFont(font);
    QPushButton push(u"OK"_s);
    QToolButton tool;
    QCheckBox check(u"Tones"_s);
    QRadioButton radio(u"Left"_s);
    QLineEdit line;
    QSpinBox spin;
    QComboBox combo;
    QSlider slider(Qt::Horizontal);
    for (QWidget *control :
         std::initializer_list<QWidget *>{&push, &tool, &check, &radio, &line, &spin, &combo, &slider}) {
        QVERIFY2(control->sizeHint().height() >= 24, control->metaObject()->className());
        QVERIFY2(control->sizeHint().height() >= Measures::target(), control->metaObject()->className());
    }
}

void tst_CalmStyle::minusAndPlusCanBeHit_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_CalmStyle::minusAndPlusCanBeHit()
{
    QFETCH(Qt::LayoutDirection, direction);
    QSpinBox box;
    box.setLayoutDirection(direction);
    box.resize(box.sizeHint());
    const QRect plus = partOf(box, QStyle::SC_SpinBoxUp);
    const QRect minus = partOf(box, QStyle::SC_SpinBoxDown);
    const QRect text = partOf(box, QStyle::SC_SpinBoxEditField);
    for (const QRect &part : {plus, minus}) {
        QVERIFY(part.width() >= 24 && part.height() >= 24);
        QVERIFY(box.rect().contains(part));
        QVERIFY(!part.intersects(text));
    }
    QVERIFY(!plus.intersects(minus));
    QCOMPARE(plus.left() > minus.left(), direction == Qt::LeftToRight);
}

void tst_CalmStyle::pressingPlusSteps()
{
    QSpinBox box;
    box.resize(box.sizeHint());
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, partOf(box, QStyle::SC_SpinBoxUp).center());
    QTest::mouseClick(&box, Qt::LeftButton, {}, partOf(box, QStyle::SC_SpinBoxUp).center());
    QTest::mouseClick(&box, Qt::LeftButton, {}, partOf(box, QStyle::SC_SpinBoxDown).center());
    QCOMPARE(box.value(), 1);
}

void tst_CalmStyle::focusIsVisible_data()
{
    QTest::addColumn<QString>("control");
    for (const char *name :
         {"push button", "tool button", "check box", "line edit", "spin box", "combo box", "slider"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_CalmStyle::focusIsVisible()
{
    QFETCH(QString, control);
    QPushButton push(u"OK"_s);
    QToolButton tool;
    tool.setFocusPolicy(Qt::StrongFocus);
    tool.setAutoRaise(true);
    QCheckBox check(u"Tones"_s);
    QLineEdit line;
    QSpinBox spin;
    QComboBox combo;
    QSlider slider(Qt::Horizontal);
    const QHash<QString, QWidget *> all{{u"push button"_s, &push}, {u"tool button"_s, &tool},
                                        {u"check box"_s, &check},  {u"line edit"_s, &line},
                                        {u"spin box"_s, &spin},    {u"combo box"_s, &combo},
                                        {u"slider"_s, &slider}};
    QWidget *widget = all.value(control);
    widget->show();
    widget->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(widget));
    widget->clearFocus();
    const QImage without = widget->grab().toImage();
    widget->setFocus();
    const QImage with = widget->grab().toImage();
    int ring = 0;
    for (int x = 0; x < with.width(); ++x) {
        for (int y = 0; y < with.height(); ++y)
            ring +=
                with.pixelColor(x, y) == Theme::light().focusRing && with.pixel(x, y) != without.pixel(x, y);
    }
    QVERIFY2(ring > 60, qPrintable(QString::number(ring)));
}

void tst_CalmStyle::aScrollBarsThumbCanBeCaught()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(10);
    bar.resize(bar.sizeHint().width(), 300);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    for (const int position : {0, 500'000, 1'000'000}) {
        option.sliderPosition = position;
        const QRect thumb =
            bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QVERIFY(thumb.height() >= 24);
        QVERIFY(bar.rect().contains(thumb));
    }
}

void tst_CalmStyle::aButtonHasRoomForItsIconAndText()
{
    QPushButton button(u"Where is it tight?"_s);
    const int withoutIcon = button.sizeHint().width();
    QVERIFY(withoutIcon > button.fontMetrics().horizontalAdvance(button.text()) + Measures::sp(4));
    button.setIcon(QApplication::style()->standardIcon(QStyle::SP_ArrowForward));
    QVERIFY(button.sizeHint().width() >= withoutIcon + Measures::iconSize() + Measures::sp(1));
}

QTEST_MAIN(tst_CalmStyle)

#include "tst_calmstyle.moc"
