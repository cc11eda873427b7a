// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionform.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLayout;

namespace Unknot {

class Button;
class FlowLayout;
class ScaledLabel;

/// Asks for a number from 0 to 10, one key or one click each. It waits for nobody: whoever passes it over
/// has answered as well. Its keys work as long as it can be seen.
class ScoreRow : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRow(const QString &question, QWidget *parent = nullptr);

    void setQuestion(const QString &question);
    std::optional<int> score() const;
    /// Nothing is chosen any more.
    void clear();
    void setForm(const SessionForm &form);

signals:
    /// A person chose it; a second choice replaces the first.
    void scored(int score);

private:
    static QString keyOfTen();
    QWidget *makeButtons();
    void addButton(int score, QLayout *row);
    void showChosen();

    QString m_question;
    ScaledLabel *m_words = nullptr;
    ScaledLabel *m_scale = nullptr;
    QButtonGroup *m_buttons = nullptr;
    FlowLayout *m_row = nullptr;
};

} // namespace Unknot
