// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/absencewatch.h"

#include "desktop/buscall.h"

#include <QDBusObjectPath>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

BusAddressee loginManager()
{
    return {.service = u"org.freedesktop.login1"_s,
            .path = u"/org/freedesktop/login1"_s,
            .interface = u"org.freedesktop.login1.Manager"_s};
}

} // namespace

// Signals are asked for from whoever sends them: to name the sender, Qt would first look for it, and wait.
AbsenceWatch::AbsenceWatch(const QDBusConnection &sessionBus, const QDBusConnection &systemBus,
                           QObject *parent)
    : QObject(parent),
      m_systemBus(systemBus)
{
    watchScreenSaver(sessionBus);
    watchLogin();
}

void AbsenceWatch::watchScreenSaver(QDBusConnection bus)
{
    for (const QString &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
        bus.connect(QString(), QString(), interface, u"ActiveChanged"_s, this, SLOT(takeScreenSaver(bool)));
    }
}

void AbsenceWatch::watchLogin()
{
    m_systemBus.connect(QString(), loginManager().path, loginManager().interface, u"PrepareForSleep"_s, this,
                        SLOT(takeSleep(bool)));
    whenAnswered(m_systemBus.asyncCall(loginManager().call(u"GetSession"_s, {u"auto"_s})), this,
                 [this](const QDBusMessage &session) { watchLoginSession(session); });
}

/// Without a session of our own nobody locks it.
void AbsenceWatch::watchLoginSession(const QDBusMessage &session)
{
    if (!isAnswer(session))
        return;
    const auto path = session.arguments().constFirst().value<QDBusObjectPath>();
    m_systemBus.connect(QString(), path.path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                        SIGNAL(screenLocked()));
}

void AbsenceWatch::setSleepDelayed(bool isDelayed)
{
    if (std::exchange(m_isDelayWanted, isDelayed) == isDelayed)
        return;
    m_delay = {};
    if (!isDelayed)
        return;
    //: Shown by the system as the reason why sleep waits for a moment.
    const QVariantList words{u"sleep"_s, u"Unknot"_s, tr("To pause the session"), u"delay"_s};
    whenAnswered(m_systemBus.asyncCall(loginManager().call(u"Inhibit"_s, words)), this,
                 [this](const QDBusMessage &reply) {
                     if (isAnswer(reply) && m_isDelayWanted)
                         m_delay = reply.arguments().constFirst().value<QDBusUnixFileDescriptor>();
                 });
}

void AbsenceWatch::takeSleep(bool begins)
{
    if (begins)
        emit sleepComing();
}

void AbsenceWatch::takeScreenSaver(bool isActive)
{
    if (isActive)
        emit screenLocked();
}

} // namespace Unknot
