// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/picturechecks.h"

#include "figure/bodysolid.h"
#include "figure/figurenames.h"
#include "figure/musclepatch.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Frames from one pose to the next.
constexpr int framesPerStep = 25;

/// How far `inner` reaches out of `outer`; negative when it does not.
double excessOf(const QRectF &inner, const QRectF &outer)
{
    return std::max({outer.left() - inner.left(), inner.right() - outer.right(), outer.top() - inner.top(),
                     inner.bottom() - outer.bottom()});
}

Camera cameraOf(const Movement &movement)
{
    const CameraView &view = movement.figure().camera;
    return {view.from, view.height};
}

double placeOfPose(const Movement &movement, qsizetype pose)
{
    const qsizetype last = movement.poses().size() - 1;
    return last > 0 ? double(pose) / double(last) : 0;
}

bool isVisible(const Muscle &muscle, const Movement &movement)
{
    const Camera camera = cameraOf(movement);
    for (qsizetype pose = 0; pose < movement.poses().size(); ++pose) {
        const Scene scene = movement.at(placeOfPose(movement, pose));
        if (isMuscleVisible(muscle, scene.body, drawnFigure(scene, movement.build(), camera).parts, camera))
            return true;
    }
    return false;
}

double areaOf(const QPolygonF &corners)
{
    double twice = 0;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF &here = corners.at(i);
        const QPointF &next = corners.at((i + 1) % corners.size());
        twice += here.x() * next.y() - next.x() * here.y();
    }
    return std::abs(twice) / 2;
}

/// Where parts grow together the lines between them are left out, and it shows in no picture which is in
/// front.
struct GrowingTogether
{
    QPointF middle{};
    double radius = 0;

    bool contains(const QRectF &bounds) const
    {
        const QPointF away = bounds.center() - middle;
        return std::hypot(away.x(), away.y()) < radius;
    }
};

GrowingTogether growingTogether(BodyPart one, BodyPart other, const Skeleton &body, const Camera &camera)
{
    constexpr double wider = 1.6;
    constexpr double armpit = 0.09;
    constexpr double groin = 0.13;
    for (const PartLink &link : partLinks()) {
        if ((link.inner == one && link.outer == other) || (link.inner == other && link.outer == one))
            return {camera.project(body.at(link.joint)), double(link.radius) * wider};
    }
    for (const Side side : {Side::Left, Side::Right}) {
        if (one == BodyPart::Torso && other == onSide(BodyPart::LeftUpperArm, side))
            return {camera.project(body.at(onSide(Joint::LeftShoulder, side))), armpit};
        if (one == BodyPart::Torso && other == onSide(BodyPart::LeftThigh, side))
            return {camera.project(body.at(onSide(Joint::LeftHip, side))), groin};
    }
    return {};
}

bool overlapClearly(const DrawnPart &one, const DrawnPart &other, const GrowingTogether &together)
{
    constexpr double clear = 4e-4; // body heights, squared
    if (!one.bounds.intersects(other.bounds))
        return false;
    for (const ConvexShape &shape : one.layers.first().shapes) {
        for (const ConvexShape &across : other.layers.first().shapes) {
            const ConvexShape both = shape.intersected(across);
            if (areaOf(both.corners()) > clear && !together.contains(both.bounds()))
                return true;
        }
    }
    return false;
}

/// How one part of the body is painted against another in one frame.
enum class Order { Apart, Mixed, Before, After };

/// A limb may be painted in pieces, so one pair may have it both ways.
Order orderOf(const DrawnFigure &figure, BodyPart one, BodyPart other)
{
    const GrowingTogether together = growingTogether(one, other, figure.body, figure.camera);
    Order order = Order::Apart;
    for (qsizetype i = 0; i < figure.parts.size(); ++i) {
        for (qsizetype k = 0; k < figure.parts.size(); ++k) {
            if (figure.parts.at(i).part != one || figure.parts.at(k).part != other
                || !overlapClearly(figure.parts.at(i), figure.parts.at(k), together))
                continue;
            const Order found = i < k ? Order::Before : Order::After;
            order = order == Order::Apart || order == found ? found : Order::Mixed;
        }
    }
    return order;
}

/// Counts how often the order of two parts changes while they overlap.
class OrderWatch
{
public:
    void see(Order order)
    {
        if (order == Order::Apart)
            m_last = Order::Apart;
        if (order != Order::Before && order != Order::After)
            return;
        if (m_last != Order::Apart && m_last != order)
            ++m_changes;
        m_last = order;
    }

    int changes() const { return m_changes; }

private:
    Order m_last = Order::Apart;
    int m_changes = 0;
};

QVector<DrawnFigure> framesOf(const Movement &movement, qsizetype step)
{
    const Camera camera = cameraOf(movement);
    const double from = placeOfPose(movement, step);
    const double to = placeOfPose(movement, step + 1);
    QVector<DrawnFigure> frames;
    for (int frame = 0; frame <= framesPerStep; ++frame) {
        const Scene scene = movement.at(from + (to - from) * frame / framesPerStep);
        frames.append(drawnFigure(scene, movement.build(), camera));
    }
    return frames;
}

} // namespace

void checkView(ProblemList &problems, const Movement &movement, const Stage &stage)
{
    constexpr double slack = 0.004; // of the picture: what is drawn round has no exact edge
    const double aside = stage.frame.width() * (frameMargin - slack);
    const double above = stage.frame.height() * (frameMargin - slack);
    const QRectF inner = stage.frame.adjusted(aside, above, -aside, -above);
    const QVector<double> moments = sampledMoments(movement, framesPerStep);
    for (const double place : moments) {
        const double out = excessOf(boundsOf(movement.at(place), movement, stage.camera), inner);
        if (out > 0)
            problems.note(u"view"_s, u"the figure comes too near the edge of the picture by %1"_s, out,
                          place);
    }
    const double out = excessOf(boundsOf(stage.arrows, stage.frame), inner);
    if (!stage.arrows.isEmpty() && out > 0)
        problems.note(u"view"_s, u"an arrow comes too near the edge of the picture by %1"_s, out, 1);
}

void checkMuscles(ProblemList &problems, const Movement &movement)
{
    const QStringList &names = movement.figure().muscles;
    QStringList visible;
    for (const QString &name : names) {
        const Muscle *named = muscle(name);
        if (named && isVisible(*named, movement))
            visible += name;
    }
    // Of a muscle that both sides work the near one is enough.
    for (const QString &name : names) {
        if (!visible.contains(name) && !visible.contains(onOtherSide(name)))
            problems.add(u"muscle: %1 is not seen in any pose"_s.arg(name));
    }
}

void checkDepthOrder(ProblemList &problems, const QVector<DrawnFigure> &frames, double place)
{
    for (int i = 0; i < bodyPartCount; ++i) {
        for (int k = i + 1; k < bodyPartCount; ++k) {
            const auto one = BodyPart(i);
            const auto other = BodyPart(k);
            OrderWatch watch;
            for (const DrawnFigure &frame : frames)
                watch.see(orderOf(frame, one, other));
            if (watch.changes() > 1)
                problems.note(u"depth_order"_s,
                              u"%1 and %2 change places %3 times"_s.arg(bodyPartName(one),
                                                                        bodyPartName(other), u"%1"_s),
                              watch.changes(), place);
        }
    }
}

void checkDepthOrder(ProblemList &problems, const Movement &movement)
{
    for (qsizetype step = 0; step + 1 < movement.poses().size(); ++step)
        checkDepthOrder(problems, framesOf(movement, step), placeOfPose(movement, step + 1));
}

} // namespace Unknot
