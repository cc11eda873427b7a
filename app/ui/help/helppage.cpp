// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppage.h"

#include "core/labels.h"
#include "ui/help/urgentcards.h"
#include "ui/session/sessionkeys.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/textlist.h"

#include <QVBoxLayout>

namespace Unknot {

namespace {

/// A heading with its texts, as a card of its own.
QVBoxLayout *addCard(QVBoxLayout *page, const QString &title)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(2));
    column->addWidget(new Label(title, Label::Role::CardHeading));
    page->addWidget(card);
    return column;
}

void addPoint(QVBoxLayout *column, const QString &title, const QString &text)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(title, Label::Role::Strong));
    words->addWidget(new Label(text));
    column->addLayout(words);
}

void addBullets(QVBoxLayout *column, const QStringList &items)
{
    column->addWidget(new TextList(TextList::Marks::Bullets, items));
}

} // namespace

HelpPage::HelpPage(const Safety &safety, QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Measures::pageMargins());
    column->setSpacing(Measures::sp(4));
    column->addWidget(new Label(tr("When to get help"), Label::Role::PageHeading));
    addUrgent(column, safety);
    addStops(column, safety);
    addAskFirst(column, safety);
    addBullets(addCard(column, safety.seeSomeone.title), safety.seeSomeone.items);
    addBullets(addCard(column, SessionKeys::title()), SessionKeys::lines());
    for (const QString &paragraph : safety.longDisclaimer)
        column->addWidget(new Label(paragraph, Label::Role::Muted));
    column->addStretch();

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroller = new ScrollPage(content);
    scroller->setAccessibleName(tr("When to get help"));
    page->addWidget(scroller);
}

void HelpPage::addUrgent(QVBoxLayout *page, const Safety &safety)
{
    m_urgent = new QHBoxLayout;
    m_urgent->setSpacing(Measures::sp(4));
    m_urgent->addWidget(makeRedCard(safety), 1, Qt::AlignTop);
    m_urgent->addWidget(makeAmberCard(safety), 1, Qt::AlignTop);
    page->addLayout(m_urgent);
}

void HelpPage::addStops(QVBoxLayout *page, const Safety &safety)
{
    QVBoxLayout *column = addCard(page, safety.stop.title);
    addBullets(column, safety.stop.items);
    for (const RegionStop &stop : safety.regionStops)
        addPoint(column, Labels::of(stop.region), stop.text);
}

void HelpPage::addAskFirst(QVBoxLayout *page, const Safety &safety)
{
    QVBoxLayout *column = addCard(page, safety.askFirstTitle);
    for (const AskFirst &entry : safety.askFirst)
        addPoint(column, entry.who, entry.what);
    auto *tick = new Button(tr("&Tick what is true of you"));
    connect(tick, &Button::clicked, this, &HelpPage::precautionsRequested);
    column->addWidget(tick, 0, Qt::AlignLeading);
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_urgent->setDirection(Measures::isNarrow(width()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Unknot
