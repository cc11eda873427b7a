// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureplayer.h"

#include "ui/figure/figureloop.h"
#include "ui/figure/figureview.h"
#include "ui/figure/momentslider.h"
#include "ui/style/measures.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace Unknot {

namespace {

constexpr double mostOfWindow = 0.45;

} // namespace

FigurePlayer::FigurePlayer(FigureGallery &gallery, const QString &exerciseId, QWidget *parent)
    : Card(parent),
      m_view(new FigureView(gallery)),
      m_pause(new IconButton(Icon::Pause, tr("Pause the picture"))),
      m_moment(new MomentSlider),
      m_bar(makeBar())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_view, &FigureView::frameDue, this, &FigurePlayer::goOn);
    connect(m_view, &FigureView::canMoveChanged, this, &FigurePlayer::play);
    connect(m_pause, &IconButton::clicked, this, &FigurePlayer::toggle);
    connect(m_moment, &MomentSlider::placeChosen, this, &FigurePlayer::goTo);
    connect(m_moment, &MomentSlider::inHandChanged, this, &FigurePlayer::play);
    m_view->showExercise(exerciseId);
}

QWidget *FigurePlayer::makeBar()
{
    auto *bar = new QWidget;
    // A click on the button leaves the focus on the slider, and so does not set off what it is to stop.
    m_pause->setFocusPolicy(Qt::TabFocus);
    bar->setFocusPolicy(Qt::ClickFocus);
    bar->setFocusProxy(m_moment);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(2));
    row->addWidget(m_pause);
    //: Where a movement starts: the one end of a slider
    row->addWidget(new Label(tr("Start"), Label::Role::Secondary));
    row->addWidget(m_moment, 1);
    //: Where a movement ends: the other end of a slider
    row->addWidget(new Label(tr("End"), Label::Role::Secondary));
    return bar;
}

void FigurePlayer::goOn(std::chrono::milliseconds passed)
{
    m_elapsed = (m_elapsed + passed) % FigureLoop::length();
    const double place = FigureLoop::placeAt(m_elapsed);
    m_view->setPlace(place);
    m_moment->follow(place);
}

void FigurePlayer::goTo(double place)
{
    m_elapsed = FigureLoop::elapsedAt(place);
    m_view->setPlace(place);
}

void FigurePlayer::toggle()
{
    m_mayPlay = !isPlaying();
    m_moment->letGo();
    play();
}

bool FigurePlayer::isPlaying() const
{
    return m_mayPlay && !m_moment->isInHand();
}

/// Nobody watches it in a window behind others; there it would only warm the computer.
void FigurePlayer::play()
{
    m_bar->setVisible(m_view->canMove());
    if (isPlaying())
        m_pause->setMeaning(Icon::Pause, tr("Pause the picture"));
    else
        m_pause->setMeaning(Icon::Play, tr("Move the picture"));
    m_view->setMoving(isPlaying() && isActiveWindow());
}

/// The figure is to be seen as a whole, with its slider, even where large text asks for more.
void FigurePlayer::fitIntoWindow()
{
    const int most = int(mostOfWindow * window()->height());
    m_view->setMaximumHeight(std::max(m_view->minimumSizeHint().height(), most));
}

void FigurePlayer::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    window()->installEventFilter(this);
    fitIntoWindow();
    play();
}

bool FigurePlayer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fitIntoWindow();
    return Card::eventFilter(watched, event);
}

bool FigurePlayer::event(QEvent *event)
{
    const bool isDone = Card::event(event);
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        play();
    return isDone;
}

} // namespace Unknot
