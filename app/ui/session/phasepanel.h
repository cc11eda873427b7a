// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/phaseview.h"
#include "ui/session/sessionform.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace Unknot {

class BreathPacer;
class Button;
class Digits;
class PhaseHead;
class ProgressLine;
class ScaledLabel;

/// The middle of a session: what to do now and for how long, on a wash of the phase's tone.
class PhasePanel : public Card
{
    Q_OBJECT

public:
    explicit PhasePanel(QWidget *parent = nullptr);

    void setView(const PhaseView &view);
    void setDigits(const QString &digits, const QString &spoken);
    /// How much of the phase is over.
    void setShare(double share);
    void setForm(const SessionForm &form);
    QString word() const { return m_view.word; }
    /// Beside the word of the phase.
    void setNote(const QString &note);
    /// Something is asked under it, which takes room.
    void setAsked(bool asked);
    /// Lit, the wash stands out.
    void setLit(bool lit);

    /// In the place of the line, where there is no room for the large one.
    BreathPacer *pacer() const { return m_pacer; }

    /// The longest that setDigits() will bring, so that nothing moves when they get shorter.
    void setLongestDigits(const QString &digits);
    /// What the digits take beside a figure.
    int widthBesideFigure() const;

signals:
    void doneRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void placeStacked();
    void placeSideBySide();
    void takeAllOut();
    void showTexts();

    PhaseView m_view;
    SessionForm m_form;
    bool m_isAsked = false;
    bool m_isLit = false;
    PhaseHead *m_head = nullptr;
    Digits *m_digits = nullptr;
    ProgressLine *m_line = nullptr;
    BreathPacer *m_pacer = nullptr;
    ScaledLabel *m_ownPace = nullptr;
    Button *m_done = nullptr;
    ScaledLabel *m_side = nullptr;
    ScaledLabel *m_hint = nullptr;
    ScaledLabel *m_reminder = nullptr;
    ScaledLabel *m_count = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace Unknot
