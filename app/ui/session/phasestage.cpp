// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phasestage.h"

#include "ui/figure/figuregallery.h"
#include "ui/session/breathpacer.h"
#include "ui/session/phasepanel.h"
#include "ui/session/sessionfigure.h"
#include "ui/style/measures.h"

#include <QHBoxLayout>

namespace Unknot {

namespace {

/// In rems. A narrower figure would only take room from the digits.
constexpr double leastFigureWidth = 17;

} // namespace

PhaseStage::PhaseStage(FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_figure(new SessionFigure(gallery)),
      m_panel(new PhasePanel)
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
    arrange();
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

void PhaseStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Unknot
