// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content/contentfiles.h"
#include "figure/figurechecks.h"
#include "figure/figurepainter.h"
#include "figure/figurereader.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QImage painted(const Movement &movement, double place, bool isMirrored)
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    FigurePainter(painter, {.theme = FigureTheme::light(), .isMirrored = isMirrored})
        .paint(image.rect(), movement, place);
    return image;
}

} // namespace

/// Every movement of every exercise, solved and drawn.
class TestContentFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void passesItsChecks_data() { addExercises(); }
    void passesItsChecks();
    void needsItsExceptions_data() { addExercises(); }
    void needsItsExceptions();
    void otherSideIsTheSamePictureMirrored_data() { addExercises(); }
    void otherSideIsTheSamePictureMirrored();
    void exceptionsAreFew();

private:
    void addExercises() const;
    FigureData figure(const QString &id) const;

    Library m_library;
};

void TestContentFigures::initTestCase()
{
    const Result<Library> library = contentLibrary();
    QVERIFY2(library, library ? "" : qPrintable(library.error().message));
    m_library = *library;
}

void TestContentFigures::addExercises() const
{
    QTest::addColumn<QString>("id");
    for (const Exercise &exercise : m_library.exercises()) {
        if (!exercise.figure.isEmpty())
            QTest::newRow(qPrintable(exercise.id)) << exercise.id;
    }
}

FigureData TestContentFigures::figure(const QString &id) const
{
    const Result<FigureData> figure = figureOf(*m_library.exercise(id), id);
    return figure ? *figure : FigureData{};
}

void TestContentFigures::passesItsChecks()
{
    QFETCH(const QString, id);
    const FigureData data = figure(id);
    QVERIFY(!data.poses.isEmpty());
    QCOMPARE(figureProblems(Movement(data)).join(u'\n'), QString());
}

/// What has been mended is let off no longer.
void TestContentFigures::needsItsExceptions()
{
    QFETCH(const QString, id);
    FigureData data = figure(id);
    const QVector<FigureException> exceptions = std::exchange(data.exceptions, {});
    if (exceptions.isEmpty())
        return;
    const QStringList problems = figureProblems(Movement(data));
    for (const FigureException &exception : exceptions) {
        QVERIFY2(
            std::any_of(problems.cbegin(), problems.cend(),
                        [&](const QString &problem) { return problem.startsWith(exception.check + u':'); }),
            qPrintable(exception.check));
    }
}

void TestContentFigures::otherSideIsTheSamePictureMirrored()
{
    QFETCH(const QString, id);
    const Movement movement(figure(id));
    for (const double place : {0.0, 0.6}) {
        const QImage mirrored = painted(movement, place, true).mirrored(true, false);
        QCOMPARE(mirrored, painted(movement, place, false));
    }
}

void TestContentFigures::exceptionsAreFew()
{
    QStringList letOff;
    for (const Exercise &exercise : m_library.exercises()) {
        for (const FigureException &exception : figure(exercise.id).exceptions)
            letOff += exercise.id + u": "_s + exception.check + u", "_s + exception.reason;
    }
    for (const QString &exception : std::as_const(letOff))
        qInfo("%s", qPrintable(exception));
    qInfo("exceptions: %d", int(letOff.size()));
    QVERIFY(letOff.size() <= m_library.exercises().size() / 5);
}

QTEST_MAIN(TestContentFigures)
#include "tst_contentfigures.moc"
