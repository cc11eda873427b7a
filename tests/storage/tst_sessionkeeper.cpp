// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sessionkeeper.h"

#include "storage/datafolder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

SessionState stateAt(int phase)
{
    return {.routineId = u"neck"_s,
            .phase = phase,
            .savedAt = QDateTime(QDate(2026, 3, 31), QTime(8, 0), Qt::UTC)};
}

} // namespace

class TestSessionKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        const Result<DataFolder> folder = DataFolder::open(m_home->filePath(u"data"_s));
        QVERIFY(folder);
        m_store = std::make_unique<SessionStore>(*folder);
        m_keeper = std::make_unique<SessionKeeper>(*m_store);
    }

    void theNewestOrderIsTheOneThatStays()
    {
        for (int phase = 0; phase < 50; ++phase)
            m_keeper->save(stateAt(phase));
        m_keeper.reset();
        QCOMPARE(loaded(), stateAt(49));
    }

    void whatIsClearedDoesNotComeBack()
    {
        m_keeper->save(stateAt(1));
        m_keeper->clear();
        m_keeper.reset();
        QCOMPARE(loaded(), std::nullopt);
    }

    void saysWhenItCannotSave()
    {
        QSignalSpy problems(m_keeper.get(), &SessionKeeper::problemMet);
        QVERIFY(QDir(m_home->filePath(u"data"_s)).removeRecursively());
        m_keeper->save(stateAt(1));
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems[0][0].toString().contains(u"session.json"_s));
    }

private:
    std::optional<SessionState> loaded() const
    {
        const Result<std::optional<SessionState>> state = m_store->load();
        return state ? *state : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<SessionKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestSessionKeeper)
#include "tst_sessionkeeper.moc"
