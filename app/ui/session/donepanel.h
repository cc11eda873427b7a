// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/heldsummary.h"
#include "ui/session/sessionform.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace Unknot {

class Button;
class PhaseHead;
class ScaledLabel;

/// The end of a session: what was really done, side by side.
class DonePanel : public Card
{
    Q_OBJECT

public:
    explicit DonePanel(QWidget *parent = nullptr);

    void setHeld(const QVector<HeldTime> &held, const Routine &routine, const Library &library);
    void setForm(const SessionForm &form);
    void focusBack();

signals:
    void againRequested();
    void backRequested();

private:
    void layOutContent();
    void setLines(const QVector<HeldLine> &lines);
    QWidget *makeButtons();

    PhaseHead *m_head = nullptr;
    ScaledLabel *m_sentence = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    double m_scale = 1;
    Button *m_again = nullptr;
    Button *m_back = nullptr;
};

} // namespace Unknot
