// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/canvas.h"
#include "figure/drawnfigure.h"
#include "figure/musclepatch.h"

#include <QStringList>

namespace Unknot {

/// Paints one moment of a movement: the room, the shadow, then body and props from back to front.
class MomentPainter
{
public:
    MomentPainter(const Canvas &canvas, const Scene &scene, Build build, const Camera &camera,
                  const QStringList &muscles);

    void paintRoom() const;
    void paintBody() const;
    /// Of another moment, as a pale area.
    void paintGhost(const Scene &scene) const;

private:
    struct HostedPatch
    {
        MusclePatch patch{};
        QVector<BodyPart> hosts{};
    };

    void paintDetails(const DrawnPart &part) const;
    void paintMuscles(const DrawnPart &part) const;
    void paintOnTop(BodyPart part) const;

    const Canvas &m_canvas;
    Build m_build{};
    DrawnFigure m_figure;
    QVector<HostedPatch> m_patches;
    bool m_showsShoulderBlades = false;
};

} // namespace Unknot
