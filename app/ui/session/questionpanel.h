// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/question.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace Unknot {

/// Shows a question with one large button for each answer.
class QuestionPanel : public Card
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    /// Replaces the question before it. `scale` is of its texts, against their usual size.
    void ask(const Question &question, double scale);
    void focusFirstChoice();

signals:
    void answered(Unknot::Answer answer);

private:
    QWidget *makeContent(const Question &question, double scale);
    void addHeading(QVBoxLayout *column, const Question &question, double scale);
    QWidget *makeChoices(const Question &question);

    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
    Button *m_first = nullptr;
};

} // namespace Unknot
