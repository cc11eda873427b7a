// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figuretheme.h"
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

Q_DECLARE_METATYPE(Unknot::SheetOptions)

class TestSheetPainter : public QObject
{
    Q_OBJECT

private slots:
    void everyItemLeavesItsInk_data();
    void everyItemLeavesItsInk();
    void marginsStayWhite();
    void lineArtHasNoGreyClothes();
};

void TestSheetPainter::everyItemLeavesItsInk_data()
{
    QTest::addColumn<SheetOptions>("options");
    QTest::newRow("from left to right") << SheetOptions{.locale = QLocale(u"en_GB"_s)};
    QTest::newRow("from right to left") << SheetOptions{.locale = QLocale(u"ar_EG"_s)};
    QTest::newRow("pictures that copy well") << SheetOptions{.inkSaver = true, .locale = QLocale(u"en_GB"_s)};
}

void TestSheetPainter::everyItemLeavesItsInk()
{
    QFETCH(const SheetOptions, options);
    const SheetPage page =
        Sheet::lay(sampleRoutine(4), illustrated(sampleLibrary(), u"all"_s), options).constFirst();
    const QImage image = painted(page);
    for (const SheetItem &item : page.items)
        QVERIFY(inkIn(image, inDots(item.area)) > 0);
}

void TestSheetPainter::marginsStayWhite()
{
    const SheetPage page =
        Sheet::lay(sampleRoutine(4), illustrated(sampleLibrary(), u"head"_s), {.locale = QLocale(u"en_GB"_s)})
            .constFirst();
    const QImage image = painted(page);
    const QRect live =
        inDots(QRect(QPoint(), page.size)
                   .adjusted(millimetres(12), millimetres(11), -millimetres(12), -millimetres(11)));
    QVERIFY(inkIn(image, live) > 1000);
    QCOMPARE(inkIn(image, image.rect()), inkIn(image, live));
}

void TestSheetPainter::lineArtHasNoGreyClothes()
{
    const auto clothIn = [](bool inkSaver) {
        const SheetOptions options{.inkSaver = inkSaver, .locale = QLocale(u"en_GB"_s)};
        const QImage image = painted(
            Sheet::lay(sampleRoutine(1), illustrated(sampleLibrary(), u"all"_s), options).constFirst());
        const int trousers = qGray(FigureTheme::ink().trousers.rgb());
        int dots = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dots += qGray(image.pixel(x, y)) == trousers;
        }
        return dots;
    };
    QVERIFY(clothIn(false) > 2 * clothIn(true));
}

QTEST_MAIN(TestSheetPainter)
#include "tst_sheetpainter.moc"
