// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"
#include "ui/widgets/card.h"

namespace Unknot {

class BreathPacer;
class FigureGallery;
class FigureView;
class SessionPlayer;

/// The figure of what is done now. It moves as the phase says: eases in, stays, and eases out. While breaths
/// are paced, the pacer is in its place.
class SessionFigure : public Card
{
    Q_OBJECT

public:
    /// The gallery outlives it.
    explicit SessionFigure(FigureGallery &gallery, QWidget *parent = nullptr);

    /// To where the player is now. Between two calls time goes on by itself while the player runs.
    void follow(const SessionPlayer &player);
    /// Whether there is a picture of what is done now.
    bool hasFigure() const;

private:
    void goOn(std::chrono::milliseconds passed);
    double wantedPlace() const;
    void moveIfNeeded();

    FigureGallery &m_gallery;
    FigureView *m_view = nullptr;
    BreathPacer *m_pacer = nullptr;
    Phase m_phase;
    std::chrono::milliseconds m_elapsed{};
    std::chrono::milliseconds m_length{};
    bool m_isRunning = false;
};

} // namespace Unknot
