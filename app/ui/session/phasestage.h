// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionform.h"

#include <QWidget>

namespace Unknot {

class FigureGallery;
class PhasePanel;
class SessionFigure;
class SessionPlayer;

/// What is on while a session is played: the phase, and beside it the figure, where there is room for both.
class PhaseStage : public QWidget
{
    Q_OBJECT

public:
    /// The gallery outlives it.
    explicit PhaseStage(FigureGallery &gallery, QWidget *parent = nullptr);

    PhasePanel *panel() const { return m_panel; }

    void setForm(const SessionForm &form);
    /// Figure and pacer, to where the player is now.
    void follow(const SessionPlayer &player);
    /// After the figure or the digits may have changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool hasRoomForFigure() const;

    SessionForm m_form;
    SessionFigure *m_figure = nullptr;
    PhasePanel *m_panel = nullptr;
};

} // namespace Unknot
