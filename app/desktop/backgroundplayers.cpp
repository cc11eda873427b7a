// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backgroundplayers.h"

#include "desktop/buscall.h"

#include <QDBusVariant>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Who has not answered by then is left alone.
constexpr std::chrono::milliseconds patienceWithPlayers = 2s;

/// Ourselves, and what only passes on to another player what it is told.
constexpr QStringView notMeant[] = {u"org.mpris.MediaPlayer2.unknot", u"org.mpris.MediaPlayer2.playerctld"};

bool isMeant(const QString &name)
{
    return name.startsWith(u"org.mpris.MediaPlayer2.")
        && std::ranges::none_of(notMeant, [&](QStringView other) { return name.startsWith(other); });
}

QDBusMessage order(const QString &player, const QString &method)
{
    const BusAddressee addressee{.service = player,
                                 .path = u"/org/mpris/MediaPlayer2"_s,
                                 .interface = u"org.mpris.MediaPlayer2.Player"_s};
    QDBusMessage message = addressee.call(method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

BackgroundPlayers::BackgroundPlayers(const QDBusConnection &bus, QObject *parent)
    : QObject(parent),
      m_bus(bus)
{
}

template <typename Function>
void BackgroundPlayers::ask(const QDBusMessage &question, Function take)
{
    ++m_openQuestions;
    whenAnswered(m_bus.asyncCall(question, int(patienceWithPlayers.count())), this,
                 [this, take](const QDBusMessage &reply) {
                     if (isAnswer(reply))
                         take(reply);
                     if (--m_openQuestions == 0)
                         emit settled();
                 });
}

template <typename Function>
void BackgroundPlayers::askStatus(const QString &player, Function take)
{
    const BusAddressee properties{.service = player,
                                  .path = u"/org/mpris/MediaPlayer2"_s,
                                  .interface = u"org.freedesktop.DBus.Properties"_s};
    QDBusMessage question =
        properties.call(u"Get"_s, {u"org.mpris.MediaPlayer2.Player"_s, u"PlaybackStatus"_s});
    question.setAutoStartService(false);
    ask(question, [take](const QDBusMessage &reply) {
        take(reply.service(), reply.arguments().constFirst().value<QDBusVariant>().variant().toString());
    });
}

void BackgroundPlayers::pause()
{
    if (std::exchange(m_isQuiet, true))
        return;
    const BusAddressee bus{.service = u"org.freedesktop.DBus"_s,
                           .path = u"/org/freedesktop/DBus"_s,
                           .interface = u"org.freedesktop.DBus"_s};
    ask(bus.call(u"ListNames"_s),
        [this](const QDBusMessage &reply) { pauseAll(reply.arguments().constFirst().toStringList()); });
}

void BackgroundPlayers::pauseAll(const QStringList &names)
{
    for (const QString &name : names) {
        if (!isMeant(name))
            continue;
        askStatus(name, [this](const QString &player, const QString &status) {
            if (!m_isQuiet || status != u"Playing" || m_paused.contains(player))
                return;
            m_paused += player;
            m_bus.asyncCall(order(player, u"Pause"_s));
        });
    }
}

void BackgroundPlayers::playAgain()
{
    m_isQuiet = false;
    for (const QString &name : std::as_const(m_paused)) {
        askStatus(name, [this](const QString &player, const QString &status) {
            if (!m_isQuiet && m_paused.removeOne(player) && status == u"Paused")
                m_bus.asyncCall(order(player, u"Play"_s));
        });
    }
}

} // namespace Unknot
