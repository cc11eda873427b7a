// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/sessiondetail.h"

#include "ui/journal/journalwords.h"
#include "ui/library/fact.h"
#include "ui/session/heldsummary.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QGridLayout>
#include <QShortcut>

namespace Unknot {

namespace {

/// Keeps what is scrolled clear of the focus ring round it.
QMargins ringMargins()
{
    const int margin = Measures::sp(2);
    return {margin, margin, margin, margin};
}

} // namespace

SessionDetail::SessionDetail(const SessionRecord &record, QDate today, QWidget *parent)
    : QWidget(parent),
      m_record(record)
{
    auto *back = quietButton(tr("Journal"), Icon::ChevronBack);
    back->setAccessibleName(tr("Back to the journal"));
    auto *scroller = new ScrollPage(makeContent(today));
    scroller->setAccessibleName(record.routineName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measures::pageMargins() - ringMargins());
    column->setSpacing(Measures::sp(2));
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(scroller, 1);
    column->addWidget(makeActions());
    connect(back, &Button::clicked, this, &SessionDetail::backRequested);
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Back)})
        new QShortcut(key, this, this, &SessionDetail::backRequested, Qt::WidgetWithChildrenShortcut);
}

void SessionDetail::takeFocus()
{
    m_start->setFocus();
}

QWidget *SessionDetail::makeContent(QDate today)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ringMargins());
    column->setSpacing(Measures::sp(3));
    column->addWidget(new Label(m_record.routineName, Label::Role::PageHeading));
    column->addWidget(new Label(JournalWords::when(m_record, today, QLocale()), Label::Role::Muted));
    QStringList facts{JournalWords::practised(m_record.practised, QLocale()),
                      JournalWords::outcome(m_record, QLocale())};
    if (const QString discomfort = JournalWords::discomfort(m_record); !discomfort.isEmpty())
        facts += discomfort;
    column->addWidget(new Fact(Icon::Clock, tr("How it went"), facts));
    column->addWidget(makeHeld());
    if (!m_record.hurts.isEmpty()) {
        QStringList hurts;
        for (const HurtRecord &hurt : std::as_const(m_record.hurts))
            hurts += JournalWords::hurt(hurt);
        column->addWidget(new Fact(Icon::Hand, tr("What hurt"), hurts));
    }
    column->addStretch();
    return content;
}

QWidget *SessionDetail::makeHeld()
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measures::sp(6));
    grid->setVerticalSpacing(Measures::sp(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(tr("What was held"), Label::Role::CardHeading), 0, 0, 1, 2);
    const QVector<HeldLine> lines = heldSummary(m_record.held, QLocale());
    for (const HeldLine &line : lines) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(line.exercise, Label::Role::Strong), row, 0);
        grid->addWidget(new Label(line.times), row, 1);
    }
    if (lines.isEmpty())
        grid->addWidget(new Label(tr("Nothing was held this time."), Label::Role::Muted), 1, 0, 1, 2);
    return card;
}

QWidget *SessionDetail::makeActions()
{
    auto *actions = new QWidget;
    m_start = primaryButton(tr("&Start again"), Icon::Play);
    connect(m_start, &Button::clicked, this, [this] { emit startRequested(m_record.routineId); });
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(ringMargins());
    row->addWidget(m_start);
    row->addStretch();
    return actions;
}

} // namespace Unknot
