// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figurelibrary.h"

#include "ui/library/smalllibrary.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

Exercise withFigure(Exercise exercise, const QByteArray &figure)
{
    exercise.figure = QJsonDocument::fromJson(figure).object();
    return exercise;
}

QByteArray figureOfExercise(const QString &id)
{
    if (id == u"side-neck-stretch"_s) {
        return R"({
            "description": "Sitting on a stool. The head tips to the other side.", "drawn": "left",
            "shows": {"start": 1, "end": 2}, "camera": {"from": 12, "height": 6},
            "props": [{"kind": "chair", "back": false}], "muscles": ["upper_trapezius_left"],
            "start": {"from": "seated"}, "end": {"joints": {"neck": {"side_bend_right": 36}}}})";
    }
    if (id == u"chin-tuck"_s) {
        return R"({
            "description": "Lying on the back.", "drawn": "both", "shows": {"start": 1},
            "camera": {"from": -75}, "muscles": ["upper_trapezius_left"],
            "start": {"from": "supine_knees_bent"}})";
    }
    return id == u"calf-raise"_s ? R"({"description": "Nothing."})" : QByteArray();
}

} // namespace

Library figureLibrary()
{
    const Library small = smallLibrary();
    Library library;
    for (const Exercise &exercise : small.exercises())
        library.add(withFigure(exercise, figureOfExercise(exercise.id)));
    for (const Routine &routine : small.routines())
        library.add(routine);
    for (const QString &key : small.sources())
        library.add(*small.source(key));
    library.addEquipment(u"chair"_s, small.equipmentName(u"chair"_s));
    library.setSafety(small.safety());
    return library;
}

} // namespace Unknot
