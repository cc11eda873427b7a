// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/headshape.h"

#include "figure/detailline.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Unknot {

namespace {

const QVector3D skullCentre(0.014F, 0, 0.062F);
const QVector3D skullRadii(0.0600F, 0.0490F, 0.0620F);

/// The hair stands out from the skull by this factor.
constexpr float hairVolume = 1.085F;

/// The hairline: a plane from the forehead down to the nape, where the skull is a ball of radius 1.
const QVector3D hairlineNormal = QVector3D(-0.60F, 0, 0.80F);
constexpr float hairlineDistance = 0.04F;

constexpr int roundPoints = 48;

/// An ear that looks at the camera by more than this has a line of its own, and one that looks less far away
/// still stands out beside the face.
constexpr float earInFront = 0.22F;

ProjectedEllipsoid projected(const QVector3D &centre, const QVector3D &radii, const Skeleton &body,
                             const Camera &camera)
{
    return camera.project(BodyEllipsoid{Joint::Head, centre, radii}, body);
}

/// Points of a circle about the middle of the ball.
template <typename Use>
void alongCircle(const QVector3D &axis, float distance, Use use)
{
    const QVector3D beside =
        qFuzzyIsNull(axis.x()) && qFuzzyIsNull(axis.z()) ? QVector3D(1, 0, 0) : QVector3D(0, 1, 0);
    const QVector3D one = QVector3D::crossProduct(axis, beside).normalized();
    const QVector3D other = QVector3D::crossProduct(axis, one).normalized();
    const float radius = std::sqrt(1 - distance * distance);
    for (int i = 0; i < roundPoints; ++i) {
        const float angle = float(2 * M_PI * i / roundPoints);
        use(axis * distance + (one * std::cos(angle) + other * std::sin(angle)) * radius);
    }
}

/// The skull from one camera, counted as a ball of radius 1.
class SeenSkull
{
public:
    enum class Piece { Hair, Face };

    SeenSkull(const Skeleton &body, const Camera &camera)
        : m_body(body),
          m_camera(camera)
    {
        const QVector3D view = body.frame(Joint::Head).conjugated().rotatedVector(camera.toward());
        m_view = (view / skullRadii).normalized();
    }

    bool isHairInFront() const { return QVector3D::dotProduct(hairlineNormal, m_view) > 0; }

    /// Its rim and the part of the skull's own outline that belongs to it.
    QVector<QPointF> outlineOf(Piece piece) const
    {
        const float volume = piece == Piece::Hair ? hairVolume : 1;
        QVector<QPointF> points;
        alongCircle(hairlineNormal, hairlineDistance,
                    [&](const QVector3D &point) { points.append(seen(point * volume)); });
        alongCircle(m_view, 0, [&](const QVector3D &point) {
            const bool isHair = QVector3D::dotProduct(hairlineNormal, point) > hairlineDistance;
            if (isHair == (piece == Piece::Hair))
                points.append(seen(point * volume));
        });
        return points;
    }

    QPointF centre() const { return seen({}); }

private:
    QPointF seen(const QVector3D &onBall) const
    {
        return m_camera.project(m_body.point(Joint::Head, skullCentre + onBall * skullRadii));
    }

    const Skeleton &m_body;
    const Camera &m_camera;
    QVector3D m_view;
};

void appendOutline(QVector<QPointF> &points, const ProjectedEllipsoid &ellipsoid)
{
    for (int i = 0; i < roundPoints / 2; ++i) {
        const double angle = 4 * M_PI * i / roundPoints;
        points.append(ellipsoid.outlineTowards({std::cos(angle), std::sin(angle)}));
    }
}

/// The same, smaller and towards the light.
QVector<QPointF> inTheLight(const QVector<QPointF> &outline, const QPointF &centre)
{
    constexpr double smaller = 0.83;
    constexpr QPointF shift(-0.004, 0.005);
    QVector<QPointF> lit;
    for (const QPointF &point : outline)
        lit.append(centre + (point - centre) * smaller + shift);
    return lit;
}

DrawnLayer layerOf(BodyMaterial material, const QVector<QPointF> &outline, const QPointF &centre)
{
    return {.material = material,
            .shapes = {ConvexShape(outline)},
            .lit = {ConvexShape(inTheLight(outline, centre))}};
}

/// From behind the neck covers the chin: it draws back into the nape, or it would show below the hair.
double chinShown(const Skeleton &body, const Camera &camera)
{
    const double straight = facing({{}, {1, 0, 0}}, Joint::Head, body, camera);
    return std::clamp((straight + 0.75) / 0.45, 0.0, 1.0);
}

QVector<ProjectedEllipsoid> jawOf(const Skeleton &body, const Camera &camera)
{
    const auto nape = projected({-0.0043F, 0, 0.0214F}, {0.0321F, 0.0321F, 0.0235F}, body, camera);
    const auto jaw = projected({0.0375F, 0, 0.0107F}, {0.0275F, 0.0300F, 0.0250F}, body, camera);
    const auto chin = projected({0.0550F, 0, 0.0025F}, {0.0118F, 0.0150F, 0.0125F}, body, camera);
    const double shown = chinShown(body, camera);
    return {between(nape, jaw, shown), between(nape, chin, shown), nape};
}

QVector<ProjectedEllipsoid> noseOf(const Skeleton &body, const Camera &camera)
{
    return {projected({0.0700F, 0, 0.0610F}, {0.0050F, 0.0058F, 0.0064F}, body, camera),
            projected({0.0815F, 0, 0.0390F}, {0.0060F, 0.0072F, 0.0055F}, body, camera),
            projected({0.0690F, 0, 0.0325F}, {0.0060F, 0.0080F, 0.0050F}, body, camera)};
}

DrawnLayer faceLayer(const SeenSkull &skull, const QVector<ProjectedEllipsoid> &jaw,
                     const QVector<ProjectedEllipsoid> &nose)
{
    QVector<QPointF> outline = skull.outlineOf(SeenSkull::Piece::Face);
    for (const ProjectedEllipsoid &ellipsoid : jaw)
        appendOutline(outline, ellipsoid);
    DrawnLayer layer = layerOf(BodyMaterial::Skin, outline, skull.centre());
    layer.shapes.append(ConvexShape::around(nose));
    return layer;
}

DrawnLayer hairLayer(const SeenSkull &skull)
{
    return layerOf(BodyMaterial::Hair, skull.outlineOf(SeenSkull::Piece::Hair), skull.centre());
}

DrawnLayer earLayer(float side, const Skeleton &body, const Camera &camera)
{
    DrawnLayer layer{.material = BodyMaterial::Skin, .lineWidth = 0.7};
    addShape(layer,
             {projected({-0.0025F, 0.0505F * side, 0.0500F}, {0.0105F, 0.0055F, 0.0150F}, body, camera),
              projected({0.0010F, 0.0500F * side, 0.0370F}, {0.0060F, 0.0045F, 0.0075F}, body, camera)});
    return layer;
}

/// How much the camera looks at the left side of the head; negative for the right.
float leftness(const Skeleton &body, const Camera &camera)
{
    return body.frame(Joint::Head).conjugated().rotatedVector(camera.toward()).y();
}

struct FaceStroke
{
    enum class Part { Brow, Mouth, Nose, Ear, Sideburn };

    Part part{};
    DetailLine line{};
};

FaceStroke stroke(FaceStroke::Part part, const QVector<SkinPoint> &points)
{
    return {part, {Joint::Head, points}};
}

QVector<FaceStroke> strokesOfSide(float side)
{
    const auto at = [side](float x, float y, float z, const QVector3D &outwards) {
        return SkinPoint{{x, y * side, z}, {outwards.x(), outwards.y() * side, outwards.z()}};
    };
    return {
        stroke(FaceStroke::Part::Sideburn,
               {at(0.0150F, 0.0490F, 0.0690F, {0.1F, 1, 0}), at(0.0140F, 0.0495F, 0.0570F, {0.1F, 1, 0}),
                at(0.0130F, 0.0490F, 0.0490F, {0.1F, 1, 0})}),
        stroke(FaceStroke::Part::Brow,
               {at(0.0648F, 0.0280F, 0.0690F, {0.90F, 0.40F, 0.20F}),
                at(0.0692F, 0.0205F, 0.0725F, {0.95F, 0.30F, 0.20F}),
                at(0.0712F, 0.0118F, 0.0708F, {1, 0.15F, 0.20F})}),
        stroke(FaceStroke::Part::Ear,
               {at(0.0025F, 0.0560F, 0.0590F, {0.1F, 1, 0}), at(-0.0045F, 0.0565F, 0.0575F, {0.1F, 1, 0}),
                at(-0.0050F, 0.0565F, 0.0480F, {0.1F, 1, 0}), at(0.0010F, 0.0560F, 0.0430F, {0.1F, 1, 0})})};
}

QVector<FaceStroke> strokesInTheMiddle()
{
    return {stroke(FaceStroke::Part::Mouth,
                   {{{0.0590F, 0.0170F, 0.0168F}, {0.85F, 0.50F, -0.10F}},
                    {{0.0645F, 0.0088F, 0.0140F}, {0.95F, 0.30F, -0.10F}},
                    {{0.0665F, 0, 0.0133F}, {1, 0, -0.10F}},
                    {{0.0645F, -0.0088F, 0.0140F}, {0.95F, -0.30F, -0.10F}},
                    {{0.0590F, -0.0170F, 0.0168F}, {0.85F, -0.50F, -0.10F}}}),
            stroke(FaceStroke::Part::Nose,
                   {{{0.0860F, 0.0043F, 0.0400F}, {1, 0.3F, 0}},
                    {{0.0850F, 0, 0.0337F}, {1, 0, 0}},
                    {{0.0770F, -0.0064F, 0.0326F}, {1, -0.3F, 0}}})};
}

QPen penOf(FaceStroke::Part part, const Canvas &canvas)
{
    const FigureTheme &theme = canvas.theme;
    if (part == FaceStroke::Part::Sideburn)
        return penOf(theme.hair, canvas, canvas.bodyHeight / canvas.lineWidth * 0.012);
    if (theme.isInk)
        return penOf(theme.line, canvas, 0.7);
    constexpr QRgb lips = 0xff8c2f22;
    switch (part) {
    case FaceStroke::Part::Brow:
        return penOf(blended(theme.hair, theme.line, 0.35), canvas, 0.85);
    case FaceStroke::Part::Mouth:
        return penOf(blended(theme.skin, lips, 0.75), canvas, 0.8);
    case FaceStroke::Part::Sideburn:
    case FaceStroke::Part::Nose:
    case FaceStroke::Part::Ear:
        break;
    }
    return penOf(blended(theme.shaded(BodyMaterial::Skin), theme.line, 0.35), canvas, 0.6);
}

/// The side of the nose shows only in a face that is half turned towards us; the sideburn goes behind the
/// ear.
bool isSeen(FaceStroke::Part part, double straightness)
{
    switch (part) {
    case FaceStroke::Part::Nose:
        return straightness > 0.3;
    case FaceStroke::Part::Sideburn:
        return straightness > -0.45;
    default:
        return true;
    }
}

void paintEye(float side, const Skeleton &body, const Camera &camera, const Canvas &canvas)
{
    const SkinPoint eye{{0.0650F, 0.0190F * side, 0.0556F}, {0.93F, 0.36F * side, 0.05F}};
    const double straight = facing(eye, Joint::Head, body, camera);
    if (straight < 0.12)
        return;
    const QVector3D outwards = body.frame(Joint::Head).rotatedVector({0, 0, 1});
    const QPointF up = camera.project(outwards);
    canvas.painter.save();
    canvas.painter.translate(canvas.toPage.map(camera.project(body.point(Joint::Head, eye.place))));
    canvas.painter.rotate(qRadiansToDegrees(std::atan2(up.x(), up.y())));
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.theme.line);
    canvas.painter.drawEllipse(QPointF(), canvas.bodyHeight * 0.0050 * std::max(0.5, straight),
                               canvas.bodyHeight * 0.0064);
    canvas.painter.restore();
}

} // namespace

DrawnPart drawnHead(const Skeleton &body, const Camera &camera)
{
    const SeenSkull skull(body, camera);
    const QVector<ProjectedEllipsoid> jaw = jawOf(body, camera);
    const QVector<ProjectedEllipsoid> nose = noseOf(body, camera);
    DrawnLayer face = faceLayer(skull, jaw, nose);
    const DrawnLayer hair = hairLayer(skull);

    QVector<DrawnLayer> nearEars;
    for (const float side : {1.0F, -1.0F}) {
        const float turned = leftness(body, camera) * side;
        if (turned > earInFront)
            nearEars.append(earLayer(side, body, camera));
        else if (turned > -earInFront)
            face.shapes += earLayer(side, body, camera).shapes;
    }
    DrawnPart head{.part = BodyPart::Head};
    head.layers = (skull.isHairInFront() ? QVector<DrawnLayer>{face, hair} : QVector<DrawnLayer>{hair, face})
        + nearEars;
    const ProjectedEllipsoid ball = projected(skullCentre, skullRadii * 1.03F, body, camera);
    head.depths = QVector<ProjectedEllipsoid>{ball, between(ball, jaw.first(), 0.5), nose.at(1)} + jaw;
    head.measure();
    return head;
}

void paintFace(const Skeleton &body, const Camera &camera, const Canvas &canvas)
{
    const double straight = facing({{}, {1, 0, 0}}, Joint::Head, body, camera);
    for (const FaceStroke &stroke : strokesOfSide(1) + strokesOfSide(-1) + strokesInTheMiddle()) {
        if (isSeen(stroke.part, straight))
            paintDetail(stroke.line, body, camera, canvas, penOf(stroke.part, canvas));
    }
    for (const float side : {1.0F, -1.0F})
        paintEye(side, body, camera, canvas);
}

} // namespace Unknot
