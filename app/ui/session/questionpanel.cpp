// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/questionpanel.h"

#include "ui/session/scaledlabel.h"
#include "ui/style/measures.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/textlist.h"

#include <QVBoxLayout>

namespace Unknot {

namespace {

constexpr double questionRadius = 0.8; ///< in rems
constexpr double headingIcon = 2;
constexpr double headingScale = 1.8;
constexpr double widestContent = 44; ///< in rems: longer lines are hard to follow

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : Card(ToneRole::Paused, Edge::None, parent),
      m_column(new QVBoxLayout(this))
{
    setRadius(questionRadius);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void QuestionPanel::ask(const Question &question, double scale)
{
    setTone(question.tone);
    delete m_content;
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(makeContent(question, scale), 100);
    row->addStretch(1);
    m_content = new ScrollPage(page);
    m_column->addWidget(m_content);
}

void QuestionPanel::focusFirstChoice()
{
    m_first->setFocus();
}

/// The answers come before the points: they can be seen at once in a small window too.
QWidget *QuestionPanel::makeContent(const Question &question, double scale)
{
    auto *content = new QWidget;
    content->setMaximumWidth(Measures::rem(widestContent * scale));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(4));
    column->addStretch(1);
    addHeading(column, question, scale);
    auto *text = new ScaledLabel(Label::Role::Body, scale);
    text->setText(question.text);
    column->addWidget(text);
    column->addWidget(makeChoices(question));
    if (!question.points.isEmpty()) {
        column->addWidget(new Label(question.pointsTitle, Label::Role::Strong));
        column->addWidget(new TextList(TextList::Marks::Bullets, question.points));
    }
    column->addStretch(2);
    return content;
}

void QuestionPanel::addHeading(QVBoxLayout *column, const Question &question, double scale)
{
    auto *icon = new IconLabel(question.icon, question.tone);
    icon->setExtent(headingIcon * scale);
    auto *title = new ScaledLabel(Label::Role::PageHeading, headingScale * scale, QFont::DemiBold);
    title->setText(question.title);
    title->setTone(question.tone);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Measures::sp(3));
    heading->addWidget(icon);
    heading->addWidget(title, 1);
    column->addLayout(heading);
}

QWidget *QuestionPanel::makeChoices(const Question &question)
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Measures::sp(2));
    m_first = nullptr;
    for (const Question::Choice &choice : question.choices) {
        auto *button = new Button(choice.words, choice.icon, choice.kind, Button::Size::Large);
        connect(button, &Button::clicked, this, [this, answer = choice.answer] { emit answered(answer); });
        flow->addWidget(button);
        if (!m_first)
            m_first = button;
    }
    return choices;
}

} // namespace Unknot
