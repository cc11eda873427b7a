// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetpicture.h"

#include "figure/figureframe.h"
#include "figure/figurereader.h"

namespace Unknot {

namespace {

SheetPicture pictureOf(const FigureData &figure, Build build)
{
    const Movement movement(figure, build);
    const QRectF frame = movement.stage().frame;
    return {movement, frame.width() / frame.height(), figure.camera.focus != CameraView::Focus::All};
}

} // namespace

SheetPictures picturesFor(const Routine &routine, const Library &library, Build build)
{
    SheetPictures pictures;
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.exerciseId);
        if (!exercise || exercise->figure.isEmpty() || pictures.contains(exercise->id))
            continue;
        if (const Result<FigureData> figure = figureOf(*exercise, exercise->id))
            pictures.insert(exercise->id, pictureOf(*figure, build));
    }
    return pictures;
}

} // namespace Unknot
