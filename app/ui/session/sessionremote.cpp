// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionremote.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

constexpr std::chrono::milliseconds oneExtension = 10s;

} // namespace

bool SessionRemote::isBeforeTheBeginning() const
{
    return isRunning() && m_player->phaseIndex() == 0 && m_player->heldTimes().isEmpty()
        && (isReady() || m_player->phase().kind == PhaseKind::Prepare);
}

bool SessionRemote::pause()
{
    if (isRunning())
        m_player->pause();
    return isRunning();
}

void SessionRemote::goOn()
{
    if (isReady())
        m_player->start();
    else if (isRunning())
        m_player->resume();
}

void SessionRemote::back()
{
    if (canMove())
        m_player->back();
}

void SessionRemote::next()
{
    if (canMove())
        m_player->skip();
}

void SessionRemote::extend()
{
    if (canMove())
        m_player->extend(oneExtension);
}

void SessionRemote::repeat()
{
    if (canMove())
        m_player->repeat();
}

void SessionRemote::finishOwnPace()
{
    if (isPlaying() && m_player->phase().waitsForPerson)
        m_player->finishPhase();
}

/// The player skips turn by turn; here the other side and all sets go too.
void SessionRemote::skipStep()
{
    const int step = m_player->phase().step;
    while (isRunning() && m_player->phase().step == step)
        m_player->skip();
}

void SessionRemote::restartStep()
{
    if (isRunning())
        m_player->restartStep();
}

void SessionRemote::leadInAgain()
{
    if (isRunning())
        m_player->leadInAgain();
}

void SessionRemote::stop()
{
    if (m_player)
        m_player->stop();
}

} // namespace Unknot
