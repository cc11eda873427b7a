// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/absencewatch.h"
#include "desktop/desktopservices.h"

#include <QSignalSpy>
#include <QTest>

using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

class AbsenceWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_bus.isThere());
        m_login.calls.clear();
        m_watch = std::make_unique<AbsenceWatch>(m_bus.connect(u"session"_s), m_bus.connect(u"system"_s));
        m_sleep = std::make_unique<QSignalSpy>(m_watch.get(), &AbsenceWatch::sleepComing);
        m_lock = std::make_unique<QSignalSpy>(m_watch.get(), &AbsenceWatch::screenLocked);
        QTRY_COMPARE(m_login.calls, QStringList{u"GetSession(auto)"_s});
    }

    void cleanup()
    {
        m_sleep.reset();
        m_lock.reset();
        m_watch.reset();
        QDBusConnection::disconnectFromBus(u"session"_s);
        QDBusConnection::disconnectFromBus(u"system"_s);
    }

    void sleepIsHeardBeforeItComes()
    {
        m_login.prepareForSleep(true);
        QTRY_COMPARE(m_sleep->size(), 1);
        m_login.prepareForSleep(false);
        m_login.prepareForSleep(true);
        QTRY_COMPARE(m_sleep->size(), 2);
    }

    void onlyTheLockOfOurOwnSessionCounts()
    {
        QTRY_VERIFY([&] {
            m_login.lock(ours);
            return m_lock->size() > 0;
        }());
        hearsAllThatWasSent();
        m_lock->clear();
        m_login.lock(u"/org/freedesktop/login1/session/_35"_s);
        m_login.lock(ours);
        hearsAllThatWasSent();
        QCOMPARE(m_lock->size(), 1);
    }

    void aScreenSaverThatComesOnIsALock_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::newRow("of most desktops") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("of GNOME") << u"org.gnome.ScreenSaver"_s;
    }
    void aScreenSaverThatComesOnIsALock()
    {
        QFETCH(QString, interface);
        const FakeScreenSaver screenSaver(m_bus);
        screenSaver.sendSignal(interface, u"ActiveChanged"_s, {false});
        screenSaver.sendSignal(interface, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(m_lock->size(), 1);
    }

    void sleepWaitsOnlyWhileItIsAskedTo()
    {
        QVERIFY(!m_login.isSleepDelayed());
        m_watch->setSleepDelayed(true);
        QTRY_VERIFY(m_login.isSleepDelayed());
        QCOMPARE(m_login.calls.last(), u"Inhibit(sleep, Unknot, To pause the session, delay)"_s);
        m_watch->setSleepDelayed(false);
        QTRY_VERIFY(!m_login.isSleepDelayed());
    }

private:
    /// Signals come in the order in which they were sent.
    void hearsAllThatWasSent()
    {
        m_sleep->clear();
        m_login.prepareForSleep(true);
        QTRY_COMPARE(m_sleep->size(), 1);
    }

    const QString ours = u"/org/freedesktop/login1/session/_32"_s;
    const MessageBus m_bus;
    FakeLogin m_login{m_bus};
    std::unique_ptr<AbsenceWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_sleep;
    std::unique_ptr<QSignalSpy> m_lock;
};

QTEST_GUILESS_MAIN(AbsenceWatchTest)
#include "tst_absencewatch.moc"
