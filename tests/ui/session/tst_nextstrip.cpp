// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/nextstrip.h"

#include "ui/figure/picturelabel.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestNextStrip : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_stage.reset(); }

    void showsTheOtherSideMirrored();
    void showsWhatComesAfterThat();
    void hasNoPictureWhereThereIsNoFigure();
    void leavesPicturesOutWhereThereIsLittleRoom();

private:
    void open(const Routine &routine, const QSize &size = {936, 637});
    QVector<ShownExercise> pictures() const;

    std::unique_ptr<SessionStage> m_stage;
};

void TestNextStrip::open(const Routine &routine, const QSize &size)
{
    m_stage = std::make_unique<SessionStage>(routine);
    m_stage->show(size.width(), size.height());
    m_stage->start();
}

QVector<ShownExercise> TestNextStrip::pictures() const
{
    QVector<ShownExercise> shown;
    for (const PictureLabel *picture :
         m_stage->page->findChild<NextStrip *>()->findChildren<PictureLabel *>()) {
        // The strip gives way to a question while the first exercise is got ready for.
        if (!picture->isHidden())
            shown += picture->exercise();
    }
    return shown;
}

void TestNextStrip::showsTheOtherSideMirrored()
{
    Routine routine = sessionOf(u"side-neck-stretch"_s);
    routine.steps[0].dose = Holds{.hold = std::chrono::seconds(30)};
    open(routine);
    QCOMPARE(pictures(), QVector<ShownExercise>({{u"side-neck-stretch"_s, Side::Left}}));

    m_stage->runTo(PhaseKind::Hold);

    QCOMPARE(pictures(), QVector<ShownExercise>({{u"side-neck-stretch"_s, Side::Right}}));
}

void TestNextStrip::showsWhatComesAfterThat()
{
    open(neckSession());

    QCOMPARE(pictures(),
             QVector<ShownExercise>({{u"chin-tuck"_s, Side::Both}, {u"side-neck-stretch"_s, Side::Left}}));
}

void TestNextStrip::hasNoPictureWhereThereIsNoFigure()
{
    Routine routine = sessionOf(u"ice"_s);
    routine.steps += sessionOf(u"chin-tuck"_s).steps;

    open(routine);

    QCOMPARE(pictures(), QVector<ShownExercise>({{u"chin-tuck"_s, Side::Both}}));
}

void TestNextStrip::leavesPicturesOutWhereThereIsLittleRoom()
{
    open(neckSession(), {936, 380});

    QCOMPARE(pictures(), QVector<ShownExercise>());
}

QTEST_MAIN(TestNextStrip)
#include "tst_nextstrip.moc"
