// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

namespace Unknot {

/// Words for someone who should ask first, and which exercises of a routine they are about.
struct PrecautionNote
{
    AskFirst about{};
    QStringList exercises{}; ///< names; empty when it is about one exercise alone

    bool operator==(const PrecautionNote &) const = default;
};

/// What a person has ticked as true of them in the list of who should ask first. It hides a few things and
/// puts words before others; nothing is rated.
struct Precautions
{
    QStringList ticked{}; ///< ids of AskFirst

    /// The ticks for which this exercise is not offered: with blood thinners nothing is pressed or rubbed,
    /// and with a clot or varicose veins no calf or thigh.
    QStringList hiding(const Exercise &exercise) const;
    bool hides(const Exercise &exercise) const { return !hiding(exercise).isEmpty(); }

    /// What to say before it, in the order of the list.
    QVector<PrecautionNote> notesFor(const Exercise &exercise, const Safety &safety) const;
    QVector<PrecautionNote> notesFor(const Routine &routine, const Library &library) const;

    bool operator==(const Precautions &) const = default;

private:
    bool concern(const AskFirst &entry, const Exercise &exercise) const;
};

} // namespace Unknot
