// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurechecks.h"
#include "figure/sampleposes.h"

#include <QTest>

using namespace Unknot;

/// What the movements of a library cost to solve, and to show. Not a test: nothing fails here.
class BenchSolving : public QObject
{
    Q_OBJECT

private slots:
    void solveTwentyEightFigures()
    {
        QVector<FigureData> figures;
        while (figures.size() < 28)
            figures += sampleFigures();
        QBENCHMARK
        {
            for (const FigureData &figure : std::as_const(figures))
                const Movement movement(figure);
        }
    }

    void solveOneFigure_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < sampleFigures().size(); ++i)
            QTest::addRow("sample %d", i) << i;
    }

    void solveOneFigure()
    {
        QFETCH(const int, number);
        const FigureData figure = sampleFigures().at(number);
        QBENCHMARK
        {
            const Movement movement(figure);
        }
    }

    void findTheBodyBetweenTwoPoses()
    {
        const Movement movement(childsPoseFigure());
        QBENCHMARK
        {
            movement.at(.4);
        }
    }

    void checkOneFigure()
    {
        const Movement movement(childsPoseFigure());
        QBENCHMARK
        {
            figureProblems(movement);
        }
    }
};

QTEST_GUILESS_MAIN(BenchSolving)
#include "bench_solving.moc"
