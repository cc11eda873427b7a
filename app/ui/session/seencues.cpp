// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/seencues.h"

#include "core/cuelog.h"
#include "ui/session/phasepanel.h"

using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// Long enough for a look at the screen from the mat.
constexpr auto noteStaysFor = 4s;

} // namespace

SeenCues::SeenCues(PhasePanel &panel, QObject *parent)
    : QObject(parent),
      m_panel(panel)
{
    m_stays.setSingleShot(true);
    m_stays.setInterval(noteStaysFor);
    connect(&m_stays, &QTimer::timeout, this, &SeenCues::clear);
    connect(&m_flash, &Flash::changed, this, [this] { m_panel.setLit(m_flash.isLit()); });
}

void SeenCues::show(const Cue &cue)
{
    if (const QString note = noteFor(cue); !note.isEmpty()) {
        showNote(note);
        m_isOfPhase = true;
    }
    if (m_isFlashing)
        m_flash.light();
    qCDebug(cueLog) << "showed" << cue.id;
    emit shown(cue.id);
}

void SeenCues::showNote(const QString &note)
{
    m_panel.setNote(note);
    m_isOfPhase = false;
    m_stays.start();
}

void SeenCues::beginPhase()
{
    if (m_isOfPhase)
        clear();
}

void SeenCues::clear()
{
    m_stays.stop();
    m_panel.setNote({});
}

/// Three, two, one are in the digits, the exercise to come is in the head, and the end has a page of its own.
QString SeenCues::noteFor(const Cue &cue) const
{
    switch (cue.kind) {
    case CueKind::Countdown:
    case CueKind::Prepare:
    case CueKind::Next:
    case CueKind::Done:
        return {};
    default:
        break;
    }
    const QString word = m_panel.word();
    const bool isSaidByWord =
        word.contains(cue.show, Qt::CaseInsensitive) || cue.show.contains(word, Qt::CaseInsensitive);
    return isSaidByWord ? QString() : cue.show;
}

} // namespace Unknot
