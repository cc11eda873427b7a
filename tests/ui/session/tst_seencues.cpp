// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/session/phasepanel.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// What is heard can be seen as well.
class TestSeenCues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void cleanup() { m_stage.reset(); }

    void showsEachCueOnce_data();
    void showsEachCueOnce();
    void saysHalfwayBesideTheWord();
    void takesTheWordsAwayWithTheirPhase();
    void flashesOnlyWhenAskedTo();

private:
    void play(const QString &exercise);
    bool canRead(const Cue &cue) const;
    QImage panel() const { return m_stage->page->findChild<PhasePanel *>()->grab().toImage(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<SessionStage> m_stage;
};

void TestSeenCues::play(const QString &exercise)
{
    m_stage = std::make_unique<SessionStage>(sessionOf(exercise));
    m_stage->show(936, 637);
}

/// By a person who looks at the page.
bool TestSeenCues::canRead(const Cue &cue) const
{
    const QString word = m_stage->word();
    const bool isToCome = cue.kind == CueKind::Prepare || cue.kind == CueKind::Next;
    if (isToCome)
        return m_stage->shows(m_stage->library.exercise(m_stage->player.phase().exerciseId)->name);
    if (cue.kind == CueKind::Done) // its page follows at once
        return true;
    return m_stage->note() == cue.show || word.contains(cue.show) || m_stage->digits() == cue.show
        || cue.show.startsWith(word) || cue.show.endsWith(word.toLower());
}

void TestSeenCues::showsEachCueOnce_data()
{
    QTest::addColumn<QString>("exercise");

    for (const char *exercise : {"side-neck-stretch", "calf-raise", "squat", "breath", "ice", "rolling"})
        QTest::newRow(exercise) << QString(QLatin1String(exercise));
}

void TestSeenCues::showsEachCueOnce()
{
    QFETCH(QString, exercise);
    play(exercise);
    QVector<int> due;
    QStringList unreadable;
    QSignalSpy shown(m_stage->page.get(), &SessionPage::cueShown);
    connect(&m_stage->player, &SessionPlayer::cueDue, this, [&](const Cue &cue) {
        due += cue.id;
        // The digits change right after the cue.
        if (cue.kind != CueKind::Countdown && !canRead(cue))
            unreadable += cue.show;
    });
    m_stage->start();

    while (!m_stage->player.isOver()) {
        m_stage->run(1s);
        if (m_stage->player.phase().waitsForPerson)
            m_stage->press(Qt::Key_Return);
    }

    QVector<int> seen;
    for (const QVariantList &arguments : shown)
        seen += arguments.at(0).toInt();
    QVERIFY(due.size() > 3);
    QCOMPARE(seen, due);
    QCOMPARE(unreadable.join(u'\n'), QString());
}

void TestSeenCues::saysHalfwayBesideTheWord()
{
    play(u"side-neck-stretch"_s);
    m_stage->start();
    m_stage->runTo(PhaseKind::Hold);

    m_stage->run(15s);

    QCOMPARE(m_stage->note(), u"Halfway"_s);
    QCOMPARE(m_stage->word(), u"Hold"_s);
    QTRY_COMPARE(m_stage->note(), QString());
}

void TestSeenCues::takesTheWordsAwayWithTheirPhase()
{
    play(u"side-neck-stretch"_s);
    m_stage->start();
    m_stage->runTo(PhaseKind::Hold);
    m_stage->run(15s);

    m_stage->press(Qt::Key_Right);

    QCOMPARE(m_stage->word(), u"Switch sides"_s);
    QCOMPARE(m_stage->note(), QString());
}

void TestSeenCues::flashesOnlyWhenAskedTo()
{
    play(u"side-neck-stretch"_s);
    const QRgb usual = panel().pixel(20, 20);
    m_stage->start();
    QCOMPARE(panel().pixel(20, 20), usual);

    m_stage->page->setFlashing(true);
    m_stage->press(Qt::Key_Left);

    QVERIFY(panel().pixel(20, 20) != usual);
    QTRY_COMPARE(panel().pixel(20, 20), usual);
}

QTEST_MAIN(TestSeenCues)
#include "tst_seencues.moc"
