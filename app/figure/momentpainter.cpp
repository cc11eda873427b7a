// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/momentpainter.h"

#include "figure/floorshadow.h"
#include "figure/handshape.h"
#include "figure/headshape.h"
#include "figure/partpainter.h"
#include "figure/propshape.h"
#include "figure/shoulderblades.h"

#include <QPainter>
#include <QPainterPath>

namespace Unknot {

MomentPainter::MomentPainter(const Canvas &canvas, const Scene &scene, Build build, const Camera &camera,
                             const QStringList &muscles)
    : m_canvas(canvas),
      m_build(build),
      m_figure(drawnFigure(scene, build, camera)),
      m_showsShoulderBlades(moveShoulderBlades(muscles))
{
    for (const QString &name : muscles) {
        if (const Muscle *found = muscle(name))
            m_patches.append({musclePatch(*found, scene.body, camera), found->hosts});
    }
}

void MomentPainter::paintRoom() const
{
    for (const DrawnPart &thing : m_figure.ground)
        paintProp(thing, m_canvas);
    const QVector<ConvexShape> shadow = floorShadow(m_figure.body, m_build, m_figure.camera);
    fillArea(shadow, m_canvas.theme.shadow, m_canvas);
}

void MomentPainter::paintBody() const
{
    const PartPainter painter(m_canvas, m_figure);
    for (qsizetype i = 0; i < m_figure.parts.size(); ++i) {
        const DrawnPart &part = m_figure.parts.at(i);
        if (!isOnPage(part.bounds, m_canvas))
            continue;
        if (part.prop) {
            paintProp(part, m_canvas);
            continue;
        }
        painter.paint(i, [&] { paintDetails(part); });
        if (m_canvas.isFine)
            paintOnTop(*part.part);
    }
}

void MomentPainter::paintGhost(const Scene &scene) const
{
    QVector<ConvexShape> shapes;
    const QVector<DrawnPart> parts = drawnBody(scene.body, m_build, m_figure.camera);
    for (const DrawnPart &part : parts) {
        for (const DrawnLayer &layer : part.layers)
            shapes += layer.shapes;
    }
    constexpr double paleness = 0.88;
    const QColor pale = blended(m_canvas.theme.line, m_canvas.theme.arrowHalo, paleness);
    fillArea(shapes, pale, m_canvas);
}

/// What lies on the skin or the cloth, below the line around the part.
void MomentPainter::paintDetails(const DrawnPart &part) const
{
    paintMuscles(part);
    const bool isShirt = part.layers.first().material == BodyMaterial::Shirt;
    if (isShirt && m_showsShoulderBlades) {
        paintShoulderBlades(m_figure.body, m_figure.camera, areaOf(part.layers.first().shapes, m_canvas),
                            m_canvas);
    }
}

void MomentPainter::paintMuscles(const DrawnPart &part) const
{
    for (const HostedPatch &hosted : m_patches) {
        if (hosted.hosts.contains(*part.part))
            paintMuscle(hosted.patch, part.layers.first().shapes, m_canvas);
    }
}

void MomentPainter::paintOnTop(BodyPart part) const
{
    if (part == BodyPart::Head)
        paintFace(m_figure.body, m_figure.camera, m_canvas);
    for (const Side side : {Side::Left, Side::Right}) {
        if (part == onSide(BodyPart::LeftHand, side))
            paintFolds(side, m_figure.body, m_figure.camera, m_canvas);
    }
}

} // namespace Unknot
