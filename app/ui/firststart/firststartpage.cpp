// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firststart/firststartpage.h"

#include "ui/library/fact.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logo.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/tonepanel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Unknot {

namespace {

/// In rems: about 70 letters a line. In longer lines the eye loses the next one.
constexpr double longestLine = 40;

} // namespace

FirstStartPage::FirstStartPage(const Safety &safety, QWidget *parent)
    : QWidget(parent),
      m_content(makeContent(safety.firstStart)),
      m_accept(makeAccept())
{
    auto *scroller = new ScrollPage(m_content);
    scroller->setAccessibleName(safety.firstStart.title);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(Measures::sp(4));
    m_column->addWidget(scroller, 1);
    m_column->addWidget(m_accept, 0, Qt::AlignLeading);
}

QWidget *FirstStartPage::makeContent(const Safety::FirstStart &words)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(4));
    column->addWidget(new Logo, 0, Qt::AlignLeading);
    column->addWidget(new Label(words.title, Label::Role::Title));
    column->addWidget(new Label(words.intro));
    for (const TitledText &point : words.points)
        column->addWidget(new Fact(Icon::Info, point.title, {point.text}));
    column->addWidget(makeAskFirst(words.askFirst));
    column->addStretch();
    return content;
}

QWidget *FirstStartPage::makeAskFirst(const QString &askFirst)
{
    auto *list = new Button(tr("The &whole list"));
    connect(list, &Button::clicked, this, &FirstStartPage::helpRequested);
    auto *row = new QWidget;
    auto *leading = new QHBoxLayout(row);
    leading->setContentsMargins(0, 0, 0, 0);
    leading->addWidget(list);
    leading->addStretch();
    auto *panel = new TonePanel(ToneRole::Caution, Icon::Help, tr("Before you start"));
    panel->addText(askFirst);
    panel->addWidget(row);
    return panel;
}

Button *FirstStartPage::makeAccept()
{
    auto *accept =
        new Button(tr("I have read this: where is it tight?"), Button::Kind::Primary, Button::Size::Large);
    accept->setAutoDefault(true);
    connect(accept, &Button::clicked, this, &FirstStartPage::accepted);
    return accept;
}

void FirstStartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_accept->setFocus();
}

void FirstStartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = Measures::sp(6);
    const int lineWidth = std::min(width() - 2 * margin, Measures::rem(longestLine));
    const int needed =
        m_content->heightForWidth(lineWidth) + m_column->spacing() + m_accept->sizeHint().height();
    const int aside = (width() - lineWidth) / 2;
    const int above = std::max(margin, (height() - needed) / 2);
    m_column->setContentsMargins(aside, above, aside, above);
}

} // namespace Unknot
