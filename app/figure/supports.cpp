// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/supports.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int allOfThem = 100;

/// Some neighbouring ellipsoids of one part.
struct SupportPiece
{
    BodyPart part{};
    int first = 0;
    int count = 0;
};

struct MiddleSupport
{
    QStringView name{};
    std::array<SupportPiece, 3> pieces{};
};

struct SidedSupport
{
    QStringView one{}; ///< without its side
    QStringView both{};
    std::array<SupportPiece, 2> pieces{}; ///< of the left
};

constexpr MiddleSupport middleSupports[] = {
    {u"pelvis", {{{BodyPart::Pelvis, 0, allOfThem}}}},
    {u"seat",
     {{{BodyPart::Pelvis, 0, allOfThem},
       {BodyPart::LeftThigh, 0, allOfThem},
       {BodyPart::RightThigh, 0, allOfThem}}}},
    {u"back", {{{BodyPart::Torso, 4, allOfThem}}}},
    {u"chest", {{{BodyPart::Torso, 4, 2}}}},
    {u"belly", {{{BodyPart::Torso, 1, 2}}}},
    {u"head", {{{BodyPart::Head, 0, allOfThem}}}},
};

constexpr SidedSupport sidedSupports[] = {
    {u"foot", u"feet", {{{BodyPart::LeftFoot, 0, allOfThem}}}},
    {u"heel", u"heels", {{{BodyPart::LeftFoot, 1, 1}}}},
    {u"toes", u"toes", {{{BodyPart::LeftFoot, 3, 2}}}},
    {u"calf", u"calves", {{{BodyPart::LeftShin, 1, 3}}}},
    {u"knee", u"knees", {{{BodyPart::LeftShin, 0, 2}}}},
    {u"thigh", u"thighs", {{{BodyPart::LeftThigh, 0, allOfThem}}}},
    {u"buttock", u"buttocks", {{{BodyPart::Pelvis, 2, 1}}}},
    {u"hip", u"hips", {{{BodyPart::LeftThigh, 0, 2}, {BodyPart::Pelvis, 0, allOfThem}}}},
    {u"hand", u"hands", {{{BodyPart::LeftHand, 0, allOfThem}}}},
    {u"forearm", u"forearms", {{{BodyPart::LeftForearm, 0, allOfThem}}}},
    {u"elbow", u"elbows", {{{BodyPart::LeftForearm, 0, 1}}}},
    {u"shoulder", u"shoulders", {{{BodyPart::LeftSleeve, 0, allOfThem}}}},
};

/// The pelvis has both buttocks, the left one first.
SupportPiece pieceOnSide(const SupportPiece &left, Side side)
{
    const bool isOtherButtock = side == Side::Right && left.part == BodyPart::Pelvis && left.count == 1;
    return {onSide(left.part, side), left.first + (isOtherButtock ? 1 : 0), left.count};
}

void appendPiece(QVector<BodyEllipsoid> &ellipsoids, const SupportPiece &piece, Build build)
{
    if (piece.count > 0)
        ellipsoids += shapeOf(piece.part, build).ellipsoids.mid(piece.first, piece.count);
}

void appendSide(QVector<BodyEllipsoid> &ellipsoids, const SidedSupport &support, Side side, Build build)
{
    for (const SupportPiece &piece : support.pieces)
        appendPiece(ellipsoids, pieceOnSide(piece, side), build);
}

bool isNamed(const SidedSupport &support, QStringView name, Side side)
{
    const QStringView prefix = side == Side::Left ? u"left_" : u"right_";
    return name == support.both || (name.startsWith(prefix) && name.mid(prefix.size()) == support.one);
}

void appendSupport(QVector<BodyEllipsoid> &ellipsoids, QStringView name, Build build)
{
    for (const MiddleSupport &support : middleSupports) {
        if (name != support.name)
            continue;
        for (const SupportPiece &piece : support.pieces)
            appendPiece(ellipsoids, piece, build);
    }
    for (const SidedSupport &support : sidedSupports) {
        for (const Side side : {Side::Left, Side::Right}) {
            if (isNamed(support, name, side))
                appendSide(ellipsoids, support, side, build);
        }
    }
}

} // namespace

QStringList supportNames()
{
    QStringList names;
    for (const MiddleSupport &support : middleSupports)
        names += support.name.toString();
    for (const SidedSupport &support : sidedSupports) {
        names += support.both.toString();
        names += u"left_"_s + support.one.toString();
        names += u"right_"_s + support.one.toString();
    }
    return names;
}

QVector<BodyEllipsoid> ellipsoidsOf(const QStringList &supports, Build build)
{
    QVector<BodyEllipsoid> ellipsoids;
    for (const QString &name : supports)
        appendSupport(ellipsoids, name, build);
    return ellipsoids;
}

QVector<BodyEllipsoid> allEllipsoids(Build build)
{
    QVector<BodyEllipsoid> ellipsoids;
    for (int part = 0; part < bodyPartCount; ++part)
        ellipsoids += shapeOf(BodyPart(part), build).ellipsoids;
    return ellipsoids;
}

float lowestPoint(const QVector<BodyEllipsoid> &ellipsoids, const Skeleton &body)
{
    float lowest = std::numeric_limits<float>::max();
    for (const BodyEllipsoid &ellipsoid : ellipsoids)
        lowest = std::min(lowest, lowestPoint(ellipsoid, body));
    return ellipsoids.isEmpty() ? 0 : lowest;
}

float farthest(const QVector<BodyEllipsoid> &ellipsoids, const Skeleton &body, const QVector3D &direction)
{
    float farthest = std::numeric_limits<float>::lowest();
    for (const BodyEllipsoid &ellipsoid : ellipsoids) {
        const QVector3D within = body.frame(ellipsoid.joint).conjugated().rotatedVector(direction);
        const QVector3D centre = body.point(ellipsoid.joint, ellipsoid.centre);
        const float reach = QVector3D::dotProduct(centre, direction) + (within * ellipsoid.radii).length();
        farthest = std::max(farthest, reach);
    }
    return farthest;
}

} // namespace Unknot
