// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurereader.h"

#include "figure/arrowreader.h"
#include "figure/baseposes.h"
#include "figure/figurenames.h"
#include "figure/muscles.h"
#include "figure/posereader.h"
#include "figure/propreader.h"
#include "figure/spacefields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Reads a figure block: first what is around the body, which the poses refer to.
class FigureReader
{
    Q_DECLARE_TR_FUNCTIONS(FigureReader)

public:
    FigureReader(const JsonFields &fields, const Exercise &exercise)
        : m_fields(fields),
          m_exercise(exercise)
    {
    }

    FigureData read();

private:
    void readCamera(JsonFields fields);
    void readProps();
    void readFloorSpots(JsonFields fields);
    void readPoses();
    void readPose(JsonFields fields);
    Pose poseBefore(JsonFields &fields);
    void readMeaning();
    void readShows(JsonFields fields);
    void readExceptions();
    void refuseSides();
    PosePlaces places() const;

    JsonFields m_fields;
    const Exercise &m_exercise;
    FigureData m_figure;
    PosePlaces m_places;
};

FigureData FigureReader::read()
{
    m_figure.description = m_fields.text(u"description"_s);
    readCamera(m_fields.object(u"camera"_s));
    if (m_fields.has(u"props"_s))
        readProps();
    if (m_fields.has(u"floor_spots"_s))
        readFloorSpots(m_fields.object(u"floor_spots"_s));
    m_places = places();
    readPoses();
    readMeaning();
    readExceptions();
    m_fields.refuseOthers();
    return m_figure;
}

void FigureReader::readCamera(JsonFields fields)
{
    CameraView &camera = m_figure.camera;
    camera.from = fields.number(u"from"_s, {-180, 180});
    camera.height = fields.number(u"height"_s, {-10, 90}, camera.height);
    camera.focus = fields.choice(u"focus"_s, focusNames, std::optional(camera.focus));
    fields.refuseOthers();
}

void FigureReader::readProps()
{
    const QVector<JsonFields> entries = m_fields.objects(u"props"_s, {0, 6});
    for (const JsonFields &entry : entries) {
        if (const std::optional<PropData> prop = PropReader(entry).read())
            m_figure.props += *prop;
    }
}

void FigureReader::readFloorSpots(JsonFields fields)
{
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        const QVector<double> place = fields.numbers(name, 2, SpaceFields::lengths);
        m_figure.floorSpots.insert(name, {place.at(0), place.at(1)});
    }
}

PosePlaces FigureReader::places() const
{
    PosePlaces places{.targets = landmarkNames() + QStringList{u"floor"_s},
                      .spots = m_figure.floorSpots.keys()};
    for (const PropData &prop : m_figure.props)
        places.targets += propPointNames(prop);
    return places;
}

void FigureReader::readPoses()
{
    if (m_fields.has(u"poses"_s)) {
        const QVector<JsonFields> poses = m_fields.objects(u"poses"_s, {1, 6});
        for (const JsonFields &pose : poses)
            readPose(pose);
        return;
    }
    readPose(m_fields.object(u"start"_s));
    if (m_fields.has(u"end"_s))
        readPose(m_fields.object(u"end"_s));
}

void FigureReader::readPose(JsonFields fields)
{
    const bool isFirst = m_figure.poses.isEmpty();
    const Pose from = poseBefore(fields);
    const auto order = isFirst ? PoseReader::Order::First : PoseReader::Order::Later;
    m_figure.poses += PoseReader(fields, m_places, order).read(from);
}

/// What the pose grows from: the base pose that it names, else the one before.
Pose FigureReader::poseBefore(JsonFields &fields)
{
    if (!fields.has(u"from"_s) && !m_figure.poses.isEmpty())
        return m_figure.poses.constLast();
    const BasePoses &bases = basePoses();
    return bases.value(fields.knownName(u"from"_s, bases.keys(), tr("a base pose")).value_or(QString()));
}

/// What the drawing is to tell.
void FigureReader::readMeaning()
{
    m_figure.muscles = m_fields.knownNames(u"muscles"_s, {0, 12}, muscleNames(), tr("muscles"));
    if (m_fields.has(u"arrows"_s)) {
        const QVector<JsonFields> arrows = m_fields.objects(u"arrows"_s, {0, 6});
        for (const JsonFields &arrow : arrows)
            m_figure.arrows += ArrowReader(arrow).read();
    }
    m_figure.hasGhost = m_fields.flag(u"ghost"_s, false);
    m_figure.drawn = m_fields.choice(u"drawn"_s, sideNames);
    readShows(m_fields.object(u"shows"_s));
    refuseSides();
}

void FigureReader::readShows(JsonFields fields)
{
    const Range<int> steps{1, std::max(1, int(m_exercise.steps.size()))};
    m_figure.startShows = fields.whole(u"start"_s, steps);
    m_figure.endShows = m_figure.poses.size() > 1 ? fields.whole(u"end"_s, steps) : m_figure.startShows;
    fields.refuseOthers();
}

void FigureReader::readExceptions()
{
    if (!m_fields.has(u"exceptions"_s))
        return;
    const QVector<JsonFields> entries = m_fields.objects(u"exceptions"_s, {0, 10});
    for (JsonFields entry : entries) {
        const std::optional<QString> check =
            entry.knownName(u"check"_s, figureCheckNames(), tr("the name of a check"));
        m_figure.exceptions += {check.value_or(QString()), entry.plainText(u"reason"_s, descriptionRules)};
        entry.refuseOthers();
    }
}

/// The other side is the mirror image, described by the same words.
void FigureReader::refuseSides()
{
    static const QRegularExpression side(u"\\b(left|right)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QString named = side.match(m_figure.description).captured();
    if (!m_fields.isFaultless())
        return;
    if (m_exercise.sides != Sides::Together && m_figure.drawn == Side::Both)
        m_fields.refuse(u"drawn"_s, tr("left or right, as the exercise is for one side at a time"),
                        tr("both"));
    if (!named.isEmpty() && m_figure.drawn != Side::Both)
        m_fields.refuse(u"description"_s, tr("no side, as the figure is mirrored for the other one"), named);
}

} // namespace

FigureData readFigure(const Exercise &exercise, FileReading &reading)
{
    return FigureReader({exercise.figure, u"/figure"_s, reading}, exercise).read();
}

Result<FigureData> figureOf(const Exercise &exercise, const QString &file)
{
    FileReading reading(file);
    const FigureData figure = readFigure(exercise, reading);
    if (!reading.isFaultless())
        return reading.failure();
    return figure;
}

} // namespace Unknot
