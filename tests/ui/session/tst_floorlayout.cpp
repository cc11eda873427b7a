// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/librarystore.h"
#include "ui/session/sessionpage.h"
#include "ui/session/sessionstage.h"
#include "ui/session/upcoming.h"
#include "ui/widgets/digits.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <set>
#include <tuple>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr int namesInARoutine = 6;

/// A routine of those exercises whose names are longest.
Routine longestNames(const Library &library)
{
    QVector<Exercise> exercises = library.exercises();
    std::sort(exercises.begin(), exercises.end(),
              [](const Exercise &a, const Exercise &b) { return a.name.size() > b.name.size(); });
    Routine routine = routineOf(exercises.at(0));
    for (int i = 1; i < namesInARoutine; ++i)
        routine.steps += routineOf(exercises.at(i)).steps;
    return routine;
}

Routine routineIn(const Library &library, const QString &id)
{
    return id.isEmpty() ? longestNames(library) : *library.routine(id);
}

/// What it looks like, but for what is counted.
using Scene = std::tuple<int, PhaseKind, Side, QString>;

Scene sceneOf(const SessionStage &stage)
{
    const Phase &phase = stage.player.phase();
    const UpcomingWords words(stage.player.timeline(), stage.routine, stage.library, QLocale());
    return {phase.step, phase.kind, phase.side, words.after(stage.player.phaseIndex()).next};
}

bool hasRoomForItsWords(const QLabel &label)
{
    const QStringList words = label.text().split(QRegularExpression(u"\\s+"_s));
    return std::all_of(words.begin(), words.end(), [&label](const QString &word) {
        return label.fontMetrics().horizontalAdvance(word) <= label.width();
    });
}

QStringList brokenWordsOn(const QWidget &page)
{
    QStringList broken;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !hasRoomForItsWords(*label))
            broken += label->text();
    }
    return broken;
}

} // namespace

/// Whole routines of the real library, as somebody on the mat sees them, in each language.
class TestFloorLayout : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void canBeReadFromTheMat_data();
    void canBeReadFromTheMat();

private:
    void speak(const QString &language);
    void comeToNextScene();
    void checkScene();

    QTranslator m_words;
    std::set<Scene> m_seen;
    std::unique_ptr<SessionStage> m_stage;
};

void TestFloorLayout::cleanup()
{
    m_stage.reset();
    m_seen.clear();
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(QLocale::c());
}

void TestFloorLayout::speak(const QString &language)
{
    QVERIFY(m_words.load(u":/i18n/unknot_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&m_words));
    QLocale::setDefault(QLocale(language));
}

void TestFloorLayout::canBeReadFromTheMat_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("routine");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<SessionPage::Sound>("sound");

    constexpr QSize sizes[] = {{640, 512}, {800, 600}, {1280, 800}, {1920, 1080}};
    for (const QSize &size : sizes) {
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (const QString &routine : {u"knot-six"_s, u"hamstring-knot"_s, QString()}) {
                const QString name = routine.isEmpty() ? u"longest names"_s : routine;
                QTest::addRow("%s, %s at %d x %d", qPrintable(name), qPrintable(language), size.width(),
                              size.height())
                    << language << routine << size << SessionPage::Sound::On;
            }
        }
        QTest::addRow("longest names, de at %d x %d, sound off", size.width(), size.height())
            << u"de"_s << QString() << size << SessionPage::Sound::Off;
    }
}

void TestFloorLayout::canBeReadFromTheMat()
{
    QFETCH(const QString, language);
    QFETCH(const QString, routine);
    QFETCH(const QSize, size);
    QFETCH(const SessionPage::Sound, sound);
    speak(language);
    const Result<Library> library = LibraryStore::builtIn(language);
    QVERIFY(library);
    m_stage = std::make_unique<SessionStage>(*library, routineIn(*library, routine));
    m_stage->show(size.width(), size.height());
    m_stage->start();
    m_stage->page->setFullScreen(true);
    m_stage->page->setSound(sound);
    m_stage->page->setUpdatesEnabled(false); // it is measured, not looked at

    for (comeToNextScene(); !m_stage->player.isOver(); comeToNextScene()) {
        checkScene();
        if (QTest::currentTestFailed())
            return;
    }
}

/// Over all that looks as something before did: the second time on the same side, and the tenth breath. What
/// comes before the beginning has a question in it, for somebody who is near.
void TestFloorLayout::comeToNextScene()
{
    do {
        m_seen.insert(sceneOf(*m_stage));
        if (m_stage->player.phase().waitsForPerson)
            m_stage->player.skip();
        else
            m_stage->run(m_stage->player.phaseRemaining());
    } while (!m_stage->player.isOver() && m_seen.contains(sceneOf(*m_stage)));
}

void TestFloorLayout::checkScene()
{
    m_stage->settle();
    const Digits *digits = m_stage->page->findChild<Digits *>();
    const QString scene = u"step %1, %2: "_s.arg(m_stage->player.phase().step + 1).arg(m_stage->word());
    const double share = digits->digitHeight() / m_stage->page->height();
    QVERIFY2(share >= 0.25, qPrintable(scene + QString::number(share)));
    QVERIFY2(crampedOn(*m_stage->page).isEmpty(), qPrintable(scene + crampedOn(*m_stage->page).join(u'\n')));
    QVERIFY2(brokenWordsOn(*m_stage->page).isEmpty(),
             qPrintable(scene + brokenWordsOn(*m_stage->page).join(u'\n')));
}

QTEST_MAIN(TestFloorLayout)
#include "tst_floorlayout.moc"
