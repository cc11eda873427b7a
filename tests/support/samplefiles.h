// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

namespace Unknot {

/// A few words, sources and exercises: a stretch "calf-stretch", a press "calf-press", and one exercise for
/// each other kind of dose.
Library sampleLibrary();

/// The file of the press "knot-press": hold 20 s, 2 times, with a range and a rest.
QByteArray exerciseFile();
/// The file of the routine "two-steps": the press for 10 s, then the stretch as it is.
QByteArray routineFile();

/// `file` with `part`, which has to be in it, replaced.
QByteArray changed(const QByteArray &file, const QByteArray &part, const QByteArray &replacement);

} // namespace Unknot
