// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepainter.h"
#include "figure/figurereader.h"
#include "storage/librarystore.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <ctime>

using namespace Unknot;

namespace {

constexpr QSize largeFrame(480, 360);
constexpr QSize card(213, 160);
constexpr int framesOfMovement = 11;

struct NamedFigure
{
    QString id{};
    FigureData figure{};
};

QVector<NamedFigure> libraryFigures()
{
    QVector<NamedFigure> figures;
    const Library library = *LibraryStore::builtIn();
    for (const Exercise &exercise : library.exercises()) {
        if (!exercise.figure.isEmpty())
            figures.append({exercise.id, *figureOf(exercise, exercise.id)});
    }
    return figures;
}

void drawFrames(QImage &image, const Movement &movement)
{
    QPainter painter(&image);
    FigurePainter figurePainter(painter, {.theme = FigureTheme::light()});
    for (int frame = 0; frame < framesOfMovement; ++frame)
        figurePainter.paint(image.rect(), movement, double(frame) / (framesOfMovement - 1));
}

double millisecondsSince(std::clock_t start)
{
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

/// A frame of a movement: at most 10 ms large, and 5 ms on a card. The figures of QBENCHMARK are for eleven
/// frames, from the start to the end; the last function says the mean and the worst of the library.
class BenchDrawing : public QObject
{
    Q_OBJECT

private slots:
    void framesOf480x360_data() { addFigures(); }
    void framesOf480x360() { drawFigure(largeFrame); }
    void cardsOf160_data() { addFigures(); }
    void cardsOf160() { drawFigure(card); }
    void meanAndWorstFrame_data();
    void meanAndWorstFrame();

private:
    void addFigures();
    void drawFigure(const QSize &size);

    const QVector<NamedFigure> m_figures = libraryFigures();
};

void BenchDrawing::addFigures()
{
    QTest::addColumn<FigureData>("figure");
    for (const NamedFigure &named : m_figures)
        QTest::newRow(qPrintable(named.id)) << named.figure;
}

void BenchDrawing::drawFigure(const QSize &size)
{
    QFETCH(const FigureData, figure);
    const Movement movement(figure);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QBENCHMARK
    {
        drawFrames(image, movement);
    }
}

void BenchDrawing::meanAndWorstFrame_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("480 x 360") << largeFrame;
    QTest::newRow("card of 160") << card;
}

/// In time of the processor, which other programs do not add to. Of several rounds the fastest counts.
void BenchDrawing::meanAndWorstFrame()
{
    QFETCH(const QSize, size);
    constexpr int rounds = 3;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    double sum = 0;
    std::pair<double, QString> worst;
    for (const NamedFigure &named : m_figures) {
        const Movement movement(named.figure);
        double fastest = 1e9;
        for (int round = 0; round < rounds; ++round) {
            const std::clock_t start = std::clock();
            drawFrames(image, movement);
            fastest = std::min(fastest, millisecondsSince(start) / framesOfMovement);
        }
        sum += fastest;
        worst = std::max(worst, std::pair(fastest, named.id));
    }
    qInfo("mean %.2f ms, worst %.2f ms (%s)", sum / double(m_figures.size()), worst.first,
          qPrintable(worst.second));
}

QTEST_MAIN(BenchDrawing)
#include "bench_drawing.moc"
