// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/floorzones.h"
#include "ui/session/sessionform.h"

#include <optional>

namespace Unknot {

class FigureGallery;
class PhasePanel;
class SessionFigure;
class SessionPlayer;

/// What is on while a session is played: the phase, and beside it the figure, where there is room for both.
/// On the floor all of it can be clicked.
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
    /// Where a click does what; clicks do it whether this is shown or not.
    void setZonesShown(bool shown, bool isPlaying);
    /// After the figure or the digits may have changed.
    void arrange();

signals:
    void clicked(Unknot::FloorZones::Zone zone);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool hasRoomForFigure() const;

    SessionForm m_form;
    SessionFigure *m_figure = nullptr;
    PhasePanel *m_panel = nullptr;
    FloorZones *m_zones = nullptr;
    std::optional<FloorZones::Zone> m_pressed; ///< until the button is let go
};

} // namespace Unknot
