// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"
#include "print/samplelibrary.h"
#include "print/sheet.h"
#include "support/englishplurals.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void hasThePaperPagesAndTitleAskedFor_data();
    void hasThePaperPagesAndTitleAskedFor();
    void embedsItsFonts();
    void readsInTheOrderOfThePage();
    void lettersThatLigateCanBeFound();
    void picturesAreDrawnAndSmall();
    void aPdfOfNoPagesIsRefused();

private:
    /// What a program of poppler's says of the PDF.
    QString said(const QString &program, const QStringList &arguments, const QByteArray &pdf)
    {
        QTemporaryFile file;
        if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
            return u"no file"_s;
        QProcess process;
        const QStringList toStandardOutput = program == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList{};
        process.start(program, arguments + QStringList{file.fileName()} + toStandardOutput);
        if (!process.waitForFinished())
            return process.errorString();
        return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
    }

    QByteArray sample(int steps, const SheetOptions &options)
    {
        const Result<QByteArray> pdf = pdfOf(Sheet::lay(sampleRoutine(steps), sampleLibrary(), options),
                                             options.paper, u"Neck knot relief"_s);
        return pdf ? *pdf : QByteArray();
    }

    EnglishPlurals m_plurals;
};

void TestPdf::hasThePaperPagesAndTitleAskedFor_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("pages");
    QTest::newRow("A4") << Paper::A4 << 4 << u"595 x 842 pts (A4)"_s << u"1"_s;
    QTest::newRow("Letter") << Paper::Letter << 8 << u"612 x 792 pts (letter)"_s << u"2"_s;
}

void TestPdf::hasThePaperPagesAndTitleAskedFor()
{
    QFETCH(const Paper, paper);
    QFETCH(const int, steps);
    QFETCH(const QString, size);
    QFETCH(const QString, pages);
    const QString said = this->said(u"pdfinfo"_s, {}, sample(steps, {.paper = paper})).simplified();
    QVERIFY2(said.contains(u"Page size: "_s + size), qPrintable(said));
    QVERIFY2(said.contains(u"Pages: "_s + pages), qPrintable(said));
    QVERIFY2(said.contains(u"Title: Neck knot relief"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Creator: Unknot"_s), qPrintable(said));
}

void TestPdf::embedsItsFonts()
{
    const QStringList lines = said(u"pdffonts"_s, {}, sample(4, {.locale = QLocale(u"en_GB"_s)}))
                                  .split(u'\n', Qt::SkipEmptyParts)
                                  .mid(2);
    QCOMPARE(lines.size(), 2);
    const QRegularExpression embeddedWithLetters(u"Identity-H +yes +\\w+ +yes"_s);
    for (const QString &line : lines) {
        QVERIFY2(line.contains(u"NotoSans"_s), qPrintable(line));
        QVERIFY2(line.contains(embeddedWithLetters), qPrintable(line));
    }
}

void TestPdf::readsInTheOrderOfThePage()
{
    const QString text =
        said(u"pdftotext"_s, {u"-raw"_s}, sample(4, {.locale = QLocale(u"en_GB"_s)})).simplified();
    qsizetype place = 0;
    for (const QString &next :
         {u"Neck knot relief"_s, u"1 to 3 times a day, every day. For a tight neck"_s, u"Therapist"_s,
          u"1 Side neck stretch Hold 30 seconds, 2 times on each side. 1 Sit tall."_s,
          u"2 Tip your right ear"_s, u"Feel it: left side"_s,
          u"Stop if: Your arm tingles. You feel dizzy. Note: Right side"_s,
          u"2 Chin tuck lying down Hold 5 seconds, rest 2 seconds. Do this 10 times."_s, u"3 Ball press"_s,
          u"4 Calf raise"_s, u"Tick each time you do it Mon Tue"_s, u"Stop at once for sharp"_s,
          u"Call the emergency number"_s, u"General exercise information."_s, u"Page 1 of 1"_s}) {
        const qsizetype found = text.indexOf(next, place);
        QVERIFY2(found >= 0, qPrintable(next + u" is not found in order in: "_s + text));
        place = found;
    }
}

void TestPdf::lettersThatLigateCanBeFound()
{
    const QString text = said(u"pdftotext"_s, {u"-raw"_s}, sample(4, {.locale = QLocale(u"en_GB"_s)}));
    QVERIFY(text.contains(u"floor"_s));
    QVERIFY(text.contains(u"firm"_s));
}

void TestPdf::picturesAreDrawnAndSmall()
{
    const SheetOptions options{.locale = QLocale(u"en_GB"_s)};
    const QVector<SheetPage> pages =
        Sheet::lay(sampleRoutine(4), illustrated(sampleLibrary(), u"all"_s), options);
    const Result<QByteArray> pdf = pdfOf(pages, options.paper, u"Eight pictures"_s);
    QVERIFY(pdf);
    constexpr int titleLines = 2;
    QCOMPARE(said(u"pdfimages"_s, {u"-list"_s}, *pdf).split(u'\n', Qt::SkipEmptyParts).size(), titleLines);
    QVERIFY2(pdf->size() <= 180'000, qPrintable(QString::number(pdf->size())));
}

void TestPdf::aPdfOfNoPagesIsRefused()
{
    const Result<QByteArray> pdf = pdfOf({}, Paper::A4, u"Nothing"_s);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().cause, Failure::Cause::Machine);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
