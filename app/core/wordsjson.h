// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filereading.h"

namespace Unknot {

class Library;

/// The words for muscles and equipment, from their file into the library.
void readWords(const QJsonObject &object, Library &library, FileReading &reading);

/// Where doses and facts come from, from their file into the library.
void readSources(const QJsonObject &object, Library &library, FileReading &reading);

} // namespace Unknot
