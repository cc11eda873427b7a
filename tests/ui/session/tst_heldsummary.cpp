// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/heldsummary.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestHeldSummary : public QObject
{
    Q_OBJECT

private slots:
    void hasALineForEachExercise();
    void putsBothSidesOnOneLine();
    void namesAnUnknownExerciseByItsId();
    void saysNothingOfNothing();
    void addsUp();

private:
    QVector<HeldLine> summaryOf(const QVector<HeldTime> &held) const
    {
        return heldSummary(held, m_routine, m_library, QLocale::c());
    }

    Library m_library = sessionLibrary();
    Routine m_routine = neckSession();
};

void TestHeldSummary::hasALineForEachExercise()
{
    const QVector<HeldLine> lines = summaryOf({{0, Side::Both, 50s}, {1, Side::Left, 30s}});

    QCOMPARE(lines,
             (QVector<HeldLine>{{u"Chin tuck, lying down"_s, u"50\u00A0s"_s},
                                {u"Side neck stretch"_s, u"Left side 30\u00A0s"_s}}));
}

void TestHeldSummary::putsBothSidesOnOneLine()
{
    const QVector<HeldLine> lines = summaryOf({{1, Side::Left, 2min}, {1, Side::Right, 57'600ms}});

    QCOMPARE(
        lines,
        (QVector<HeldLine>{{u"Side neck stretch"_s, u"Left side 2\u00A0min  ·  Right side 58\u00A0s"_s}}));
}

void TestHeldSummary::namesAnUnknownExerciseByItsId()
{
    m_routine.steps[0].exerciseId = u"own-stretch"_s;

    QCOMPARE(summaryOf({{0, Side::Both, 5s}}), (QVector<HeldLine>{{u"own-stretch"_s, u"5\u00A0s"_s}}));
}

void TestHeldSummary::saysNothingOfNothing()
{
    QCOMPARE(summaryOf({}), QVector<HeldLine>());
    QCOMPARE(heldInAll(QVector<HeldTime>()), 0ms);
}

void TestHeldSummary::addsUp()
{
    QCOMPARE(heldInAll({{0, Side::Both, 50s}, {1, Side::Left, 30s}, {1, Side::Right, 500ms}}), 80'500ms);
}

QTEST_MAIN(TestHeldSummary)
#include "tst_heldsummary.moc"
