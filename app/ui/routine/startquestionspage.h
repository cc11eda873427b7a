// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "core/safety.h"
#include "core/startquestions.h"

#include <QWidget>

class QVBoxLayout;

namespace Unknot {

class Button;
class ScrollPage;

/// Asks what has to be asked before a routine starts. Whoever says yes reads what to do instead.
class StartQuestionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartQuestionsPage(QWidget *parent = nullptr);

    void ask(const Routine &routine, const QVector<SafetyQuestion> &questions,
             Beginning beginning = Beginning::Anew);

signals:
    /// None of it is true: the routine can start there.
    void denied(const Unknot::Routine &routine, Unknot::Beginning beginning);
    void helpRequested();
    void closed();
    /// What is on the page, for who does not look at it.
    void sayRequested(const QString &words, const QString &routineId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adviseOn(const SafetyQuestion &question);
    QWidget *makeQuestions(const QVector<SafetyQuestion> &questions);
    QWidget *makeAdvice(const SafetyQuestion &question);
    /// `next` is what Enter does; both buttons stay in sight however long the text is.
    void show(const QString &heading, QWidget *content, Button *next, const QString &back);
    void giveContentItsHeight();

    Routine m_routine;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_shown = nullptr;
    QWidget *m_content = nullptr;
    ScrollPage *m_scroller = nullptr;
};

} // namespace Unknot
