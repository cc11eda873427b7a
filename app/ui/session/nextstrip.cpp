// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/nextstrip.h"

#include "ui/figure/picturelabel.h"
#include "ui/session/scaledlabel.h"
#include "ui/style/measures.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Unknot {

namespace {

/// Near texts grow less than those that are read from the floor.
constexpr double nearShare = 0.75;

/// Two lines of text high.
constexpr double stripPictureScale = 0.6;

double nearScale(const SessionForm &form)
{
    return form.kind == SessionForm::Kind::Floor ? std::max(1.0, form.scale * nearShare) : 1;
}

} // namespace

NextStrip::NextStrip(FigureGallery &gallery, QWidget *parent)
    : Card(parent),
      m_nextPicture(new PictureLabel(gallery)),
      m_thenPicture(new PictureLabel(gallery)),
      m_next(new ScaledLabel(Label::Role::Body, 1, QFont::DemiBold)),
      m_how(new ScaledLabel(Label::Role::Secondary, 1)),
      m_then(new ScaledLabel(Label::Role::Muted, 1))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_next);
    words->addWidget(m_how);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(4));
    row->addWidget(m_nextPicture, 0, Qt::AlignCenter);
    row->addLayout(words, 1);
    row->addWidget(m_thenPicture, 0, Qt::AlignCenter);
    row->addWidget(m_then);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NextStrip::setUpcoming(const Upcoming &upcoming)
{
    m_upcoming = upcoming;
    m_nextPicture->setExercise(upcoming.nextPicture);
    m_thenPicture->setExercise(upcoming.thenPicture);
    arrange();
    emit changed();
}

void NextStrip::setForm(const SessionForm &form)
{
    m_form = form;
    const double scale = nearScale(form);
    m_next->setScale(scale);
    m_how->setScale(scale * Measures::scaleOf(Measures::Text::Secondary));
    m_then->setScale(scale);
    for (PictureLabel *picture : {m_nextPicture, m_thenPicture})
        picture->setScale(stripPictureScale * scale);
    arrange();
    emit changed();
}

void NextStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void NextStrip::arrange()
{
    showTexts();
    showPictures();
}

void NextStrip::showTexts()
{
    m_next->setText(m_upcoming.next);
    m_how->setText(m_upcoming.how);
    m_then->setText(m_upcoming.then);
    m_how->setVisible(!m_form.isShort() && !m_upcoming.how.isEmpty());
    m_then->setVisible(hasThen());
}

void NextStrip::showPictures()
{
    m_nextPicture->setVisible(hasPictures() && m_nextPicture->hasPicture());
    m_thenPicture->setVisible(hasPictures() && m_thenPicture->hasPicture() && hasThen());
    // At the end there is no picture any more, and nothing may move for that.
    const QMargins edges = contentsMargins();
    setMinimumHeight(hasPictures() ? m_nextPicture->sizeHint().height() + edges.top() + edges.bottom() : 0);
}

/// From the mat a picture is recognised before words are read.
bool NextStrip::hasPictures() const
{
    return m_form.hasFigure || m_form.kind == SessionForm::Kind::Floor;
}

bool NextStrip::hasThen() const
{
    if (m_upcoming.then.isEmpty() || (m_form.isShort() && m_form.isNarrow))
        return false;
    return m_form.kind != SessionForm::Kind::Floor || widthOfAll() <= width();
}

int NextStrip::widthOfAll() const
{
    const QMargins edges = contentsMargins();
    int all = edges.left() + edges.right() + std::max(m_next->sizeHint().width(), m_how->sizeHint().width());
    if (!m_upcoming.then.isEmpty())
        all += layout()->spacing() + m_then->sizeHint().width();
    for (const PictureLabel *picture : {m_nextPicture, m_thenPicture}) {
        if (hasPictures() && picture->hasPicture())
            all += layout()->spacing() + picture->sizeHint().width();
    }
    return all;
}

} // namespace Unknot
