// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionfigure.h"

#include "core/sessionplayer.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/figureview.h"
#include "ui/session/breathpacer.h"
#include "ui/session/phaseplace.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace Unknot {

namespace {

/// From one end of the movement to the other in no less than this, even where a phase begins elsewhere
/// than the last one ended.
constexpr milliseconds fastest = 700ms;

} // namespace

SessionFigure::SessionFigure(FigureGallery &gallery, QWidget *parent)
    : Card(parent),
      m_gallery(gallery),
      m_view(new FigureView(gallery)),
      m_pacer(new BreathPacer(BreathPacer::Shape::Circle))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    column->addWidget(m_pacer);
    m_pacer->hide();
    m_pacer->setStill(gallery.isStill());
    connect(&gallery, &FigureGallery::stillChanged, m_pacer, &BreathPacer::setStill);
    connect(m_view, &FigureView::frameDue, this, &SessionFigure::goOn);
}

bool SessionFigure::hasFigure() const
{
    return isBreath(m_phase.kind) || m_gallery.has(m_phase.exerciseId);
}

void SessionFigure::follow(const SessionPlayer &player)
{
    m_phase = player.phase();
    m_elapsed = player.phaseElapsed();
    m_length = player.phaseLength();
    m_isRunning = player.state() == SessionPlayer::State::Running;
    if (m_view->exerciseId() != m_phase.exerciseId || m_view->side() != m_phase.side) {
        m_view->showExercise(m_phase.exerciseId, m_phase.side);
        m_view->setPlace(wantedPlace());
    }
    m_pacer->follow(player);
    m_pacer->setVisible(isBreath(m_phase.kind));
    m_view->setVisible(!isBreath(m_phase.kind));
    moveIfNeeded();
}

/// The player looks at the clock once a second, which is too seldom to move by.
void SessionFigure::goOn(milliseconds passed)
{
    m_elapsed += passed;
    const double step = double(passed.count()) / double(fastest.count());
    const double way = wantedPlace() - m_view->place();
    m_view->setPlace(std::abs(way) <= step ? wantedPlace() : m_view->place() + std::clamp(way, -step, step));
    moveIfNeeded();
}

double SessionFigure::wantedPlace() const
{
    return placeIn(m_phase, m_elapsed, m_length);
}

void SessionFigure::moveIfNeeded()
{
    m_view->setMoving(m_isRunning && (movesIn(m_phase.kind) || m_view->place() != wantedPlace()));
}

} // namespace Unknot
