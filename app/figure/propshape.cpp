// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propshape.h"

#include <QPainter>
#include <QPainterPath>

namespace Unknot {

namespace {

/// The light comes from above: a top is bright, a side that looks to the left or right the darkest.
struct BoxSide
{
    QVector3D outwards{};
    double shade = 0;
};

constexpr BoxSide boxSides[] = {
    {{1, 0, 0}, 0.10}, {{-1, 0, 0}, 0.10}, {{0, 1, 0}, 0.16}, {{0, -1, 0}, 0.16}, {{0, 0, 1}, 0},
};

DrawnFace faceOf(const PlacedProp &box, const QVector3D &outwards, const Camera &camera)
{
    const QVector3D across(outwards.y() + outwards.z(), outwards.x(), 0);
    const QVector3D one(qAbs(across.x()), qAbs(across.y()), 0);
    const QVector3D other = QVector3D::crossProduct(outwards, one);
    DrawnFace face;
    for (const auto &[u, v] : {std::pair{-1.F, -1.F}, {1.F, -1.F}, {1.F, 1.F}, {-1.F, 1.F}})
        face.corners.append(camera.project(box.centre + (outwards + one * u + other * v) * box.half));
    return face;
}

QVector<DrawnFace> facesOf(const PlacedProp &box, const Camera &camera)
{
    QVector<DrawnFace> faces;
    for (const BoxSide &side : boxSides) {
        if (QVector3D::dotProduct(side.outwards, camera.toward()) < 0.001F)
            continue;
        faces.append(faceOf(box, side.outwards, camera));
        faces.last().shade = side.shade;
    }
    return faces;
}

QColor colourOf(PlacedProp::Material material, const FigureTheme &theme)
{
    switch (material) {
    case PlacedProp::Material::Wood:
        return theme.wood;
    case PlacedProp::Material::Wall:
        return theme.wall;
    case PlacedProp::Material::Mat:
        return theme.mat;
    case PlacedProp::Material::Ball:
        return theme.ball;
    case PlacedProp::Material::Cloth:
        return theme.cloth;
    case PlacedProp::Material::Ice:
        return theme.ice;
    }
    return theme.wood;
}

/// A wall is a backdrop: its edges are faint. Mats and chairs are quieter than the body, too.
QPen edgePen(PlacedProp::Material material, const Canvas &canvas)
{
    const FigureTheme &theme = canvas.theme;
    if (material == PlacedProp::Material::Wall)
        return penOf(blended(theme.wall, theme.line, 0.35), canvas, 0.6);
    return penOf(blended(theme.line, colourOf(material, theme), 0.30), canvas, 0.75);
}

void paintFaces(const DrawnPart &part, const Canvas &canvas)
{
    const QColor lit = colourOf(part.prop->material, canvas.theme);
    canvas.painter.setPen(edgePen(part.prop->material, canvas));
    for (const DrawnFace &face : part.faces) {
        const double shade = canvas.theme.isShaded ? face.shade : 0;
        canvas.painter.setBrush(blended(lit, canvas.theme.line, shade));
        canvas.painter.drawPolygon(canvas.toPage.map(face.corners));
    }
}

/// The seams of the cloth that an ice pack is wrapped in.
void paintWrapping(const QPainterPath &area, const Canvas &canvas)
{
    const QRectF bounds = area.boundingRect();
    canvas.painter.save();
    canvas.painter.setClipPath(area, Qt::IntersectClip);
    canvas.painter.setPen(penOf(blended(canvas.theme.ice, canvas.theme.line, 0.45), canvas, 0.5));
    for (const double share : {0.3, 0.7}) {
        const double x = bounds.left() + share * bounds.width();
        const double y = bounds.top() + share * bounds.height();
        canvas.painter.drawLine(QPointF(x, bounds.top()), QPointF(x, bounds.bottom()));
        canvas.painter.drawLine(QPointF(bounds.left(), y), QPointF(bounds.right(), y));
    }
    canvas.painter.restore();
}

void paintRound(const DrawnPart &part, const Canvas &canvas)
{
    const PlacedProp::Material material = part.prop->material;
    const QColor lit = colourOf(material, canvas.theme);
    const QPainterPath area = areaOf(part.layers.first().shapes, canvas);
    canvas.painter.fillPath(area, blended(lit, canvas.theme.line, 0.18));
    canvas.painter.fillPath(areaOf(part.layers.first().lit, canvas), lit);
    if (material == PlacedProp::Material::Ice && canvas.isFine)
        paintWrapping(area, canvas);
    canvas.painter.strokePath(area, edgePen(material, canvas));
}

} // namespace

DrawnPart drawnProp(const PlacedProp &prop, const Camera &camera)
{
    DrawnPart part{.prop = prop};
    if (prop.shape == PlacedProp::Shape::Box) {
        part.faces = facesOf(prop, camera);
    } else {
        const ProjectedEllipsoid seen = camera.project(
            prop.centre,
            {QVector3D(prop.half.x(), 0, 0), QVector3D(0, prop.half.y(), 0), QVector3D(0, 0, prop.half.z())});
        part.layers = {DrawnLayer{}};
        addShape(part.layers.first(), {seen});
        part.depths = {seen};
    }
    part.measure();
    return part;
}

void paintProp(const DrawnPart &part, const Canvas &canvas)
{
    if (part.faces.isEmpty())
        paintRound(part, canvas);
    else
        paintFaces(part, canvas);
}

} // namespace Unknot
