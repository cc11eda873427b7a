// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/detailview.h"

#include "ui/library/precautionpanel.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QGridLayout>

#include <QShortcut>

namespace Unknot {

namespace {

/// Keeps what is scrolled clear of the focus ring round it.
QMargins contentMargins()
{
    const int margin = Measures::sp(2);
    return {margin, margin, margin, margin};
}

} // namespace

DetailView::DetailView(const Heading &heading, QWidget *parent)
    : QWidget(parent)
{
    auto *scroller = new ScrollPage(makeContent(heading));
    scroller->setAccessibleName(heading.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measures::pageMargins() - contentMargins());
    column->setSpacing(Measures::sp(2));
    column->addWidget(makeBack(heading.backTo), 0, Qt::AlignLeading);
    column->addWidget(scroller, 1);
    column->addLayout(makeActions());
    makeKeys();
}

void DetailView::takeFocus()
{
    m_start->setFocus();
}

Button *DetailView::makeBack(const QString &backTo)
{
    auto *back = quietButton(backTo, Icon::ChevronBack);
    //: %1 is the place to go back to, such as "Upper back"
    back->setAccessibleName(tr("Back to %1").arg(backTo));
    connect(back, &Button::clicked, this, &DetailView::backRequested);
    return back;
}

QWidget *DetailView::makeContent(const Heading &heading)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(contentMargins());
    column->setSpacing(Measures::sp(3));
    column->addWidget(new Label(heading.title, Label::Role::PageHeading));
    if (!heading.facts.isEmpty())
        column->addWidget(new Label(heading.facts, Label::Role::Muted));
    if (!heading.intro.isEmpty())
        column->addWidget(new Label(heading.intro));
    m_notesPlace = new QVBoxLayout;
    column->addLayout(m_notesPlace);
    column->addLayout(makeSections());
    column->addStretch();
    return content;
}

void DetailView::setNotes(const QVector<PrecautionNote> &notes, const QString &heading)
{
    delete m_notes;
    m_notes = nullptr;
    if (notes.isEmpty())
        return;
    auto *panel = new PrecautionPanel(heading, notes);
    connect(panel, &PrecautionPanel::precautionsRequested, this, &DetailView::precautionsRequested);
    m_notesPlace->addWidget(panel);
    m_notes = panel;
}

QGridLayout *DetailView::makeSections()
{
    m_sections = new QGridLayout;
    m_sections->setHorizontalSpacing(Measures::sp(7));
    m_sections->setVerticalSpacing(Measures::sp(4));
    m_sections->setRowStretch(1, 1);
    m_sections->setColumnStretch(0, 1);
    return m_sections;
}

QBoxLayout *DetailView::makeActions()
{
    m_start = primaryButton(tr("&Start"), Icon::Play);
    m_start->setAutoDefault(true);
    connect(m_start, &Button::clicked, this, &DetailView::startRequested);
    auto *print = secondaryButton(tr("&Print"), Icon::Print);
    connect(print, &Button::clicked, this, &DetailView::printRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(contentMargins());
    row->addWidget(m_start);
    row->addWidget(print);
    row->addStretch();
    return row;
}

void DetailView::makeKeys()
{
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Back)}) {
        new QShortcut(key, this, this, &DetailView::backRequested, Qt::WidgetWithChildrenShortcut);
    }
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        new QShortcut(Qt::CTRL | key, this, this, &DetailView::startRequested,
                      Qt::WidgetWithChildrenShortcut);
    }
    new QShortcut(QKeySequence::Print, this, this, &DetailView::printRequested,
                  Qt::WidgetWithChildrenShortcut);
}

void DetailView::setSections(QWidget *amount, QWidget *steps, QWidget *reasons)
{
    m_amount = amount;
    m_steps = steps;
    m_reasons = reasons;
    placeSections();
}

void DetailView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSections();
}

void DetailView::placeSections()
{
    const bool narrow = Measures::isNarrow(width());
    for (QWidget *section : {m_amount, m_steps, m_reasons})
        m_sections->removeWidget(section);
    if (narrow) {
        m_sections->addWidget(m_amount, 0, 0);
        m_sections->addWidget(m_steps, 1, 0);
        m_sections->addWidget(m_reasons, 2, 0);
    } else {
        m_sections->addWidget(m_steps, 0, 0, 2, 1, Qt::AlignTop);
        m_sections->addWidget(m_amount, 0, 1, Qt::AlignTop);
        m_sections->addWidget(m_reasons, 1, 1, Qt::AlignTop);
    }
    m_sections->setColumnStretch(1, narrow ? 0 : 1);
}

} // namespace Unknot
