// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/muscles.h"

#include "figure/muscletable.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QVector3D sideways(const QVector3D &left, Side side)
{
    return side == Side::Right ? QVector3D(left.x(), -left.y(), left.z()) : left;
}

Muscle sidedMuscle(const MuscleRow &row, Side side)
{
    Muscle muscle{.name = row.name.toString(),
                  .joint = onSide(row.joint, side),
                  .outwards = sideways(row.outwards, side)};
    for (const BodyEllipsoid &link : row.chain)
        muscle.chain.append({onSide(link.joint, side), sideways(link.centre, side), link.radii});
    for (const BodyPart host : row.hosts)
        muscle.hosts.append(onSide(host, side));
    return muscle;
}

using MuscleMap = QMap<QString, Muscle>;

void insertNamed(MuscleMap &muscles, Muscle muscle, const QString &name)
{
    muscle.name = name;
    muscles.insert(name, muscle);
}

MuscleMap allMuscles()
{
    MuscleMap muscles;
    for (const MuscleRow &row : middleMuscleRows())
        insertNamed(muscles, sidedMuscle(row, Side::Left), row.name.toString());
    for (const MuscleRow &row : leftMuscleRows()) {
        insertNamed(muscles, sidedMuscle(row, Side::Left), u"%1_left"_s.arg(row.name));
        insertNamed(muscles, sidedMuscle(row, Side::Right), u"%1_right"_s.arg(row.name));
    }
    return muscles;
}

const MuscleMap &muscleMap()
{
    static const MuscleMap muscles = allMuscles();
    return muscles;
}

/// Keys of the library that are not the name of one muscle here.
const QMap<QString, QStringList> &keysApart()
{
    static const QMap<QString, QStringList> keys{
        {u"back-muscles"_s, {u"upper_back_extensors"_s, u"lower_back_extensors"_s}},
        {u"back-rotators"_s, {u"thoracic_rotators"_s}},
        {u"foot-arch"_s, {u"plantar_foot"_s}},
        {u"gluteals"_s, {u"gluteus_max"_s, u"gluteus_medius"_s}},
        {u"hand-muscles"_s, {u"hand"_s}},
        {u"hip-abductors"_s, {u"gluteus_medius"_s}},
        {u"legs"_s, {u"quadriceps"_s, u"hamstrings"_s, u"calf"_s}},
        {u"plantar-fascia"_s, {u"plantar_foot"_s}},
        {u"shin"_s, {u"tibialis"_s}},
        {u"sore-area"_s, {}},
        {u"teres-minor"_s, {u"infraspinatus"_s}},
        {u"wrist-extensors"_s, {u"forearm_extensors"_s}},
        {u"wrist-flexors"_s, {u"forearm_flexors"_s}},
    };
    return keys;
}

} // namespace

const Muscle *muscle(const QString &name)
{
    const auto found = muscleMap().constFind(name);
    return found == muscleMap().cend() ? nullptr : &found.value();
}

QStringList muscleNames()
{
    return muscleMap().keys();
}

QStringList musclesOfKey(const QString &key)
{
    return keysApart().value(key, {QString(key).replace(u'-', u'_')});
}

} // namespace Unknot
