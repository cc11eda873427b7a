// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/question.h"
#include "ui/session/sessionform.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QVBoxLayout;

namespace Unknot {

/// What may stand with a question.
struct QuestionExtras
{
    QWidget *form = nullptr; ///< under the answers: what else may be said
    QWidget *aside = nullptr; ///< beside it all where there is room: what had better be known
};

/// Shows a question with one large button for each answer.
class QuestionPanel : public Card
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    /// Replaces the question before it, and takes the extras over.
    void ask(const Question &question, const SessionForm &form, const QuestionExtras &extras = {});
    /// On the first answer, unless that has to be meant: then a Tab before it.
    void takeFocus();

signals:
    void answered(Unknot::Answer answer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent(const Question &question, const SessionForm &form, QWidget *fields);
    QWidget *makeBody(QWidget *content, QWidget *aside);
    void placeAside();
    static void addHeading(QVBoxLayout *column, const Question &question, const SessionForm &form);
    static void addText(QVBoxLayout *column, const Question &question, double scale);
    QWidget *makeChoices(const Question &question, const SessionForm &form);

    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
    QBoxLayout *m_body = nullptr; ///< of the question and what stands beside it
    QWidget *m_first = nullptr; ///< of the answers
    QWidget *m_focused = nullptr; ///< as the question appears
};

} // namespace Unknot
