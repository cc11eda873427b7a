// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/pose.h"

#include <QMap>
#include <QPointF>

namespace Unknot {

/// From where the body is looked at.
struct CameraView
{
    enum class Focus { All, Upper, Head, Arms, Legs, Feet };

    double from = -70; ///< degrees about the vertical: 0 in front, 90 from the person's left, 180 behind
    double height = 10; ///< degrees above the horizon
    Focus focus = Focus::All;

    bool operator==(const CameraView &) const = default;
};

/// The pose that has a thing or an arrow to itself.
enum class WithPose { Every, Start, End };

/// `place` from 0, the start pose, to 1, the end pose: what belongs to one of them changes midway.
constexpr bool isShown(WithPose with, double place)
{
    constexpr double midway = 0.5;
    return with == WithPose::Every || (with == WithPose::End) == (place >= midway);
}

/// A thing the exercise needs. It fits itself to the body.
struct PropData
{
    enum class Kind { Mat, Chair, Table, Wall, Ball, Roller, Pillow, Step, Strap, Pack, Towel };

    Kind kind{};
    bool hasBack = true; ///< of a chair
    Side side = Side::Both; ///< of a wall: beside the person on that side; Both: in front or behind
    bool isBehind = false; ///< of a wall
    /// Body heights from the pelvis: of a wall, 0 where it touches the trunk; of a chair in front of the
    /// person, 0 for the one that they sit on.
    double distance = 0;
    double width = 0.68; ///< of a wall, body heights
    double aside =
        0; ///< of a wall: how far its middle is left of the pelvis, or in front of it beside a person
    double radius = 0.035; ///< of a ball or roller, body heights
    double length = 0.26; ///< of a roller, body heights
    bool isCloth = false; ///< of a roller: a towel rolled up
    bool isAlong = false; ///< of a roller: it lies along the room's forward, not across
    QPointF at{}; ///< of a table: forward and left of the pelvis, body heights
    QPointF size{0.30, 0.60}; ///< of a table: forward and left
    QString under{}; ///< of a table: the support that it carries
    QString touches{}; ///< landmark that it touches; empty: the usual one
    QString between{}; ///< of a pillow: the landmark that it fills the gap to
    QVector3D toward{}; ///< from the landmark to the middle of the thing, in the room
    bool isWarm = false; ///< of a pack
    bool isStill = false; ///< it stays where the end pose touches it
    WithPose with{};

    bool operator==(const PropData &) const = default;
};

/// Shows where a movement goes.
struct ArrowData
{
    enum class Kind { Follow, Straight, Around };

    Kind kind{};
    QString at{}; ///< landmark that it starts from, follows or goes around
    QVector3D direction{}; ///< of a straight one, in the room
    QVector3D offset{}; ///< body heights
    double gap = 0.03; ///< body heights from the landmark, or from its path
    double length = 0.1; ///< body heights, of a straight one
    double radius = 0.15; ///< body heights, of one around
    QVector3D axis{0, 0, 1}; ///< of one around, in the room
    double fromDegrees = 0; ///< of one around, from straight ahead, by the right-hand rule about its axis
    double toDegrees = 0;
    QString awayFrom{}; ///< of one that follows: it keeps clear of this landmark
    bool isDouble = false; ///< a head at both ends
    WithPose with{};

    bool operator==(const ArrowData &) const = default;
};

/// A check that a figure is let off from.
struct FigureException
{
    QString check{}; ///< one of figureCheckNames()
    QString reason{}; ///< for authors

    bool operator==(const FigureException &) const = default;
};

/// The pose data of one exercise: everything its picture is drawn from.
struct FigureData
{
    CameraView camera{};
    QVector<PropData> props{};
    QStringList muscles{}; ///< patches with their side, such as "calf_right"
    QVector<Pose> poses{}; ///< at least one; the first is the start, the last the end
    QMap<QString, QPointF> floorSpots{}; ///< forward and left of the first pose's anchor, body heights
    QVector<ArrowData> arrows{};
    bool hasGhost = false; ///< the start pose shows through behind the others
    Side drawn = Side::Both; ///< the side that the picture works on
    QString description{}; ///< the pose in words, for readers that cannot see it; translated
    int startShows = 1; ///< number of the step that the start pose shows
    int endShows = 1;
    QVector<FigureException> exceptions{};

    bool operator==(const FigureData &) const = default;
};

/// Whether the picture is to be mirrored to work on this side. Both: it stays as it was drawn.
inline bool isMirroredFor(const FigureData &figure, Side side)
{
    return side != Side::Both && figure.drawn == otherSide(side);
}

} // namespace Unknot
