// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phasestage.h"

#include "ui/figure/figuregallery.h"
#include "ui/session/breathpacer.h"
#include "ui/session/phasepanel.h"
#include "ui/session/sessionfigure.h"
#include "ui/style/measures.h"

#include <QHBoxLayout>
#include <QMouseEvent>

#include <utility>

namespace Unknot {

namespace {

/// In rems. A narrower figure would only take room from the digits.
constexpr double leastFigureWidth = 17;

} // namespace

PhaseStage::PhaseStage(FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_figure(new SessionFigure(gallery)),
      m_panel(new PhasePanel),
      m_zones(new FloorZones(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(4));
    row->addWidget(m_figure, 1);
    row->addWidget(m_panel, 1);
    m_figure->hide();
    m_panel->pacer()->setStill(gallery.isStill());
    connect(&gallery, &FigureGallery::stillChanged, m_panel->pacer(), &BreathPacer::setStill);
}

void PhaseStage::setForm(const SessionForm &form)
{
    m_form = form;
    m_zones->setScale(form.scale);
    arrange();
}

void PhaseStage::setZonesShown(bool shown, bool isPlaying)
{
    m_zones->setPlaying(isPlaying);
    m_zones->setVisible(shown);
    m_zones->raise();
}

void PhaseStage::follow(const SessionPlayer &player)
{
    m_figure->follow(player);
    m_panel->pacer()->follow(player);
}

void PhaseStage::arrange()
{
    SessionForm form = m_form;
    m_panel->setForm(form);
    form.hasFigure = form.hasFigure && hasRoomForFigure();
    m_panel->setForm(form);
    m_panel->setMinimumWidth(form.hasFigure ? m_panel->widthBesideFigure() : 0);
    m_figure->setVisible(form.hasFigure);
}

bool PhaseStage::hasRoomForFigure() const
{
    const int room = width() - layout()->spacing() - m_panel->widthBesideFigure();
    return m_figure->hasFigure() && Measures::remsIn(room) >= leastFigureWidth;
}

/// Nothing that shows a phase takes clicks, but for its button.
void PhaseStage::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (m_form.kind == SessionForm::Kind::Floor && event->button() == Qt::LeftButton)
        m_pressed = m_zones->zoneAt(event->position());
    else
        QWidget::mousePressEvent(event);
}

void PhaseStage::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && rect().contains(event->position().toPoint())
        && m_zones->zoneAt(event->position()) == pressed)
        emit clicked(*pressed);
}

void PhaseStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zones->resize(size());
    arrange();
}

} // namespace Unknot
