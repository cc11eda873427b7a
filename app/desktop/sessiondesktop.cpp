// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sessiondesktop.h"

#include "core/labels.h"
#include "core/library.h"

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

QString exerciseAndSide(const Phase &phase, const Library &library)
{
    const Exercise *exercise = library.exercise(phase.exerciseId);
    const QString name = exercise ? exercise->name : QString();
    const QString side = Labels::of(phase.side);
    //: What media players show as the title. %1 is an exercise, %2 a side such as "Left side".
    return side.isEmpty() ? name : SessionDesktop::tr("%1 · %2").arg(name, side);
}

} // namespace

NowPlaying nowPlaying(const SessionPlayer &player, const Routine &routine, const Library &library)
{
    const Timeline &timeline = player.timeline();
    const int first = timeline.turnStart(player.phaseIndex());
    const int last = timeline.nextTurnStart(player.phaseIndex()) - 1;
    const milliseconds start = timeline.phases().at(first).start;
    const milliseconds extension = player.phaseLength() - player.phase().length;
    return {.title = exerciseAndSide(player.phase(), library),
            .album = routine.name,
            .track = first,
            .length = timeline.phases().at(last).end() - start + extension,
            .position = player.phase().start - start + player.phaseElapsedNow(),
            .isRunning = player.state() == SessionPlayer::State::Running,
            .isLast = last == timeline.phases().size() - 1 && !player.phase().waitsForPerson};
}

SessionDesktop::SessionDesktop(const Library &library, const QString &desktopEntry, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_link(desktopEntry)
{
    connectDesktop();
}

void SessionDesktop::connectDesktop()
{
    using Reason = SessionPlayer::PauseReason;
    connect(&m_link, &DesktopLink::sleepComing, this, [this] { pause(Reason::Slept); });
    connect(&m_link, &DesktopLink::screenLocked, this, [this] { pause(Reason::Locked); });
    connect(&m_link, &DesktopLink::pauseAsked, this, [this] { pause(Reason::Asked); });
    connect(&m_link, &DesktopLink::playAsked, this, &SessionDesktop::play);
    connect(&m_link, &DesktopLink::toggleAsked, this, &SessionDesktop::toggle);
    connect(&m_link, &DesktopLink::nextAsked, this, &SessionDesktop::next);
    connect(&m_link, &DesktopLink::previousAsked, this, &SessionDesktop::previous);
    connect(&m_link, &DesktopLink::raiseAsked, this, &SessionDesktop::raiseAsked);
}

void SessionDesktop::follow(SessionPlayer *player, const Routine &routine, OtherPlayers others)
{
    leave();
    m_player = player;
    m_routine = routine;
    m_others = others;
    m_isAsking = false;
    connect(player, &SessionPlayer::stateChanged, this, &SessionDesktop::followState);
    connect(player, &SessionPlayer::phaseChanged, this, &SessionDesktop::show);
    connect(player, &SessionPlayer::laidAnew, this, &SessionDesktop::show);
}

void SessionDesktop::leave()
{
    if (m_player)
        m_player->disconnect(this);
    m_player.clear();
    if (std::exchange(m_takesPart, false))
        m_link.end();
}

void SessionDesktop::notify(const QString &title, const QString &text)
{
    if (m_takesPart)
        m_link.notify(title, text);
}

void SessionDesktop::followState(SessionPlayer::State state)
{
    if (m_player->isOver())
        return leave();
    if (state == SessionPlayer::State::Running && !std::exchange(m_takesPart, true))
        m_link.begin(m_others, nowPlaying(*m_player, m_routine, m_library));
    else
        show();
}

void SessionDesktop::show()
{
    if (m_takesPart)
        m_link.show(nowPlaying(*m_player, m_routine, m_library));
}

void SessionDesktop::play()
{
    if (m_isAsking)
        emit raiseAsked();
    else if (m_player)
        m_player->resume();
}

void SessionDesktop::pause(SessionPlayer::PauseReason reason)
{
    if (m_player)
        m_player->pause(reason);
}

void SessionDesktop::toggle()
{
    if (isRunning())
        pause(SessionPlayer::PauseReason::Asked);
    else
        play();
}

/// The remote says when there is a next turn; by the time its wish is here, the session may have gone on.
/// Where the session waits for the person, this is how they say that they are done.
void SessionDesktop::next()
{
    if (!isRunning())
        return;
    if (m_player->phase().waitsForPerson)
        m_player->finishPhase();
    else if (!nowPlaying(*m_player, m_routine, m_library).isLast)
        m_player->skip();
}

void SessionDesktop::previous()
{
    if (isRunning())
        m_player->back();
}

bool SessionDesktop::isRunning() const
{
    return m_player && m_player->state() == SessionPlayer::State::Running;
}

} // namespace Unknot
