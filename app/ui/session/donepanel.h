// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/heldsummary.h"
#include "ui/session/sessionform.h"
#include "ui/widgets/card.h"

#include <optional>

class QGridLayout;

namespace Unknot {

class Button;
class PhaseHead;
class ScaledLabel;
class ScoreRow;

/// The end of a session, as planned or before: what was really done, side by side, and how it is now, for who
/// wants to say it.
class DonePanel : public Card
{
    Q_OBJECT

public:
    explicit DonePanel(QWidget *parent = nullptr);

    /// What there is to do even now; may be empty.
    void setReminder(const QString &reminder);
    void setHeld(const QVector<HeldTime> &held, const Routine &routine, const Library &library);
    /// The session ended before that much was done.
    void setStoppedEarly(const QVector<HeldTime> &held, std::chrono::milliseconds planned);
    /// The word at its head.
    QString title() const;
    /// Asks how it is now, beside what was said before, if anything was.
    void askDiscomfort(std::optional<int> before);
    void setForm(const SessionForm &form);
    void focusBack();

signals:
    void againRequested();
    void backRequested();
    /// How much there is now, from 0 to 10.
    void discomfortSaid(int score);

private:
    void layOutContent();
    void setLines(const QVector<HeldLine> &lines);
    QWidget *makeButtons();

    PhaseHead *m_head = nullptr;
    ScaledLabel *m_reminder = nullptr;
    ScaledLabel *m_sentence = nullptr;
    ScoreRow *m_discomfort = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    double m_scale = 1;
    Button *m_again = nullptr;
    Button *m_back = nullptr;
};

} // namespace Unknot
