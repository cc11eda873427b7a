// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureplayer.h"

#include "ui/figure/figureloop.h"
#include "ui/figure/figureview.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Unknot {

FigurePlayer::FigurePlayer(FigureGallery &gallery, const QString &exerciseId, QWidget *parent)
    : Card(parent),
      m_view(new FigureView(gallery)),
      m_pause(new IconButton(Icon::Pause, tr("Pause the picture")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_pause, 0, Qt::AlignLeading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_view, &FigureView::frameDue, this, &FigurePlayer::goOn);
    connect(m_view, &FigureView::canMoveChanged, this, &FigurePlayer::play);
    connect(m_pause, &IconButton::clicked, this, &FigurePlayer::toggle);
    m_view->showExercise(exerciseId);
}

void FigurePlayer::goOn(std::chrono::milliseconds passed)
{
    m_elapsed = (m_elapsed + passed) % FigureLoop::length();
    m_view->setPlace(FigureLoop::placeAt(m_elapsed));
}

void FigurePlayer::toggle()
{
    m_isPlaying = !m_isPlaying;
    if (m_isPlaying)
        m_pause->setMeaning(Icon::Pause, tr("Pause the picture"));
    else
        m_pause->setMeaning(Icon::Play, tr("Move the picture"));
    play();
}

/// Nobody watches it in a window behind others; there it would only warm the computer.
void FigurePlayer::play()
{
    m_pause->setVisible(m_view->canMove());
    m_view->setMoving(m_isPlaying && isActiveWindow());
}

void FigurePlayer::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    play();
}

bool FigurePlayer::event(QEvent *event)
{
    const bool isDone = Card::event(event);
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        play();
    return isDone;
}

} // namespace Unknot
