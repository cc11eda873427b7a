// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mediaremote.h"

#include "desktop/buscall.h"
#include "desktop/mediainterfaces.h"

#include <QCoreApplication>
#include <QDBusObjectPath>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// What rounding and the way over the bus may make of a position.
constexpr microseconds unnoticed = 500ms;

QString mediaObject()
{
    return u"/org/mpris/MediaPlayer2"_s;
}

BusAddressee messageBus()
{
    return {.service = u"org.freedesktop.DBus"_s,
            .path = u"/org/freedesktop/DBus"_s,
            .interface = u"org.freedesktop.DBus"_s};
}

/// For whoever reads the metadata.
bool isSameTurn(const NowPlaying &one, const NowPlaying &other)
{
    return one.track == other.track && one.title == other.title && one.album == other.album
        && one.length == other.length;
}

/// Not to stand in a queue for a name that is taken.
constexpr uint doNotQueue = 4;
constexpr uint isOwner = 1;

} // namespace

MediaRemote::MediaRemote(const QDBusConnection &bus, const QString &desktopEntry, QObject *parent)
    : QObject(parent),
      m_bus(bus),
      m_desktopEntry(desktopEntry)
{
    new MediaRoot(*this);
    new MediaPlayer(*this);
    m_bus.registerObject(mediaObject(), this, QDBusConnection::ExportAdaptors);
}

MediaRemote::~MediaRemote()
{
    vanish();
    m_bus.unregisterObject(mediaObject());
}

void MediaRemote::appear()
{
    if (m_name.isEmpty())
        requestName(u"org.mpris.MediaPlayer2.unknot"_s);
}

/// A second Unknot takes a name of its own, as the standard says.
void MediaRemote::requestName(const QString &name)
{
    m_name = name;
    whenAnswered(m_bus.asyncCall(messageBus().call(u"RequestName"_s, {name, doNotQueue})), this,
                 [this, name](const QDBusMessage &reply) {
                     const bool isOurs =
                         isAnswer(reply) && reply.arguments().constFirst().toUInt() == isOwner;
                     const QString other = u"org.mpris.MediaPlayer2.unknot.instance%1"_s.arg(
                         QCoreApplication::applicationPid());
                     if (!isOurs && m_name == name && name != other)
                         requestName(other);
                 });
}

void MediaRemote::vanish()
{
    if (!m_name.isEmpty())
        m_bus.asyncCall(messageBus().call(u"ReleaseName"_s, {std::exchange(m_name, {})}));
}

void MediaRemote::show(const NowPlaying &now)
{
    const microseconds expected = position();
    const NowPlaying before = std::exchange(m_now, now);
    m_sinceShown.start();
    QVariantMap changed;
    if (now.isRunning != before.isRunning) {
        changed[u"PlaybackStatus"_s] = playbackStatus();
        changed[u"CanGoPrevious"_s] = canGoBack();
    }
    if (now.isRunning != before.isRunning || now.isLast != before.isLast)
        changed[u"CanGoNext"_s] = canGoNext();
    if (!isSameTurn(now, before))
        changed[u"Metadata"_s] = metadata();
    if (!changed.isEmpty())
        sayChanged(changed);
    if (now.track == before.track && abs(position() - expected) > unnoticed)
        emit moved(position());
}

void MediaRemote::sayChanged(const QVariantMap &properties)
{
    QDBusMessage signal = QDBusMessage::createSignal(mediaObject(), u"org.freedesktop.DBus.Properties"_s,
                                                     u"PropertiesChanged"_s);
    signal.setArguments({u"org.mpris.MediaPlayer2.Player"_s, properties, QStringList()});
    m_bus.send(signal);
}

QString MediaRemote::playbackStatus() const
{
    return m_now.isRunning ? u"Playing"_s : u"Paused"_s;
}

QVariantMap MediaRemote::metadata() const
{
    const QDBusObjectPath track(u"/org/unknot/turn/%1"_s.arg(m_now.track));
    return {{u"mpris:trackid"_s, QVariant::fromValue(track)},
            {u"mpris:length"_s, qlonglong(microseconds(m_now.length).count())},
            {u"xesam:title"_s, m_now.title},
            {u"xesam:album"_s, m_now.album}};
}

microseconds MediaRemote::position() const
{
    const milliseconds gone = m_now.isRunning ? milliseconds(m_sinceShown.elapsed()) : 0ms;
    return std::min(m_now.position + gone, std::max(m_now.length, m_now.position));
}

} // namespace Unknot
