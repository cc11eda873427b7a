// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QImage painted(Icon icon, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, Qt::black, direction);
    return image;
}

QColor strongest(const QImage &image)
{
    QColor found(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
        }
    }
    return found;
}

QColor colourOf(Icon shown, Ink ink, QIcon::Mode mode = QIcon::Normal)
{
    return strongest(icon(shown, ink).pixmap({32, 32}, 1, mode).toImage());
}

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everyIconIsDrawnWithinItsArea();
    void iconsOfOnePageDiffer();
    void onlySomeTurnRound_data();
    void onlySomeTurnRound();
    void coloursComeFromThePaletteOfTheMoment();
    void resolutionFollowsTheScreen();
};

void tst_Icons::cleanup()
{
    QApplication::setPalette(QPalette());
}

void tst_Icons::everyIconIsDrawnWithinItsArea()
{
    for (int number = 0; number < iconCount; ++number) {
        const QImage image = painted(static_cast<Icon>(number));
        QVERIFY2(strongest(image).alpha() > 200, qPrintable(QString::number(number)));
        for (int place = 0; place < image.width(); ++place) {
            const int edge = image.pixelColor(place, 0).alpha() + image.pixelColor(place, 47).alpha()
                + image.pixelColor(0, place).alpha() + image.pixelColor(47, place).alpha();
            QVERIFY2(edge == 0, qPrintable(u"icon %1 touches the edge"_s.arg(number)));
        }
    }
}

void tst_Icons::iconsOfOnePageDiffer()
{
    const QVector<Icon> sameOnPurpose{Icon::Search, Icon::Bars, Icon::Clear};
    QVector<QImage> seen;
    for (int number = 0; number < iconCount; ++number) {
        if (sameOnPurpose.contains(static_cast<Icon>(number)))
            continue;
        const QImage image = painted(static_cast<Icon>(number));
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(number)));
        seen.append(image);
    }
}

void tst_Icons::onlySomeTurnRound_data()
{
    QTest::addColumn<Icon>("icon");
    QTest::addColumn<bool>("turns");
    QTest::newRow("back") << Icon::Back << true;
    QTest::newRow("chevron back") << Icon::ChevronBack << true;
    QTest::newRow("undo") << Icon::Undo << true;
    QTest::newRow("play") << Icon::Play << false;
    QTest::newRow("next") << Icon::Next << false;
    QTest::newRow("clock") << Icon::Clock << false;
    QTest::newRow("tick") << Icon::Check << false;
}

void tst_Icons::onlySomeTurnRound()
{
    QFETCH(Icon, icon);
    QFETCH(bool, turns);
    QCOMPARE(painted(icon, Qt::RightToLeft) != painted(icon, Qt::LeftToRight), turns);
}

void tst_Icons::coloursComeFromThePaletteOfTheMoment()
{
    QApplication::setPalette(Theme::light().palette());
    QCOMPARE(colourOf(Icon::Play, Ink::Text), Theme::light().text);
    QCOMPARE(colourOf(Icon::Play, Ink::OnAccent), Theme::light().onAccent);
    QCOMPARE(colourOf(Icon::Play, Ink::Text, QIcon::Disabled), Theme::light().controlEdge);
    QApplication::setPalette(Theme::dark().palette());
    QCOMPARE(colourOf(Icon::Play, Ink::Text), Theme::dark().text);
    QCOMPARE(colourOf(Icon::Play, Ink::Danger), Theme::dark().danger.ink);
}

void tst_Icons::resolutionFollowsTheScreen()
{
    QCOMPARE(icon(Icon::Find).pixmap({20, 20}, 2).size(), QSize(40, 40));
}

QTEST_MAIN(tst_Icons)

#include "tst_icons.moc"
