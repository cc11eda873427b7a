// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atomicsave.h"
#include "storage/datafolder.h"
#include "storage/sessionstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Unknot;

class TestSessionStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutAFileThereIsNothingToContinue();
    void bringsBackWhereASessionWas();
    void aStateWithoutARecordIsOneToo();
    void keepsTheLastOfManyStates();
    void forgetsASessionThatEnded();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    static SessionState state();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
};

void TestSessionStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = *DataFolder::open(m_dir->path());
}

SessionState TestSessionStore::state()
{
    return {.routineId = u"knot-six"_s,
            .recordId = u"5c0e4f2a-0000-4000-8000-000000000000"_s,
            .phase = 17,
            .intoPhase = 12'345ms,
            .preferences = {.prepare = 5s,
                            .switchSides = 0s,
                            .firstSide = Side::Right,
                            .soreSideOnly = Side::Left},
            .savedAt = QDateTime(QDate(2026, 3, 29), QTime(1, 30, 0, 250), Qt::UTC)};
}

void TestSessionStore::withoutAFileThereIsNothingToContinue()
{
    const auto loaded = SessionStore(*m_folder).load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, std::nullopt);
}

void TestSessionStore::bringsBackWhereASessionWas()
{
    QVERIFY(SessionStore(*m_folder).save(state()));
    const auto loaded = SessionStore(*m_folder).load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->value(), state());
}

void TestSessionStore::aStateWithoutARecordIsOneToo()
{
    SessionState unrecorded = state();
    unrecorded.recordId.clear();
    QVERIFY(SessionStore(*m_folder).save(unrecorded));
    QCOMPARE((*SessionStore(*m_folder).load())->recordId, QString());
}

void TestSessionStore::keepsTheLastOfManyStates()
{
    SessionState last = state();
    for (last.phase = 0; last.phase < 20; ++last.phase)
        QVERIFY(SessionStore(*m_folder).save(last));
    QCOMPARE((*SessionStore(*m_folder).load())->phase, 19);
}

void TestSessionStore::forgetsASessionThatEnded()
{
    const SessionStore store(*m_folder);
    QVERIFY(store.clear());
    QVERIFY(store.save(state()));
    QVERIFY(store.clear());
    QCOMPARE(*store.load(), std::nullopt);
}

void TestSessionStore::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("problem");
    QTest::newRow("cut short") << QByteArray("}\n") << QByteArray() << u": line "_s;
    QTest::newRow("a phase below 0") << QByteArray("17") << QByteArray("-1") << u": /phase: "_s;
    QTest::newRow("no time") << QByteArray("2026-") << QByteArray("yesterday") << u": /savedAt: "_s;
    QTest::newRow("an unknown side") << QByteArray("\"right\"") << QByteArray("\"up\"")
                                     << u": /preferences/firstSide: "_s;
}

void TestSessionStore::saysWhatIsWrong()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, replacement);
    QFETCH(const QString, problem);
    QVERIFY(SessionStore(*m_folder).save(state()));
    QFile file(m_folder->file(u"session.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(part));
    QVERIFY(saveAtomically(file.fileName(), bytes.replace(part, replacement)));

    const auto loaded = SessionStore(*m_folder).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.startsWith(file.fileName() + problem),
             qPrintable(loaded.error().message));
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
