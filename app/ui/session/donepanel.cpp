// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/donepanel.h"

#include "core/discomforttext.h"
#include "core/durationtext.h"
#include "ui/session/scaledlabel.h"
#include "ui/session/scorerow.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/phasehead.h"
#include "ui/widgets/scrollpage.h"

#include <QGridLayout>

namespace Unknot {

namespace {

constexpr double panelRadius = 0.8; ///< in rems

/// In rems: names and times far apart are hard to read as one line.
constexpr double widestSummary = 46;

QString inWholeSeconds(std::chrono::milliseconds length, const QLocale &locale)
{
    return DurationText::inWords(std::chrono::round<std::chrono::seconds>(length), locale);
}

} // namespace

DonePanel::DonePanel(QWidget *parent)
    : Card(ToneRole::Hold, Edge::None, parent),
      m_head(new PhaseHead),
      m_reminder(new ScaledLabel(Label::Role::Body, 1, QFont::DemiBold)),
      m_sentence(new ScaledLabel(Label::Role::Body, 1)),
      m_discomfort(new ScoreRow({})),
      m_content(new QWidget),
      m_lines(new QWidget),
      m_grid(new QGridLayout(m_lines))
{
    setRadius(panelRadius);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_content, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new ScrollPage(page), 1);
    column->addWidget(makeButtons());
    layOutContent();
    connect(m_discomfort, &ScoreRow::scored, this, &DonePanel::discomfortSaid);
}

void DonePanel::layOutContent()
{
    m_reminder->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measures::sp(6));
    m_grid->setVerticalSpacing(Measures::sp(2));
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(Measures::sp(4));
    column->addStretch(1);
    column->addWidget(m_head);
    column->addWidget(m_reminder);
    column->addWidget(m_sentence);
    column->addWidget(m_discomfort);
    column->addWidget(m_lines);
    column->addStretch(1);
}

QWidget *DonePanel::makeButtons()
{
    m_again = new Button(tr("&Again"), Icon::Again, Button::Kind::Secondary, Button::Size::Large);
    m_back = new Button(tr("&Back"), Icon::Back, Button::Kind::Primary, Button::Size::Large);
    connect(m_again, &Button::clicked, this, &DonePanel::againRequested);
    connect(m_back, &Button::clicked, this, &DonePanel::backRequested);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, Measures::sp(2), 0, 0);
    row->setSpacing(Measures::sp(3));
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_back);
    row->addStretch(1);
    return buttons;
}

void DonePanel::setReminder(const QString &reminder)
{
    m_reminder->setText(reminder);
    m_reminder->setVisible(!reminder.isEmpty());
}

void DonePanel::setHeld(const QVector<HeldTime> &held, const Routine &routine, const Library &library)
{
    const QLocale locale;
    const QString all = inWholeSeconds(heldInAll(held), locale);
    setTone(ToneRole::Hold);
    m_head->setPhase(Icon::Check, tr("Done"), ToneRole::Hold);
    //: %1 is a time in words, such as "4 minutes". It is what was really done, without rests.
    m_sentence->setText(held.isEmpty() ? tr("Nothing was held this time.")
                                       : tr("You kept at it for %1.").arg(all));
    setLines(heldSummary(held, routine, library, locale));
}

void DonePanel::setStoppedEarly(const QVector<HeldTime> &held, std::chrono::milliseconds planned)
{
    const QLocale locale;
    const std::chrono::milliseconds all = heldInAll(held);
    setTone(ToneRole::Paused);
    m_head->setPhase(Icon::Bars, tr("Stopped early"), ToneRole::Paused);
    // What was done over and over may be more than was planned of all.
    if (!held.isEmpty() && all < planned) {
        //: %1 and %2 are times in words: what was really done, and what was planned, both without rests.
        m_sentence->setText(tr("You kept at it for %1 of %2.")
                                .arg(inWholeSeconds(all, locale), inWholeSeconds(planned, locale)));
    }
}

QString DonePanel::title() const
{
    return m_head->word();
}

void DonePanel::askDiscomfort(std::optional<int> before)
{
    m_discomfort->clear();
    //: %1 is such as "4 (noticeable)"
    m_discomfort->setQuestion(before ? tr("Before: %1. And now?").arg(DiscomfortText::withWord(*before))
                                     : tr("How much discomfort now?"));
}

void DonePanel::setLines(const QVector<HeldLine> &lines)
{
    const auto old = m_lines->findChildren<ScaledLabel *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    for (int row = 0; row < lines.size(); ++row) {
        auto *exercise = new ScaledLabel(Label::Role::Body, m_scale, QFont::DemiBold);
        auto *times = new ScaledLabel(Label::Role::Body, m_scale);
        exercise->setText(lines.at(row).exercise);
        times->setText(lines.at(row).times);
        m_grid->addWidget(exercise, row, 0);
        m_grid->addWidget(times, row, 1);
    }
}

void DonePanel::setForm(const SessionForm &form)
{
    m_scale = form.scale;
    m_head->setScale(Measures::scaleOf(Measures::Text::PhaseWord) * m_scale);
    m_content->setMaximumWidth(Measures::rem(widestSummary * m_scale));
    const auto labels = m_content->findChildren<ScaledLabel *>();
    for (ScaledLabel *label : labels)
        label->setScale(m_scale);
    m_discomfort->setForm(form);
    giveTargetHeight(m_again, form);
    giveTargetHeight(m_back, form);
}

void DonePanel::focusBack()
{
    m_back->setFocus();
}

} // namespace Unknot
