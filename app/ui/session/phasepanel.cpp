// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/phasepanel.h"

#include "ui/session/breathpacer.h"
#include "ui/session/scaledlabel.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/phasehead.h"
#include "ui/widgets/progressline.h"

#include <QGridLayout>
#include <QPainter>

#include <utility>

namespace Unknot {

namespace {

constexpr double phasePanelRadius = 0.8; ///< in rems
constexpr float litShare = 0.4F; ///< of the ink, over the wash
constexpr double sideScale = 1.5;
constexpr double tinySideScale = 1.2;
constexpr double ownPaceScale = 1.2;

/// Of the window's height. From the floor they are as high as the panel lets them.
constexpr double digitsShare = 0.26;
constexpr double floorDigitsShare = 0.5;
constexpr double floorDigitsShareBesideFigure = 0.32;

double digitsShareIn(const SessionForm &form)
{
    if (form.kind != SessionForm::Kind::Floor)
        return digitsShare;
    return form.hasFigure ? floorDigitsShareBesideFigure : floorDigitsShare;
}

/// The word is read from afar even before the digits are.
constexpr double floorWordScale = 1.2;

ScaledLabel *makeLine(double scale, QFont::Weight weight = QFont::Normal)
{
    auto *line = new ScaledLabel(Label::Role::Body, scale, weight);
    line->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    return line;
}

} // namespace

PhasePanel::PhasePanel(QWidget *parent)
    : Card(ToneRole::GetReady, Edge::None, parent),
      m_head(new PhaseHead),
      m_digits(new Digits),
      m_line(new ProgressLine),
      m_pacer(new BreathPacer(BreathPacer::Shape::Bar)),
      m_ownPace(makeLine(ownPaceScale, QFont::DemiBold)),
      m_done(primaryButton(tr("Done"), Icon::Check)),
      m_side(makeLine(sideScale, QFont::DemiBold)),
      m_hint(makeLine(1)),
      m_reminder(makeLine(1, QFont::DemiBold)),
      m_count(makeLine(1)),
      m_grid(new QGridLayout(this))
{
    setRadius(phasePanelRadius);
    m_done->setFocusPolicy(Qt::TabFocus);
    connect(m_done, &Button::clicked, this, &PhasePanel::doneRequested);
    placeStacked();
    showTexts();
}

void PhasePanel::setView(const PhaseView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    showTexts();
}

void PhasePanel::showTexts()
{
    const bool isOwnPace = !m_view.ownPace.isEmpty();
    const bool isPaused = m_view.look.tone == ToneRole::Paused;
    const bool isFloor = m_form.kind == SessionForm::Kind::Floor;
    const bool isTiny = m_form.kind == SessionForm::Kind::Tiny;
    const bool hasRoomForHint =
        !m_form.isShort() && !(m_form.isTight && (isFloor || isOwnPace || isPaused || m_isAsked));
    const bool isReminded = isFloor && !m_view.reminder.isEmpty();
    const bool hasRoomForCount =
        !m_form.isLeast && !(m_form.isTight && (isOwnPace || isReminded || m_isAsked));
    const bool isPaced = m_view.isPaced && !m_form.hasFigure;
    const auto show = [](ScaledLabel *line, const QString &text, bool hasRoom = true) {
        line->setText(text);
        line->setVisible(hasRoom && !text.isEmpty());
    };
    setTone(m_view.look.tone);
    m_head->setPhase(m_view.look.shape, m_view.word, m_view.look.tone);
    m_digits->setTone(m_view.look.tone);
    m_line->setTone(m_view.look.tone);
    show(m_side, isTiny ? m_view.briefSide : m_view.side);
    show(m_hint, m_view.hint, hasRoomForHint);
    show(m_reminder, m_view.reminder, !isTiny);
    show(m_count, isTiny ? m_view.briefCount : m_view.count, hasRoomForCount);
    show(m_ownPace, m_view.ownPace);
    m_done->setVisible(isOwnPace);
    m_line->setVisible(!isOwnPace && !isPaced);
    m_pacer->setVisible(isPaced);
}

void PhasePanel::setDigits(const QString &digits, const QString &spoken)
{
    m_digits->setText(digits);
    m_digits->setSpokenText(spoken);
}

void PhasePanel::setShare(double share)
{
    m_line->setShare(share);
}

void PhasePanel::setLongestDigits(const QString &digits)
{
    m_digits->setLongest(digits);
}

void PhasePanel::setNote(const QString &note)
{
    m_head->setNote(note);
}

void PhasePanel::setAsked(bool asked)
{
    if (std::exchange(m_isAsked, asked) != asked)
        showTexts();
}

void PhasePanel::setLit(bool lit)
{
    m_isLit = lit;
    update();
}

void PhasePanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_isLit)
        return;
    QColor light = Theme::of(palette()).tone(m_view.look.tone).ink;
    light.setAlphaF(litShare);
    const double radius = phasePanelRadius * Measures::rem();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawRoundedRect(rect(), radius, radius);
}

int PhasePanel::widthBesideFigure() const
{
    const QMargins card = contentsMargins();
    const QMargins grid = m_grid->contentsMargins();
    return m_digits->sizeHint().width() + card.left() + card.right() + grid.left() + grid.right();
}

void PhasePanel::setForm(const SessionForm &form)
{
    m_form = form;
    const bool isFloor = form.kind == SessionForm::Kind::Floor;
    m_head->setScale(Measures::scaleOf(Measures::Text::PhaseWord) * form.scale
                     * (isFloor && !form.isTight ? floorWordScale : 1));
    m_digits->setShareOfWindow(digitsShareIn(form));
    const bool isTiny = form.kind == SessionForm::Kind::Tiny;
    m_side->setScale(isTiny ? tinySideScale : sideScale * form.scale);
    m_ownPace->setScale(isTiny ? 1 : ownPaceScale * form.scale);
    m_hint->setScale(form.scale);
    m_reminder->setScale(form.scale);
    m_count->setScale(form.scale);
    giveTargetHeight(m_done, form);
    m_grid->setSpacing(Measures::sp(form.isShort() || (isFloor && form.isTight) ? 1 : 2));
    const int edge = form.isShort() ? 0 : Measures::sp(2);
    m_grid->setContentsMargins(edge, edge, edge, edge);
    if (isTiny)
        placeSideBySide();
    else
        placeStacked();
    showTexts();
}

void PhasePanel::placeStacked()
{
    takeAllOut();
    int row = 0;
    m_grid->addWidget(m_head, row++, 0);
    m_grid->setRowStretch(row, 1);
    m_grid->addWidget(m_digits, row++, 0);
    m_grid->addWidget(m_line, row++, 0);
    m_grid->addWidget(m_pacer, row++, 0);
    m_grid->addWidget(m_ownPace, row++, 0);
    m_grid->addWidget(m_done, row++, 0, Qt::AlignHCenter);
    m_grid->addWidget(m_side, row++, 0);
    m_grid->addWidget(m_hint, row++, 0);
    m_grid->addWidget(m_reminder, row++, 0);
    m_grid->addWidget(m_count, row++, 0);
}

void PhasePanel::placeSideBySide()
{
    takeAllOut();
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    m_grid->addWidget(m_head, row++, 0);
    m_grid->addWidget(m_side, row++, 0);
    m_grid->addWidget(m_count, row++, 0);
    m_grid->addWidget(m_digits, 0, 1, row, 1);
    m_grid->addWidget(m_line, row, 0, 1, 2);
    m_grid->addWidget(m_pacer, row, 0, 1, 2);
    m_grid->addWidget(m_ownPace, row, 0);
    m_grid->addWidget(m_done, row, 1, Qt::AlignHCenter);
    m_grid->addWidget(m_hint, row + 1, 0, 1, 2);
    m_grid->addWidget(m_reminder, row + 2, 0, 1, 2);
}

void PhasePanel::takeAllOut()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
}

} // namespace Unknot
