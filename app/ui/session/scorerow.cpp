// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/scorerow.h"

#include "core/discomforttext.h"
#include "ui/session/scaledlabel.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace Unknot {

QString ScoreRow::keyOfTen()
{
    //: The key for ten, the number that has no key of its own: a letter of the word "ten"
    return tr("T");
}

ScoreRow::ScoreRow(const QString &question, QWidget *parent)
    : QWidget(parent),
      m_words(new ScaledLabel(Label::Role::Strong, 1, QFont::DemiBold)),
      m_scale(new ScaledLabel(Label::Role::Secondary, Measures::scaleOf(Measures::Text::Secondary))),
      m_buttons(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(1));
    column->addWidget(m_words);
    column->addWidget(makeButtons());
    column->addWidget(m_scale);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int score) {
        showChosen();
        emit scored(score);
    });
    //: %1 is the key for ten
    m_scale->setText(tr("0 none, 1–3 mild, 4–6 noticeable, 7–9 strong, 10 worst (key: %1)").arg(keyOfTen()));
    setForm(SessionForm());
    setQuestion(question);
}

QWidget *ScoreRow::makeButtons()
{
    auto *buttons = new QWidget;
    m_row = new FlowLayout(buttons);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setEven(true);
    for (int score = DiscomfortText::scores.least; score <= DiscomfortText::scores.most; ++score)
        addButton(score, m_row);
    return buttons;
}

void ScoreRow::addButton(int score, QLayout *row)
{
    const bool hasDigit = score < DiscomfortText::scores.most;
    const QKeySequence key = hasDigit ? QKeySequence(Qt::Key_0 + score) : QKeySequence(keyOfTen());
    auto *button = new Button(QLocale().toString(score), Button::Kind::Secondary, Button::Size::Large);
    button->setCheckable(true);
    //: Read aloud. %1 is a number from 0 to 10, %2 its word, such as "mild"
    button->setAccessibleName(tr("%1, %2").arg(button->text(), DiscomfortText::word(score)));
    button->setToolTip(tr("Key: %1").arg(key.toString(QKeySequence::NativeText)));
    // A click leaves the focus where it is: the space bar shall go on pausing.
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addButton(button, score);
    row->addWidget(button);
    auto *shortcut = new QShortcut(key, this, button, &Button::click, Qt::WindowShortcut);
    shortcut->setAutoRepeat(false);
}

std::optional<int> ScoreRow::score() const
{
    return m_buttons->checkedButton() ? std::optional(m_buttons->checkedId()) : std::nullopt;
}

void ScoreRow::setQuestion(const QString &question)
{
    m_question = question;
    setAccessibleName(question);
    showChosen();
}

void ScoreRow::clear()
{
    m_buttons->setExclusive(false);
    if (QAbstractButton *chosen = m_buttons->checkedButton())
        chosen->setChecked(false);
    m_buttons->setExclusive(true);
    showChosen();
}

void ScoreRow::setForm(const SessionForm &form)
{
    m_scale->setVisible(!form.isShort());
    const bool isTiny = form.kind == SessionForm::Kind::Tiny;
    m_row->setSpacing(Measures::sp(isTiny ? 0.7 : 1));
    const int target = form.tightTarget();
    const int widest = fontMetrics().horizontalAdvance(QLocale().toString(DiscomfortText::scores.most))
        + Measures::sp(isTiny ? 1.5 : 4);
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setFixedSize(std::max(target, widest), target);
}

void ScoreRow::showChosen()
{
    //: %1 is a question such as "How is it now?", %2 what was answered, such as "4 (noticeable)"
    m_words->setText(score() ? tr("%1 %2").arg(m_question, DiscomfortText::withWord(*score())) : m_question);
}

} // namespace Unknot
