// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"
#include "print/samplelibrary.h"
#include "print/sheet.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class BenchPrint : public QObject
{
    Q_OBJECT

private slots:
    void layOutOneSheet()
    {
        const Library library = sampleLibrary();
        const Routine routine = sampleRoutine(4);
        QBENCHMARK
        {
            Sheet::lay(routine, library, {});
        }
    }

    void makeAPdfOfTenPages()
    {
        const QVector<SheetPage> pages =
            Sheet::lay(sampleRoutine(10), sampleLibrary(), {.preset = SheetPreset::One});
        QCOMPARE(pages.size(), 10);
        QBENCHMARK
        {
            QVERIFY(pdfOf(pages, Paper::A4, u"Ten pages"_s));
        }
    }
};

QTEST_MAIN(BenchPrint)
#include "bench_print.moc"
