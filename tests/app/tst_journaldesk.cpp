// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acknowledger.h"
#include "journaldesk.h"
#include "support/manualclock.h"
#include "ui/journal/journalpage.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

/// A desk with a page of the journal before it, and a session to be played.
class TestJournalDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsASessionThatWasPlayed();
    void goesOnWithTheSameRecord();
    void beginsAnewWhenTheRecordIsGone();
    void backsUpWhenASessionEnds();
    void savesTheJournalAsAFile();
    void saysWhenAFileCannotBeSaved();
    void erasesWhatItShows();
    void passesOnWhatIsStartedAgain();

private:
    /// A session of one hold, played to its end.
    QString play();
    void run(SessionPlayer &player, int seconds);
    QAbstractItemView *list() const { return m_page->findChild<QAbstractItemView *>(); }
    int rows() const { return list()->model()->rowCount(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    Library m_library;
    Routine m_routine{.id = u"hold-on"_s, .name = u"Hold on"_s, .steps = {{.dose = Holds{.hold = 20s}}}};
    Acknowledger m_acknowledger{-1};
    std::unique_ptr<JournalDesk> m_desk;
    std::unique_ptr<JournalPage> m_page;
};

void TestJournalDesk::init()
{
    m_page.reset();
    m_desk.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_desk =
        std::make_unique<JournalDesk>(*DataFolder::open(m_dir->path()), m_library, m_clock, m_acknowledger);
    m_page = std::make_unique<JournalPage>();
    m_desk->showIn(m_page.get());
}

void TestJournalDesk::run(SessionPlayer &player, int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        m_clock.advance(1s);
        player.update();
    }
}

QString TestJournalDesk::play()
{
    SessionPlayer player(Timeline::of(m_routine, m_library), m_clock);
    const QString id = m_desk->begin(&player, m_routine, u"en"_s);
    player.start();
    run(player, 30);
    m_desk->end();
    return id;
}

void TestJournalDesk::showsASessionThatWasPlayed()
{
    play();
    m_page->show();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Hold on"_s);
    m_page->hide();
    play();
    m_page->show();
    QTRY_COMPARE(rows(), 2);
}

void TestJournalDesk::goesOnWithTheSameRecord()
{
    SessionPlayer before(Timeline::of(m_routine, m_library), m_clock);
    const QString id = m_desk->begin(&before, m_routine, u"en"_s);
    before.start();
    run(before, 15);
    m_desk->end();

    SessionPlayer after(Timeline::of(m_routine, m_library), m_clock);
    QCOMPARE(m_desk->carryOn(id, &after, m_routine, u"en"_s), id);
    QCOMPARE(heldInAll(m_desk->recorder().record()), 5s);
    m_desk->end();
}

void TestJournalDesk::beginsAnewWhenTheRecordIsGone()
{
    for (const QString &lost : {QString(), u"unknown"_s}) {
        SessionPlayer player(Timeline::of(m_routine, m_library), m_clock);
        const QString id = m_desk->carryOn(lost, &player, m_routine, u"en"_s);
        QCOMPARE(id.size(), 36);
        m_desk->end();
    }
}

void TestJournalDesk::backsUpWhenASessionEnds()
{
    play();
    QTRY_VERIFY(QFile::exists(m_dir->filePath(u"backups/journal-2026-11-21.db"_s)));
}

void TestJournalDesk::savesTheJournalAsAFile()
{
    const QString id = play();
    m_page->show();
    QTRY_COMPARE(rows(), 1);
    const QString path = m_dir->filePath(u"out.json"_s);
    emit m_page->exportRequested(JournalFormat::Json, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(id.toUtf8()));
}

void TestJournalDesk::saysWhenAFileCannotBeSaved()
{
    m_page->show();
    emit m_page->exportRequested(JournalFormat::Csv, u"/no/such/folder/journal.csv"_s);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"/no/such/folder/journal.csv could not be saved");
    }));
}

void TestJournalDesk::erasesWhatItShows()
{
    play();
    m_page->show();
    QTRY_COMPARE(rows(), 1);
    emit m_page->eraseRequested();
    QTRY_COMPARE(rows(), 0);
}

void TestJournalDesk::passesOnWhatIsStartedAgain()
{
    QSignalSpy started(m_desk.get(), &JournalDesk::startRequested);
    emit m_page->startRequested(u"hold-on"_s);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toString(), u"hold-on"_s);
}

QTEST_MAIN(TestJournalDesk)
#include "tst_journaldesk.moc"
