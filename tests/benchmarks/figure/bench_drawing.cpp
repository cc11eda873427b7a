// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepainter.h"
#include "figure/sampleposes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Unknot;

namespace {

void addDrawings()
{
    QTest::addColumn<FigureData>("figure");
    QTest::newRow("bridge") << bridgeFigure();
    QTest::newRow("child's pose") << childsPoseFigure();
    QTest::newRow("calf stretch at a wall") << calfStretchFigure();
    QTest::newRow("neck stretch on a chair") << sideNeckStretchFigure();
    QTest::newRow("thread the needle") << threadTheNeedleFigure();
}

void drawFrame(const FigureData &figure, const QSize &size)
{
    const Movement movement(figure);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    FigurePainter figurePainter(painter, {.theme = FigureTheme::light()});
    double place = 0;
    QBENCHMARK
    {
        figurePainter.paint(image.rect(), movement, place);
        place = place < 1 ? place + 0.1 : 0;
    }
}

} // namespace

/// One frame of a movement: at most 10 ms large, and 5 ms on a card.
class BenchDrawing : public QObject
{
    Q_OBJECT

private slots:
    void frameOf480x360_data() { addDrawings(); }
    void frameOf480x360()
    {
        QFETCH(FigureData, figure);
        drawFrame(figure, {480, 360});
    }
    void cardOf160_data() { addDrawings(); }
    void cardOf160()
    {
        QFETCH(FigureData, figure);
        drawFrame(figure, {213, 160});
    }
};

QTEST_MAIN(BenchDrawing)
#include "bench_drawing.moc"
