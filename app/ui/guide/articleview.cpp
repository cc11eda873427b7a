// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/articleview.h"

#include "ui/library/fact.h"
#include "ui/library/sourcelines.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/textlist.h"

#include <QGridLayout>

namespace Unknot {

namespace {

Button *makeLink(Icon icon, const QString &name)
{
    auto *link = new Button({}, icon);
    setLiteralText(link, name);
    return link;
}

/// At the top of its row by itself: a layout that aligns it gives it no more than its least height.
Label *makeCell(const QString &text, Label::Role role)
{
    auto *cell = new Label(text, role);
    cell->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return cell;
}

} // namespace

ArticleView::ArticleView(const Article &article, const Library &library, QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::sp(3));
    addHead(article);
    for (const ArticleSection &section : article.sections)
        addSection(section);
    addLinks(article, library);
    m_column->addWidget(
        new Fact(Icon::Document, tr("Where it comes from"), sourceLines(article.sources, library)));
    m_column->addStretch();
}

void ArticleView::addHead(const Article &article)
{
    const QString time = tr("%n minute(s) to read.", nullptr, readingMinutes(article));
    const QString sources = tr("%n source(s).", nullptr, int(article.sources.size()));
    m_column->addWidget(new Label(article.title, Label::Role::Title));
    //: %1 is such as "3 minutes to read.", %2 such as "4 sources."
    m_column->addWidget(new Label(tr("%1 %2").arg(time, sources), Label::Role::Muted));
}

void ArticleView::addSection(const ArticleSection &section)
{
    if (!section.heading.isEmpty()) {
        m_column->addSpacing(Measures::sp(2));
        m_column->addWidget(new Label(section.heading, Label::Role::PageHeading));
    }
    for (const QString &paragraph : section.paragraphs)
        m_column->addWidget(new Label(paragraph));
    if (!section.points.isEmpty())
        m_column->addWidget(new TextList(TextList::Marks::Bullets, section.points));
    if (!section.choices.isEmpty())
        addChoices(section.choices);
    if (!section.checklist.isEmpty())
        m_column->addWidget(new TextList(TextList::Marks::Boxes, section.checklist));
}

void ArticleView::addChoices(const QVector<ArticleChoice> &choices)
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measures::sp(4));
    grid->setVerticalSpacing(Measures::sp(3));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const ArticleChoice &choice : choices) {
        const int row = grid->rowCount();
        grid->addWidget(makeCell(choice.when, Label::Role::Strong), row, 0);
        grid->addWidget(makeCell(choice.what, Label::Role::Body), row, 1);
    }
    m_column->addWidget(card);
}

void ArticleView::addLinks(const Article &article, const Library &library)
{
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    for (const QString &id : article.routines) {
        Button *link = makeLink(Icon::Routines, library.routine(id)->name);
        connect(link, &Button::clicked, this, [this, id] { emit routineRequested(id); });
        flow->addWidget(link);
    }
    for (const QString &id : article.exercises) {
        Button *link = makeLink(Icon::Find, library.exercise(id)->name);
        connect(link, &Button::clicked, this, [this, id] { emit exerciseRequested(id); });
        flow->addWidget(link);
    }
    if (flow->count() == 0)
        return delete links;
    m_column->addWidget(new Label(tr("What to do now"), Label::Role::CardHeading));
    m_column->addWidget(links);
}

} // namespace Unknot
