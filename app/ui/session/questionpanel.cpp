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
constexpr double shortHeading = 0.7; ///< of the usual size, where there is little room
constexpr double widestContent = 44; ///< in rems: longer lines are hard to follow
constexpr double widestWithAside = 80;
constexpr int contentShare = 3;
constexpr int asideShare = 2;

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : Card(ToneRole::Paused, Edge::None, parent),
      m_column(new QVBoxLayout(this))
{
    setRadius(questionRadius);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void QuestionPanel::ask(const Question &question, const SessionForm &form, const QuestionExtras &extras)
{
    setTone(question.tone);
    delete m_content;
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    QWidget *body = makeBody(makeContent(question, form, extras.form), extras.aside);
    body->setMaximumWidth(Measures::rem((extras.aside ? widestWithAside : widestContent) * form.scale));
    row->addWidget(body, 100);
    row->addStretch(1);
    m_content = new ScrollPage(page);
    m_column->addWidget(m_content);
    m_content->setAccessibleName(question.title);
    m_content->setAccessibleDescription(question.text);
    m_focused = question.isAnsweredBlindly ? m_first : m_content;
}

QWidget *QuestionPanel::makeBody(QWidget *content, QWidget *aside)
{
    auto *body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Measures::sp(4));
    m_body->addWidget(content, contentShare);
    if (aside)
        m_body->addWidget(aside, asideShare, Qt::AlignVCenter);
    placeAside();
    return body;
}

void QuestionPanel::placeAside()
{
    const bool isBeside = !Measures::isNarrow(width());
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void QuestionPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_content)
        placeAside();
}

void QuestionPanel::takeFocus()
{
    m_focused->setFocus();
}

/// The answers come before the points: they can be seen at once in a small window too. In the smallest, with
/// large letters, they and the fields take all the room, so the text comes after them.
QWidget *QuestionPanel::makeContent(const Question &question, const SessionForm &form, QWidget *fields)
{
    const bool isTextLast = fields && form.kind == SessionForm::Kind::Tiny;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(form.isShort() ? 2 : 4));
    column->addStretch(1);
    addHeading(column, question, form);
    if (!isTextLast)
        addText(column, question, form.scale);
    column->addWidget(makeChoices(question, form));
    if (fields)
        column->addWidget(fields);
    if (isTextLast)
        addText(column, question, form.scale);
    if (!question.points.isEmpty()) {
        column->addWidget(new Label(question.pointsTitle, Label::Role::Strong));
        column->addWidget(new TextList(TextList::Marks::Bullets, question.points));
    }
    column->addStretch(2);
    return content;
}

void QuestionPanel::addText(QVBoxLayout *column, const Question &question, double scale)
{
    for (const QString &text : {question.text, question.advice}) {
        if (text.isEmpty())
            continue;
        auto *label = new ScaledLabel(Label::Role::Body, scale);
        label->setText(text);
        column->addWidget(label);
    }
}

void QuestionPanel::addHeading(QVBoxLayout *column, const Question &question, const SessionForm &form)
{
    const double scale = form.isShort() ? shortHeading * form.scale : form.scale;
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

QWidget *QuestionPanel::makeChoices(const Question &question, const SessionForm &form)
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Measures::sp(form.isShort() ? 1 : 2));
    m_first = nullptr;
    for (const Question::Choice &choice : question.choices) {
        auto *button = new Button(choice.words, choice.icon, choice.kind, Button::Size::Large);
        connect(button, &Button::clicked, this, [this, answer = choice.answer] { emit answered(answer); });
        if (form.isShort())
            button->setFixedHeight(form.tightTarget());
        flow->addWidget(button);
        if (!m_first)
            m_first = button;
    }
    return choices;
}

} // namespace Unknot
