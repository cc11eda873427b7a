// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pagereader.h"
#include "ui/shell/desk.h"
#include "ui/style/appearance.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMetaProperty>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int notch = 120;

/// Boxes and sliders that can be seen and changed, but not the scroll bars.
QList<QWidget *> controlsOn(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || (qobject_cast<QAbstractSlider *>(widget) && !qobject_cast<QScrollBar *>(widget));
        if (isControl && widget->isVisible() && widget->isEnabled())
            controls += widget;
    }
    return controls;
}

/// What a person would say it is set to.
QString valueOf(const QWidget &control)
{
    return control.metaObject()->userProperty().read(&control).toString();
}

QString nameOf(const QWidget &control)
{
    return QLatin1String(control.metaObject()->className()) + u' ' + control.accessibleName();
}

/// What it lies on; null for what is always in sight.
QScrollArea *scrollAreaOf(const QWidget &control)
{
    for (QWidget *parent = control.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

void bringIntoSight(QWidget &control)
{
    if (QScrollArea *area = scrollAreaOf(control))
        area->ensureWidgetVisible(&control);
}

void giveUpFocus()
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
}

/// As from a mouse: the window gets it, and finds out what lies there.
void turnWheelOver(const QWidget &widget, int angle)
{
    const QWidget *window = widget.window();
    const QPoint place = widget.mapTo(window, widget.rect().center());
    QWheelEvent turn(place, window->mapToGlobal(place), {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(window->windowHandle(), &turn);
}

} // namespace

/// The wheel, over all that could be changed by it.
class TestWheel : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingWithoutFocus_data();
    void changesNothingWithoutFocus();
    void scrollsThePageInstead();
    void changesNothingWithFocusEither();

private:
    Appearance m_appearance{Appearance::Style::Calm};
};

void TestWheel::changesNothingWithoutFocus_data()
{
    QTest::addColumn<DeskScene>("scene");
    QTest::addColumn<QSize>("size");

    for (const DeskScene &scene : deskScenes) {
        QTest::addRow("%s", scene.name) << scene << QSize(1100, 720);
        QTest::addRow("%s, in a small window", scene.name) << scene << QSize(640, 512);
    }
}

void TestWheel::changesNothingWithoutFocus()
{
    QFETCH(const DeskScene, scene);
    QFETCH(const QSize, size);
    Desk desk;
    showPage(desk.window, size.width(), size.height());
    (desk.*scene.open)();
    QCoreApplication::sendPostedEvents();

    for (QWidget *control : controlsOn(desk.window)) {
        giveUpFocus();
        const QString before = valueOf(*control);
        for (const int angle : {-notch, notch, notch}) {
            bringIntoSight(*control);
            turnWheelOver(*control, angle);
            QVERIFY2(valueOf(*control) == before, qPrintable(nameOf(*control)));
            QVERIFY2(!control->hasFocus(), qPrintable(nameOf(*control)));
        }
    }
}

void TestWheel::scrollsThePageInstead()
{
    Desk desk;
    showPage(desk.window, 1100, 720);
    desk.showSettings();
    QCoreApplication::sendPostedEvents();

    const QList<QWidget *> controls = controlsOn(desk.window);
    QVERIFY(controls.size() > 10);
    for (QWidget *control : controls) {
        giveUpFocus();
        bringIntoSight(*control);
        const QScrollBar *bar = scrollAreaOf(*control)->verticalScrollBar();
        const int before = bar->value();
        turnWheelOver(*control, before < bar->maximum() ? -notch : notch);
        QVERIFY2(bar->value() != before, qPrintable(nameOf(*control)));
    }
}

/// Settings give the focus to their first field by themselves.
void TestWheel::changesNothingWithFocusEither()
{
    Desk desk;
    showPage(desk.window, 1100, 720);
    desk.showSettings();
    QCoreApplication::sendPostedEvents();

    for (QWidget *control : controlsOn(desk.window)) {
        control->setFocus();
        const QString before = valueOf(*control);
        for (const int angle : {-notch, notch, notch}) {
            bringIntoSight(*control);
            turnWheelOver(*control, angle);
            QVERIFY2(valueOf(*control) == before, qPrintable(nameOf(*control)));
        }
    }
}

QTEST_MAIN(TestWheel)
#include "tst_wheel.moc"
