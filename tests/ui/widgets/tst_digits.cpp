// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/digits.h"

#include "ui/style/measures.h"
#include "ui/widgets/phasehead.h"

#include <QAccessible>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// The rows of a picture that hold ink, from the first to the last.
int inkHeight(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    int first = -1;
    int last = -2;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
    }
    return last - first + 1;
}

struct Window
{
    explicit Window(QSize size)
        : digits(new Digits)
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(digits);
        column->addStretch();
        digits->setText(u"18"_s);
        widget.resize(size);
        widget.show();
    }

    QWidget widget;
    Digits *digits;
};

} // namespace

class tst_Digits : public QObject
{
    Q_OBJECT

private slots:
    void digitsTakeTheirShareOfTheWindow_data();
    void digitsTakeTheirShareOfTheWindow();
    void digitsFollowTheWindow();
    void digitsShrinkWhereTheyDoNotFit();
    void aPassingSecondIsNotAnnounced();
    void whatIsReadOutCanBeAsked();
    void thePhaseSaysItsWord();
};

void tst_Digits::digitsTakeTheirShareOfTheWindow_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<double>("share");
    QTest::newRow("a quarter of 720") << QSize(1100, 720) << 0.25;
    QTest::newRow("a quarter of 600") << QSize(800, 600) << 0.25;
    QTest::newRow("a third of 1080") << QSize(1920, 1080) << 0.33;
}

void tst_Digits::digitsTakeTheirShareOfTheWindow()
{
    QFETCH(QSize, window);
    QFETCH(double, share);
    Window shown(window);
    shown.digits->setShareOfWindow(share);
    shown.widget.layout()->activate();
    const int painted = inkHeight(shown.digits->grab().toImage());
    QVERIFY2(std::abs(painted - window.height() * share) < 0.05 * painted,
             qPrintable(QString::number(painted)));
}

void tst_Digits::digitsFollowTheWindow()
{
    Window shown({1100, 720});
    shown.widget.resize(1100, 900);
    QTRY_VERIFY(std::abs(shown.digits->digitHeight() - 225) < 3);
}

void tst_Digits::digitsShrinkWhereTheyDoNotFit()
{
    Window shown({220, 900});
    shown.digits->setText(u"12:05"_s);
    QVERIFY(shown.digits->digitHeight() < 100);
    QVERIFY(shown.digits->minimumSizeHint().height() >= Measures::rem(4.2));
    const QImage picture = shown.digits->grab().toImage();
    for (int y = 0; y < picture.height(); ++y)
        QCOMPARE(picture.pixel(picture.width() - 1, y), picture.pixel(0, 0));
}

/// Qt announces a change of the accessible name: it has to stay as it is, though a new one can be asked for.
void tst_Digits::aPassingSecondIsNotAnnounced()
{
    Digits digits;
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&digits);
    for (int second = 18; second > 0; --second) {
        digits.setText(QString::number(second));
        QCOMPARE(heard->text(QAccessible::Name), QString::number(second));
        QVERIFY(digits.accessibleName().isEmpty());
    }
}

void tst_Digits::whatIsReadOutCanBeAsked()
{
    Digits digits;
    digits.setText(u"18"_s);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&digits);
    QCOMPARE(heard->text(QAccessible::Name), u"18"_s);
    digits.setSpokenText(u"18 seconds"_s);
    QCOMPARE(heard->text(QAccessible::Name), u"18 seconds"_s);
    QCOMPARE(heard->role(), QAccessible::StaticText);
}

void tst_Digits::thePhaseSaysItsWord()
{
    PhaseHead head;
    head.setPhase(Icon::Disc, u"Hold"_s, ToneRole::Hold);
    QCOMPARE(QAccessible::queryAccessibleInterface(&head)->text(QAccessible::Name), u"Hold"_s);
    const int narrow = head.sizeHint().height();
    head.setScale(5);
    QVERIFY(head.sizeHint().height() > 2 * narrow);
}

QTEST_MAIN(tst_Digits)

#include "tst_digits.moc"
