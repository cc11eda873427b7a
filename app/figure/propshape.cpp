// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/propshape.h"

#include "figure/cushionshape.h"

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
    case PlacedProp::Material::Foam:
        return theme.ball;
    case PlacedProp::Material::Cloth:
        return theme.cloth;
    case PlacedProp::Material::Ice:
        return theme.ice;
    case PlacedProp::Material::Heat:
        return theme.heat;
    }
    return theme.wood;
}

/// A wall is a backdrop: its edges are faint. Mats and chairs are quieter than the body, too, but what
/// presses on it is not: without colours nothing else would show it.
QPen edgePen(PlacedProp::Material material, const Canvas &canvas)
{
    const FigureTheme &theme = canvas.theme;
    switch (material) {
    case PlacedProp::Material::Wall:
        return penOf(blended(theme.wall, theme.line, 0.35), canvas, 0.6);
    case PlacedProp::Material::Ball:
    case PlacedProp::Material::Foam:
        return penOf(theme.line, canvas);
    default:
        return penOf(blended(theme.line, colourOf(material, theme), 0.30), canvas, 0.75);
    }
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

void paintLayer(const DrawnLayer &layer, const PlacedProp &prop, double shade, const Canvas &canvas)
{
    const QColor lit = colourOf(prop.material, canvas.theme);
    const double edge = canvas.theme.isShaded ? 0.18 : 0;
    const QPainterPath area = areaOf(layer.shapes, canvas);
    canvas.painter.fillPath(area, blended(lit, canvas.theme.line, edge + shade));
    canvas.painter.fillPath(areaOf(layer.lit, canvas), blended(lit, canvas.theme.line, shade));
    canvas.painter.strokePath(area, edgePen(prop.material, canvas));
}

void paintRound(const DrawnPart &part, const Canvas &canvas)
{
    const double endShade = canvas.theme.isShaded ? 0.14 : 0;
    for (qsizetype i = 0; i < part.layers.size(); ++i)
        paintLayer(part.layers.at(i), *part.prop, i == 0 ? 0 : endShade, canvas);
    for (const QPolygonF &line : part.marks)
        canvas.painter.strokePath(softened(canvas.toPage.map(line)), penOf(canvas.theme.line, canvas, 0.75));
}

void addEllipsoid(DrawnPart &part, const PlacedProp &prop, const Camera &camera)
{
    const ProjectedEllipsoid seen = camera.projectUpright(prop.centre, prop.half);
    part.layers = {DrawnLayer{}};
    addShape(part.layers.first(), {seen});
    part.depths = {seen};
}

/// The mantle between both ends, and over it the end that is turned to us.
void addCylinder(DrawnPart &part, const PlacedProp &prop, const Camera &camera)
{
    const int along = prop.half.x() > prop.half.y() ? 0 : 1;
    const float towards = camera.toward()[along] < 0 ? -1.F : 1.F;
    QVector3D flat = prop.half;
    flat[along] = 0;
    QVector3D way;
    way[along] = prop.half[along];
    const ProjectedEllipsoid nearEnd = camera.projectUpright(prop.centre + way * towards, flat);
    part.layers = {DrawnLayer{}, DrawnLayer{}};
    addShape(part.layers.first(), {camera.projectUpright(prop.centre - way * towards, flat), nearEnd});
    addShape(part.layers.last(), {nearEnd});
    constexpr int slices = 8;
    flat[along] = prop.half[along] * 2 / slices;
    for (int slice = 0; slice <= slices; ++slice)
        part.depths.append(
            camera.projectUpright(prop.centre + way * (2.F * float(slice) / slices - 1), flat));
}

void addStrand(DrawnPart &part, const PlacedProp &prop, const Camera &camera)
{
    const QVector3D round(strandRadius, strandRadius, strandRadius);
    const ProjectedEllipsoid first = camera.projectUpright(prop.centre - prop.half, round);
    const ProjectedEllipsoid last = camera.projectUpright(prop.centre + prop.half, round);
    part.layers = {DrawnLayer{}};
    addShape(part.layers.first(), {first, last});
    constexpr int steps = 12;
    for (int step = 0; step <= steps; ++step)
        part.depths.append(between(first, last, double(step) / steps));
}

} // namespace

DrawnPart drawnProp(const PlacedProp &prop, const Camera &camera)
{
    DrawnPart part{.prop = prop};
    switch (prop.shape) {
    case PlacedProp::Shape::Box:
        part.faces = facesOf(prop, camera);
        break;
    case PlacedProp::Shape::Ellipsoid:
        addEllipsoid(part, prop, camera);
        break;
    case PlacedProp::Shape::Cylinder:
        addCylinder(part, prop, camera);
        break;
    case PlacedProp::Shape::Cushion:
        addCushion(part, prop, camera);
        break;
    case PlacedProp::Shape::Strand:
        addStrand(part, prop, camera);
        break;
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
