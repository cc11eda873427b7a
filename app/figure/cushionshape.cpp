// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/cushionshape.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

/// Three waves that rise, in a square from -1 to 1.
QVector<QPolygonF> wavesOfHeat()
{
    QVector<QPolygonF> waves;
    for (const double x : {-0.6, 0.0, 0.6})
        waves.append({{x, -0.85}, {x + 0.2, -0.45}, {x, 0}, {x - 0.2, 0.45}, {x, 0.85}});
    return waves;
}

/// A star of ice, in the same square.
QVector<QPolygonF> starOfIce()
{
    constexpr double length = 0.85;
    QVector<QPolygonF> arms;
    for (const double degrees : {0.0, 60.0, 120.0}) {
        const double angle = qDegreesToRadians(degrees);
        const QPointF arm(length * std::cos(angle), length * std::sin(angle));
        arms.append({-arm, arm});
    }
    return arms;
}

/// A cushion and the plane in which it lies.
class FlatCushion
{
public:
    FlatCushion(const PlacedProp &cushion, const Camera &camera)
        : m_cushion(cushion),
          m_camera(camera)
    {
        const QVector3D &half = cushion.half;
        m_flattest = half.x() < half.y() ? (half.x() < half.z() ? 0 : 2) : (half.y() < half.z() ? 1 : 2);
        m_one[(m_flattest + 1) % 3] = 1;
        m_other[(m_flattest + 2) % 3] = 1;
        const float thin = half[m_flattest];
        m_inset = half - QVector3D(thin, thin, thin);
    }

    QVector<ProjectedEllipsoid> body() const
    {
        const float thin = m_cushion.half[m_flattest];
        QVector<ProjectedEllipsoid> body;
        for (const auto &[u, v] : {std::pair{-1.F, -1.F}, {1.F, -1.F}, {1.F, 1.F}, {-1.F, 1.F}})
            body.append(m_camera.projectUpright(m_cushion.centre + (m_one * u + m_other * v) * m_inset,
                                                {thin, thin, thin}));
        QVector3D middle = m_cushion.half * 0.8F;
        middle[m_flattest] = thin * bulge;
        body.append(m_camera.projectUpright(m_cushion.centre, middle));
        return body;
    }

    bool showsItsFace() const { return std::abs(m_camera.toward()[m_flattest]) > 0.12F; }

    /// On the side that is turned to us.
    QPolygonF onFace(const QPolygonF &stroke) const
    {
        const float scale = std::min(m_inset[(m_flattest + 1) % 3], m_inset[(m_flattest + 2) % 3]);
        QVector3D face = m_cushion.centre;
        const float height = m_cushion.half[m_flattest] * bulge;
        face[m_flattest] += m_camera.toward()[m_flattest] < 0 ? -height : height;
        QPolygonF seen;
        for (const QPointF &point : stroke)
            seen.append(
                m_camera.project(face + (m_one * float(point.x()) + m_other * float(point.y())) * scale));
        return seen;
    }

private:
    static constexpr float bulge = 1.25F;

    const PlacedProp &m_cushion;
    const Camera &m_camera;
    int m_flattest = 0;
    QVector3D m_one;
    QVector3D m_other;
    QVector3D m_inset; ///< of its round corners, from the middle
};

} // namespace

void addCushion(DrawnPart &part, const PlacedProp &cushion, const Camera &camera)
{
    const FlatCushion flat(cushion, camera);
    part.depths = flat.body();
    part.layers = {DrawnLayer{}};
    addShape(part.layers.first(), part.depths);
    if (!flat.showsItsFace())
        return;
    const bool isWarm = cushion.material == PlacedProp::Material::Heat;
    const QVector<QPolygonF> sign = isWarm ? wavesOfHeat() : starOfIce();
    for (const QPolygonF &stroke : sign)
        part.marks.append(flat.onFace(stroke));
}

} // namespace Unknot
