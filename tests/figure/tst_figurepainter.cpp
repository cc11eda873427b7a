// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepainter.h"

#include "figure/figureframe.h"
#include "figure/sampleposes.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Unknot;

namespace {

constexpr QSize pictureSize(480, 360);

QImage painted(const FigureData &data, const FigureLook &look, double place = 0, const QRectF &area = {})
{
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Movement movement(data);
    FigurePainter(painter, look).paint(area.isNull() ? QRectF(image.rect()) : area, movement, place);
    return image;
}

/// The pixels that are not white.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QByteArray pdfOf(const FigureData &data, const FigureLook &look)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(80, 60), QPageSize::Millimeter));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const Movement movement(data);
    FigurePainter(painter, look).paint(QRectF(0, 0, writer.width(), writer.height()), movement, 1);
    painter.end();
    return buffer.data();
}

void addFigures()
{
    QTest::addColumn<FigureData>("figure");
    QTest::newRow("bridge") << bridgeFigure();
    QTest::newRow("child's pose") << childsPoseFigure();
    QTest::newRow("donkey kick") << donkeyKickFigure();
    QTest::newRow("calf stretch at a wall") << calfStretchFigure();
    QTest::newRow("neck stretch on a chair") << sideNeckStretchFigure();
    QTest::newRow("thread the needle") << threadTheNeedleFigure();
}

} // namespace

class TestFigurePainter : public QObject
{
    Q_OBJECT

private slots:
    void otherSideIsTheSamePictureMirrored_data() { addFigures(); }
    void otherSideIsTheSamePictureMirrored();
    void otherSideFallsOnTheSamePixelsAnywhere();
    void fitsWhereAPointHasSeveralPixels();
    void numberIsNotMirrored();
    void staysInItsAreaAndKeepsAMargin_data() { addFigures(); }
    void staysInItsAreaAndKeepsAMargin();
    void frameStaysTheSameWhileItMoves();
    void inkHasNoColour_data() { addFigures(); }
    void inkHasNoColour();
    void pdfIsSmallAndHasNoImage_data() { addFigures(); }
    void pdfIsSmallAndHasNoImage();
    void smallPicturesAreBolderAndHaveNoFace();
    void leavesThePainterAsItWas();
};

void TestFigurePainter::otherSideIsTheSamePictureMirrored()
{
    QFETCH(FigureData, figure);
    const FigureLook right{.theme = FigureTheme::light()};
    FigureLook left = right;
    left.isMirrored = true;
    QCOMPARE(painted(figure, left, 0.6).mirrored(true, false), painted(figure, right, 0.6));
}

/// An area that starts between two pixels is mirrored about its middle, on whole pixels.
void TestFigurePainter::otherSideFallsOnTheSamePixelsAnywhere()
{
    const QRectF area(60.25, 40.5, 359.5, 279.25);
    const FigureLook right{.theme = FigureTheme::light()};
    FigureLook left = right;
    left.isMirrored = true;
    const QImage mirrored = painted(donkeyKickFigure(), left, 1, area).mirrored(true, false);
    QCOMPARE(mirrored, painted(donkeyKickFigure(), right, 1, area));
}

void TestFigurePainter::fitsWhereAPointHasSeveralPixels()
{
    QImage image(pictureSize * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    const QRectF area(100, 60, 300, 240);
    FigurePainter(painter, {.theme = FigureTheme::light(), .poseNumber = 1})
        .paint(area, Movement(calfRaiseFigure()), 1);
    painter.end();
    const QRect ink = inkOf(image);
    QVERIFY(QRect(200, 120, 600, 480).contains(ink));
    QVERIFY(ink.height() > 400);
}

void TestFigurePainter::numberIsNotMirrored()
{
    const QRect corner(0, 0, 60, 60);
    const FigureLook right{.theme = FigureTheme::light(), .poseNumber = 2};
    FigureLook left = right;
    left.isMirrored = true;
    QCOMPARE(painted(calfRaiseFigure(), left).copy(corner), painted(calfRaiseFigure(), right).copy(corner));
    QVERIFY(!inkOf(painted(calfRaiseFigure(), right).copy(corner)).isEmpty());
}

void TestFigurePainter::staysInItsAreaAndKeepsAMargin()
{
    QFETCH(FigureData, figure);
    const QRectF area(60, 40, 360, 280);
    const FigureLook look{.theme = FigureTheme::light(), .hasArrows = false};
    for (const double place : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const QRect ink = inkOf(painted(figure, look, place, area));
        const double lineWidth = 5; // and the edge of a shadow
        const QRectF inner = area.adjusted(frameMargin * area.width(), frameMargin * area.height(),
                                           -frameMargin * area.width(), -frameMargin * area.height());
        QVERIFY(!ink.isEmpty());
        QVERIFY(inner.adjusted(-lineWidth, -lineWidth, lineWidth, lineWidth).contains(ink));
    }
}

void TestFigurePainter::frameStaysTheSameWhileItMoves()
{
    const FigureLook look{.theme = FigureTheme::light(), .hasArrows = false};
    const QRect start = inkOf(painted(donkeyKickFigure(), look, 0));
    const QRect end = inkOf(painted(donkeyKickFigure(), look, 1));
    // Knee and hands stay on the floor, so the lower edge must not move.
    QVERIFY(std::abs(start.bottom() - end.bottom()) <= 1);
    QVERIFY(end.top() < start.top());
}

void TestFigurePainter::inkHasNoColour()
{
    QFETCH(FigureData, figure);
    const QImage image = painted(figure, {.theme = FigureTheme::ink(), .poseNumber = 1}, 1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(qIsGray(image.pixel(x, y)));
    }
}

void TestFigurePainter::pdfIsSmallAndHasNoImage()
{
    QFETCH(FigureData, figure);
    const QByteArray pdf = pdfOf(figure, {.theme = FigureTheme::light(), .poseNumber = 2});
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pdf.size() <= 30'000, qPrintable(QString::number(pdf.size())));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TestFigurePainter::smallPicturesAreBolderAndHaveNoFace()
{
    const auto darkShare = [](const QRectF &area) {
        const QImage image =
            painted(calfRaiseFigure(), {.theme = FigureTheme::ink(), .hasArrows = false}, 0, area);
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 90 ? 1 : 0;
        }
        return dark / (area.width() * area.height());
    };
    QVERIFY(darkShare(QRectF(0, 0, 130, 130)) > 1.2 * darkShare(QRectF(0, 0, 360, 360)));
}

void TestFigurePainter::leavesThePainterAsItWas()
{
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(10, 20);
    const QTransform before = painter.worldTransform();
    FigurePainter(painter, {.theme = FigureTheme::light(), .isMirrored = true})
        .paint(QRectF(0, 0, 200, 200), Movement(calfRaiseFigure()), 0.5);
    QCOMPARE(painter.worldTransform(), before);
    QVERIFY(!painter.hasClipping());
    painter.end();
    QVERIFY(QRect(10, 20, 200, 200).contains(inkOf(image)));
}

QTEST_MAIN(TestFigurePainter)
#include "tst_figurepainter.moc"
