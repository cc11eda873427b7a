// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figuretext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFigureText : public QObject
{
    Q_OBJECT

private slots:
    void saysPoseSideAndSteps_data();
    void saysPoseSideAndSteps();
    void aPoseAloneShowsOneStep();
    void saysTheSideAlone();

private:
    static FigureData kneeling(Side drawn);
};

FigureData TestFigureText::kneeling(Side drawn)
{
    FigureData figure;
    figure.description = u"Kneeling on one knee."_s;
    figure.drawn = drawn;
    figure.poses = {Pose(), Pose()};
    figure.startShows = 1;
    figure.endShows = 3;
    return figure;
}

void TestFigureText::saysPoseSideAndSteps_data()
{
    QTest::addColumn<Side>("drawn");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("sentence");
    const QString right = u" Drawn: the right side."_s;
    const QString left = u" Drawn: the left side."_s;
    QTest::newRow("as it was posed") << Side::Right << Side::Both << right;
    QTest::newRow("the side it was posed for") << Side::Right << Side::Right << right;
    QTest::newRow("mirrored to the left") << Side::Right << Side::Left << left;
    QTest::newRow("mirrored to the right") << Side::Left << Side::Right << right;
    QTest::newRow("posed for the left") << Side::Left << Side::Both << left;
    QTest::newRow("both at once") << Side::Both << Side::Both << QString();
    QTest::newRow("both at once, mirrored") << Side::Both << Side::Left << QString();
}

void TestFigureText::saysPoseSideAndSteps()
{
    QFETCH(const Side, drawn);
    QFETCH(const Side, side);
    QFETCH(const QString, sentence);
    QCOMPARE(FigureText::alternative(kneeling(drawn), side),
             u"Kneeling on one knee."_s + sentence + u" Start: step 1. End: step 3."_s);
}

void TestFigureText::aPoseAloneShowsOneStep()
{
    FigureData figure = kneeling(Side::Both);
    figure.poses.removeLast();
    figure.startShows = 2;
    QCOMPARE(FigureText::alternative(figure), u"Kneeling on one knee. Shown: step 2."_s);
}

void TestFigureText::saysTheSideAlone()
{
    QCOMPARE(FigureText::drawnSide(kneeling(Side::Left)), u"Drawn: the left side."_s);
    QCOMPARE(FigureText::drawnSide(kneeling(Side::Both)), QString());
}

QTEST_GUILESS_MAIN(TestFigureText)
#include "tst_figuretext.moc"
