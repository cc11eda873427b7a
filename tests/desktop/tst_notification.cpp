// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopservices.h"
#include "desktop/notification.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The notice that a desktop shows while nobody looks at the window.
class TestNotification : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.isThere()); }

    void aNewOneTakesThePlaceOfTheOld()
    {
        const FakeNotifications desktop(m_bus);
        Notification notification(m_bus.connect(u"notice"_s), u"org.unknot.Unknot"_s);
        notification.show(u"Cold and warmth"_s, u"Cold on"_s);
        QTRY_COMPARE(desktop.calls, QStringList{u"Notify(0, Cold and warmth, Cold on, org.unknot.Unknot)"_s});
        QTRY_VERIFY([&] {
            notification.show(u"Cold and warmth"_s, u"Warmth on"_s);
            return desktop.calls.last().startsWith(u"Notify(5, "_s);
        }());
    }

    void marksInTheTextAreShownAsTheyAre()
    {
        const FakeNotifications desktop(m_bus);
        Notification notification(m_bus.connect(u"notice"_s), u"org.unknot.Unknot"_s);
        notification.show(u"<b>"_s, u"5 < 6"_s);
        QTRY_COMPARE(desktop.calls, QStringList{u"Notify(0, <b>, 5 &lt; 6, org.unknot.Unknot)"_s});
    }

    void closesOnlyWhatIsShown()
    {
        const FakeNotifications desktop(m_bus);
        Notification notification(m_bus.connect(u"notice"_s), u"org.unknot.Unknot"_s);
        notification.close();
        notification.show(u"Cold and warmth"_s, u"Done"_s);
        QTRY_COMPARE(desktop.calls.size(), 1);
        QTRY_VERIFY([&] {
            notification.close();
            return desktop.calls.last() == u"CloseNotification(5)"_s;
        }());
    }

    void withoutAnybodyToShowItNothingHappens()
    {
        Notification notification(m_bus.connect(u"notice"_s), u"org.unknot.Unknot"_s);
        notification.show(u"Cold and warmth"_s, u"Cold on"_s);
        notification.close();
        const FakeNotifications desktop(m_bus);
        QTRY_VERIFY(desktop.calls.isEmpty());
    }

private:
    MessageBus m_bus;
};

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
