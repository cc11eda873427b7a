// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/library/cardview.h"
#include "ui/library/exerciseresults.h"
#include "ui/library/pagereader.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestExerciseResults : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void invitesWhereNothingIsAsked();
    void wordsComeBeforeTheRegion();
    void asksToClearWhatLeavesNothing();
    void hasNoFiltersToClearAtFirst();

private:
    int count() const { return m_results->findChild<CardView *>()->model()->rowCount(); }
    bool shows(const QString &text) const { return textsOn(*m_results).contains(text); }

    Library m_library = figureLibrary();
    FigureGallery m_gallery{m_library};
    std::unique_ptr<ExerciseResults> m_results;
};

void TestExerciseResults::init()
{
    m_results = std::make_unique<ExerciseResults>(m_library, m_gallery);
    showPage(*m_results, 700, 600);
}

void TestExerciseResults::invitesWhereNothingIsAsked()
{
    const QString invitation = u"Pick the part that feels tight: you get three things to do now."_s;

    m_results->showFor({}, {});
    QVERIFY(shows(invitation));
    QCOMPARE(count(), int(m_library.exercises().size()));

    m_results->showFor(Region::Neck, {});
    QVERIFY(!shows(invitation));
    QVERIFY(count() < int(m_library.exercises().size()));
}

void TestExerciseResults::wordsComeBeforeTheRegion()
{
    const Exercise &exercise = m_library.exercises().constFirst();

    m_results->showFor(Region::Foot, exercise.name);

    const CardView *cards = m_results->findChild<CardView *>();
    QVERIFY(count() > 0);
    QCOMPARE(cards->model()->index(0, 0).data().toString(), exercise.name);
}

void TestExerciseResults::asksToClearWhatLeavesNothing()
{
    QSignalSpy spy(m_results.get(), &ExerciseResults::clearRequested);
    m_results->showFor({}, u"xylophone"_s);
    QVERIFY(shows(u"Nothing has that word."_s));
    QCOMPARE(count(), 0);

    buttonOn(*m_results, u"Clear"_s)->click();

    QCOMPARE(spy.count(), 1);
}

void TestExerciseResults::hasNoFiltersToClearAtFirst()
{
    m_results->showFor({}, {});

    QVERIFY(!m_results->clearFilters());
}

QTEST_MAIN(TestExerciseResults)
#include "tst_exerciseresults.moc"
