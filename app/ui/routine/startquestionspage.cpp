// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routine/startquestionspage.h"

#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/tonepanel.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace Unknot {

namespace {

/// Whoever does not look can still answer: Enter is on the first button, Escape leaves.
QString readAloud(const QString &heading, const QVector<SafetyQuestion> &questions)
{
    QStringList sentences{heading + u'.'};
    for (const SafetyQuestion &question : questions)
        sentences += question.text;
    //: Spoken after the questions before a session.
    sentences +=
        StartQuestionsPage::tr("If none of this is true, press Enter. If any of it is, press Escape.");
    return sentences.join(u' ');
}

} // namespace

StartQuestionsPage::StartQuestionsPage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Measures::pageMargins());
    new QShortcut(Qt::Key_Escape, this, this, &StartQuestionsPage::closed, Qt::WidgetWithChildrenShortcut);
}

void StartQuestionsPage::ask(const Routine &routine, const QVector<SafetyQuestion> &questions,
                             Beginning beginning)
{
    m_routine = routine;
    const QString words =
        beginning == Beginning::Anew ? tr("&No, none of these: start") : tr("&No, none of these: continue");
    auto *start = primaryButton(words, Icon::Play);
    connect(start, &Button::clicked, this, [this, beginning] { emit denied(m_routine, beginning); });
    //: Heading of the page with questions. %1 is the name of a routine.
    const QString heading = tr("Before you start: %1").arg(routine.name);
    show(heading, makeQuestions(questions), start, tr("N&ot now"));
    emit sayRequested(readAloud(heading, questions), m_routine.id);
}

QWidget *StartQuestionsPage::makeQuestions(const QVector<SafetyQuestion> &questions)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Measures::sp(4));
    for (const SafetyQuestion &question : questions) {
        auto *yes = new Button(tr("Yes"));
        //: %1 is the title of a question, such as "Before you press or rub"
        yes->setAccessibleName(tr("Yes: %1").arg(question.title));
        connect(yes, &Button::clicked, this, [this, question] { adviseOn(question); });
        auto *row = new QWidget;
        auto *leading = new QHBoxLayout(row);
        leading->setContentsMargins(0, 0, 0, 0);
        leading->addWidget(yes);
        leading->addStretch();
        auto *panel = new TonePanel(ToneRole::Caution, Icon::Help, question.title);
        panel->addText(question.text);
        panel->addWidget(row);
        column->addWidget(panel);
    }
    return content;
}

void StartQuestionsPage::adviseOn(const SafetyQuestion &question)
{
    auto *help = primaryButton(tr("When to get &help"), Icon::Help);
    connect(help, &Button::clicked, this, &StartQuestionsPage::helpRequested);
    show(question.title, makeAdvice(question), help, tr("&Back"));
    emit sayRequested(question.ifYes, m_routine.id);
}

QWidget *StartQuestionsPage::makeAdvice(const SafetyQuestion &question)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *panel = new TonePanel(ToneRole::Danger, Icon::Stop, tr("Do this instead"));
    panel->addText(question.ifYes);
    column->addWidget(panel);
    return content;
}

void StartQuestionsPage::show(const QString &heading, QWidget *content, Button *next, const QString &back)
{
    // Whoever called this may be a button in it.
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = new QWidget;
    content->layout()->setContentsMargins(0, 0, 0, 0);
    m_content = content;
    m_scroller = new ScrollPage(content);
    m_scroller->setAccessibleName(heading);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    flow->setSpacing(Measures::sp(2));
    auto *goBack = new Button(back, Button::Kind::Secondary, Button::Size::Large);
    connect(goBack, &Button::clicked, this, &StartQuestionsPage::closed);
    flow->addWidget(next);
    flow->addWidget(goBack);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(4));
    column->addWidget(new Label(heading, Label::Role::PageHeading));
    column->addWidget(m_scroller, 100);
    column->addWidget(actions);
    column->addStretch(1);
    m_column->addWidget(m_shown);
    giveContentItsHeight();
    setFocusProxy(next);
    next->setFocus();
}

void StartQuestionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveContentItsHeight();
}

/// The answers stand right below the questions where there is room.
void StartQuestionsPage::giveContentItsHeight()
{
    const int room =
        contentsRect().width() - Measures::pageMargins().left() - Measures::pageMargins().right();
    if (m_content && room > 0)
        m_scroller->setMaximumHeight(m_content->layout()->heightForWidth(room));
}

} // namespace Unknot
