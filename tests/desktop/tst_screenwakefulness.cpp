// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopservices.h"
#include "desktop/screenwakefulness.h"

#include <QTest>

using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

class ScreenWakefulnessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"unknot"_s);
        QVERIFY(m_bus.isThere());
    }

    void theScreenSaverIsHeldOffWhileWanted()
    {
        const FakeScreenSaver screenSaver(m_bus);
        ScreenWakefulness screen(m_bus.connect(u"screen"_s));
        screen.setWanted(true);
        QTRY_COMPARE(screenSaver.calls, QStringList{u"Inhibit(unknot, A session is running)"_s});
        screen.setWanted(true);
        screen.setWanted(false);
        QTRY_COMPARE(screenSaver.calls.size(), 2);
        QCOMPARE(screenSaver.calls.last(), u"UnInhibit(7)"_s);
    }

    void whoChangesTheirMindBeforeTheAnswerIsObeyed()
    {
        const FakeScreenSaver screenSaver(m_bus);
        ScreenWakefulness screen(m_bus.connect(u"screen"_s));
        screen.setWanted(true);
        screen.setWanted(false);
        QTRY_COMPARE(screenSaver.calls.size(), 2);
        QCOMPARE(screenSaver.calls.last(), u"UnInhibit(7)"_s);
        screen.setWanted(true);
        QTRY_COMPARE(screenSaver.calls.size(), 3);
    }

    void withoutAScreenSaverThePortalDoesIt()
    {
        const FakePortal portal(m_bus);
        const FakePortalRequest request(portal);
        ScreenWakefulness screen(m_bus.connect(u"screen"_s));
        screen.setWanted(true);
        QTRY_COMPARE(portal.calls, QStringList{u"Inhibit(, 8, A session is running)"_s});
        screen.setWanted(false);
        QTRY_VERIFY(request.isClosed);
    }

    void withNeitherNothingHappens()
    {
        ScreenWakefulness screen(m_bus.connect(u"screen"_s));
        screen.setWanted(true);
        screen.setWanted(false);
        const FakeScreenSaver screenSaver(m_bus);
        QTRY_VERIFY(screenSaver.calls.isEmpty());
    }

    /// At the next wish it is asked again: the desktop may have started one since.
    void aScreenSaverThatComesLaterIsFound()
    {
        ScreenWakefulness screen(m_bus.connect(u"screen"_s));
        screen.setWanted(true);
        screen.setWanted(false);
        const FakeScreenSaver screenSaver(m_bus);
        QTRY_VERIFY([&] {
            screen.setWanted(false);
            screen.setWanted(true);
            return !screenSaver.calls.isEmpty();
        }());
    }

private:
    const MessageBus m_bus;
};

QTEST_GUILESS_MAIN(ScreenWakefulnessTest)
#include "tst_screenwakefulness.moc"
