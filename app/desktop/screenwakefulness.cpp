// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/screenwakefulness.h"

#include "desktop/buscall.h"

#include <QCoreApplication>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Of what the portal can hold off: the screen going dark.
constexpr uint idle = 8;

BusAddressee screenSaver()
{
    return {.service = u"org.freedesktop.ScreenSaver"_s,
            .path = u"/org/freedesktop/ScreenSaver"_s,
            .interface = u"org.freedesktop.ScreenSaver"_s};
}

BusAddressee portal()
{
    return {.service = u"org.freedesktop.portal.Desktop"_s,
            .path = u"/org/freedesktop/portal/desktop"_s,
            .interface = u"org.freedesktop.portal.Inhibit"_s};
}

} // namespace

ScreenWakefulness::ScreenWakefulness(const QDBusConnection &bus, QObject *parent)
    : QObject(parent),
      m_bus(bus)
{
}

void ScreenWakefulness::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (isWanted && m_hold == Hold::None)
        askScreenSaver();
    else if (!isWanted)
        release();
}

void ScreenWakefulness::askScreenSaver()
{
    m_hold = Hold::Asked;
    //: Shown by the desktop as the reason why the screen stays on.
    const QVariantList words{QCoreApplication::applicationName(), tr("A session is running")};
    whenAnswered(m_bus.asyncCall(screenSaver().call(u"Inhibit"_s, words)), this,
                 [this](const QDBusMessage &reply) {
                     if (!isAnswer(reply))
                         return askPortal();
                     m_cookie = reply.arguments().constFirst().toUInt();
                     settle(Hold::ByScreenSaver);
                 });
}

void ScreenWakefulness::askPortal()
{
    const QVariantMap options{{u"reason"_s, tr("A session is running")}};
    const QVariantList arguments{QString(), idle, options};
    whenAnswered(m_bus.asyncCall(portal().call(u"Inhibit"_s, arguments)), this,
                 [this](const QDBusMessage &reply) {
                     if (!isAnswer(reply))
                         return settle(Hold::None);
                     m_request = reply.arguments().constFirst().value<QDBusObjectPath>();
                     settle(Hold::ByPortal);
                 });
}

/// It may no longer be wanted by the time the answer comes.
void ScreenWakefulness::settle(Hold hold)
{
    m_hold = hold;
    if (!m_isWanted)
        release();
    emit settled();
}

void ScreenWakefulness::release()
{
    if (m_hold == Hold::Asked)
        return;
    if (m_hold == Hold::ByScreenSaver)
        m_bus.asyncCall(screenSaver().call(u"UnInhibit"_s, {m_cookie}));
    if (m_hold == Hold::ByPortal) {
        const BusAddressee request{.service = portal().service,
                                   .path = m_request.path(),
                                   .interface = u"org.freedesktop.portal.Request"_s};
        m_bus.asyncCall(request.call(u"Close"_s));
    }
    m_hold = Hold::None;
}

} // namespace Unknot
