// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "figure/movement.h"

#include <QHash>

namespace Unknot {

/// What a sheet needs to know about the figure of an exercise: how it moves, and the shape of its picture.
struct SheetPicture
{
    Movement movement;
    double widthToHeight = 1;
    bool isCropped = false;
};

/// By the id of the exercise.
using SheetPictures = QHash<QString, SheetPicture>;

/// Those of all exercises of the routine that have a figure.
SheetPictures picturesFor(const Routine &routine, const Library &library, Build build);

} // namespace Unknot
