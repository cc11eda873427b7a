// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"

namespace Unknot {

class Library;
struct Routine;

/// A routine from its file. The library knows the exercises, with the doses that the steps may change.
Routine readRoutine(const QJsonObject &object, const Library &library, FileReading &reading);

/// Each step says only what differs from its exercise, which `library` has to know.
QJsonObject toJson(const Routine &routine, const Library &library);

} // namespace Unknot
