// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"

namespace Unknot {

class Library;
struct Exercise;

/// An exercise from its file. The library knows the muscles, equipment and sources it may name.
Exercise readExercise(const QJsonObject &object, const Library &library, FileReading &reading);

QJsonObject toJson(const Exercise &exercise);

} // namespace Unknot
