// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetprinting.h"

#include "print/sheet.h"
#include "ui/library/smalllibrary.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Writes into a file instead of onto paper, as "Print to file" does.
void writeTo(QPrinter &printer, const QString &path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pageCountOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    auto matches = page.globalMatch(QString::fromLatin1(pdf));
    qsizetype count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

class TestSheetPrinting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void saysThatThereIsNoPrinter();
    void preparesThePaper_data();
    void preparesThePaper();
    void printsEveryPage_data();
    void printsEveryPage();
    void saysWhenThePrinterTakesNothing();

private:
    QVector<SheetPage> sheet(const SheetOptions &options) const
    {
        return Sheet::lay(*m_library.routine(u"neck-relief"_s), m_library, options);
    }

    QTemporaryDir m_folder;
    Library m_library = smallLibrary();
};

void TestSheetPrinting::initTestCase()
{
    // A computer without printers, whatever this one has.
    qputenv("CUPS_SERVER", "localhost:1");
}

void TestSheetPrinting::saysThatThereIsNoPrinter()
{
    const Result<void> found = SheetPrinting::findPrinter();

    QVERIFY(!found);
    QCOMPARE(found.error().cause, Failure::Cause::Machine);
    QCOMPARE(found.error().message,
             u"No printer was found. Save the sheet as PDF, and print it elsewhere."_s);
}

void TestSheetPrinting::preparesThePaper_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QPageSize>("size");

    QTest::newRow("A4") << Paper::A4 << QPageSize(QPageSize::A4);
    QTest::newRow("Letter") << Paper::Letter << QPageSize(QPageSize::Letter);
}

void TestSheetPrinting::preparesThePaper()
{
    QFETCH(const Paper, paper);
    QPrinter printer(QPrinter::HighResolution);
    writeTo(printer, m_folder.filePath(u"prepared.pdf"_s));

    SheetPrinting::prepare(printer, paper, u"Neck relief"_s);

    QTEST(printer.pageLayout().pageSize(), "size");
    QVERIFY(printer.fullPage());
    QCOMPARE(printer.docName(), u"Neck relief"_s);
}

void TestSheetPrinting::printsEveryPage_data()
{
    QTest::addColumn<SheetPreset>("preset");

    QTest::newRow("four a page") << SheetPreset::Standard;
    QTest::newRow("one a page") << SheetPreset::One;
    QTest::newRow("large print") << SheetPreset::LargePrint;
}

void TestSheetPrinting::printsEveryPage()
{
    QFETCH(const SheetPreset, preset);
    const QVector<SheetPage> pages = sheet({.preset = preset});
    const QString path = m_folder.filePath(QLatin1String(QTest::currentDataTag()));
    QPrinter printer(QPrinter::HighResolution);
    writeTo(printer, path);
    SheetPrinting::prepare(printer, Paper::A4, u"Neck relief"_s);

    const Result<void> result = SheetPrinting::print(pages, printer);

    QVERIFY2(bool(result), result ? "" : qPrintable(result.error().message));
    QCOMPARE(pageCountOf(contentOf(path)), pages.size());
}

void TestSheetPrinting::saysWhenThePrinterTakesNothing()
{
    QPrinter printer(QPrinter::HighResolution);
    writeTo(printer, m_folder.filePath(u"no such folder/sheet.pdf"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));

    const Result<void> result = SheetPrinting::print(sheet({}), printer);

    QVERIFY(!result);
    QCOMPARE(result.error().cause, Failure::Cause::Machine);
    QVERIFY2(result.error().message.contains(u"does not take anything"), qPrintable(result.error().message));
}

QTEST_MAIN(TestSheetPrinting)
#include "tst_sheetprinting.moc"
