// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetpreview.h"

#include "print/sheet.h"
#include "print/sheetpainter.h"
#include "support/englishplurals.h"
#include "ui/library/smalllibrary.h"
#include "ui/settings/fieldreader.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int previewWidth = 700;
/// The preview draws an edge round the paper.
constexpr int edge = 1;

QImage printed(const SheetPage &page)
{
    const double scale = double(previewWidth) / page.size.width();
    QImage image(previewWidth, int(page.size.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    SheetPainter(painter).paint(page);
    return image;
}

QImage inside(const QImage &image)
{
    return image.copy(image.rect().adjusted(edge, edge, -edge, -edge));
}

int inkIn(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128;
    }
    return ink;
}

} // namespace

class TestSheetPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void paintsThePageThatIsPrinted_data();
    void paintsThePageThatIsPrinted();
    void paperIsWhiteInAnyTheme_data();
    void paperIsWhiteInAnyTheme();
    void putsThePagesUnderOneAnother();
    void keepsTheShapeOfThePaper_data();
    void keepsTheShapeOfThePaper();
    void saysHowManyPagesThereAre();
    void isEmptyWithoutPages();

private:
    QVector<SheetPage> sheet(const SheetOptions &options) const
    {
        return Sheet::lay(*m_library.routine(u"neck-relief"_s), m_library, options);
    }
    QImage shown(SheetPreview &preview) const;

    EnglishPlurals m_plurals;
    Library m_library = smallLibrary();
};

/// The preview as it is on screen, as high as it would like to be.
QImage TestSheetPreview::shown(SheetPreview &preview) const
{
    preview.resize(previewWidth, preview.heightForWidth(previewWidth));
    QImage image(preview.size(), QImage::Format_RGB32);
    preview.render(&image);
    return image;
}

void TestSheetPreview::paintsThePageThatIsPrinted_data()
{
    QTest::addColumn<SheetOptions>("options");

    QTest::newRow("usual") << SheetOptions();
    QTest::newRow("Letter") << SheetOptions{.paper = Paper::Letter};
    QTest::newRow("large print") << SheetOptions{.preset = SheetPreset::LargePrint};
    QTest::newRow("in brief") << SheetOptions{.preset = SheetPreset::Six};
    QTest::newRow("title and note") << SheetOptions{.title = u"For Ida"_s, .note = u"Slowly."_s};
}

void TestSheetPreview::paintsThePageThatIsPrinted()
{
    QFETCH(const SheetOptions, options);
    const QVector<SheetPage> pages = sheet(options);
    SheetPreview preview;
    preview.setPages(pages, options.paper);

    const QImage first = shown(preview);
    const QImage expected = printed(pages.first());

    QVERIFY(inkIn(inside(expected)) > 1000);
    QCOMPARE(inside(first.copy(expected.rect())), inside(expected));
}

void TestSheetPreview::paperIsWhiteInAnyTheme_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << Theme::light().palette();
    QTest::newRow("dark") << Theme::dark().palette();
}

void TestSheetPreview::paperIsWhiteInAnyTheme()
{
    QFETCH(const QPalette, palette);
    SheetPreview preview;
    preview.setPalette(palette);
    preview.setPages(sheet({}), Paper::A4);

    const QImage image = shown(preview);

    QCOMPARE(image.pixelColor(edge + 2, edge + 2), QColor(Qt::white));
    QVERIFY(image.pixelColor(0, 0) != QColor(Qt::white));
}

void TestSheetPreview::putsThePagesUnderOneAnother()
{
    const QVector<SheetPage> pages = sheet({.preset = SheetPreset::One});
    QVERIFY(pages.size() >= 2);
    SheetPreview preview;
    preview.setPages(pages, Paper::A4);

    const QImage image = shown(preview);

    const int pageHeight = int(image.height() / pages.size());
    for (int page = 0; page < pages.size(); ++page) {
        const QImage one = image.copy(0, page * pageHeight, image.width(), pageHeight);
        QVERIFY2(inkIn(one) > 1000, qPrintable(u"page %1"_s.arg(page)));
    }
}

void TestSheetPreview::keepsTheShapeOfThePaper_data()
{
    QTest::addColumn<Paper>("paper");

    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("Letter") << Paper::Letter;
}

void TestSheetPreview::keepsTheShapeOfThePaper()
{
    QFETCH(const Paper, paper);
    const QSizeF size = sizeOf(paper);
    SheetPreview preview;
    preview.setPages({sheet({.paper = paper}).constFirst()}, paper);

    // Between a small and a large preview only the paper grows, not the gap.
    const int growth = preview.heightForWidth(2 * previewWidth) - preview.heightForWidth(previewWidth);

    QVERIFY(std::abs(growth - previewWidth * size.height() / size.width()) <= 1);
}

void TestSheetPreview::saysHowManyPagesThereAre()
{
    SheetPreview preview;

    preview.setPages(sheet({}).mid(0, 1), Paper::A4);
    QCOMPARE(spokenName(preview), u"Preview, 1 page"_s);

    preview.setPages(QVector<SheetPage>(3), Paper::A4);
    QCOMPARE(spokenName(preview), u"Preview, 3 pages"_s);
}

void TestSheetPreview::isEmptyWithoutPages()
{
    SheetPreview preview;

    preview.setPages({}, Paper::A4);

    QCOMPARE(preview.heightForWidth(previewWidth), 0);
}

QTEST_MAIN(TestSheetPreview)
#include "tst_sheetpreview.moc"
