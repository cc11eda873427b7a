// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/samplelibrary.h"
#include "print/sheet.h"
#include "print/sheetpainter.h"
#include "print/units.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr double dotsPerInch = 100;

QImage painted(const SheetPage &page)
{
    const double scale = SheetPainter::scaleFor(dotsPerInch);
    QImage image(qRound(page.size.width() * scale), qRound(page.size.height() * scale),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    SheetPainter(painter).paint(page);
    return image;
}

int inkIn(const QImage &image, const QRect &area)
{
    int ink = 0;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 160;
    }
    return ink;
}

QRect inDots(const QRect &area)
{
    const double scale = SheetPainter::scaleFor(dotsPerInch);
    return QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale)
        .toAlignedRect()
        .adjusted(-1, -1, 1, 1);
}

} // namespace

class TestSheetPainter : public QObject
{
    Q_OBJECT

private slots:
    void everyItemLeavesItsInk_data();
    void everyItemLeavesItsInk();
    void marginsStayWhite();
};

void TestSheetPainter::everyItemLeavesItsInk_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("from left to right") << QLocale(u"en_GB"_s);
    QTest::newRow("from right to left") << QLocale(u"ar_EG"_s);
}

void TestSheetPainter::everyItemLeavesItsInk()
{
    QFETCH(const QLocale, locale);
    const SheetPage page = Sheet::lay(sampleRoutine(4), sampleLibrary(), {.locale = locale}).constFirst();
    const QImage image = painted(page);
    for (const SheetItem &item : page.items)
        QVERIFY(inkIn(image, inDots(item.area)) > 0);
}

void TestSheetPainter::marginsStayWhite()
{
    const SheetPage page =
        Sheet::lay(sampleRoutine(4), sampleLibrary(), {.locale = QLocale(u"en_GB"_s)}).constFirst();
    const QImage image = painted(page);
    const QRect live =
        inDots(QRect(QPoint(), page.size)
                   .adjusted(millimetres(12), millimetres(11), -millimetres(12), -millimetres(11)));
    QVERIFY(inkIn(image, live) > 1000);
    QCOMPARE(inkIn(image, image.rect()), inkIn(image, live));
}

QTEST_MAIN(TestSheetPainter)
#include "tst_sheetpainter.moc"
