// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dose.h"

#include <QCoreApplication>

namespace Unknot {

/// How much discomfort there is, as a person says it: a number from none to the worst, and its word. It is
/// noted and shown again; nothing is computed from it.
class DiscomfortText
{
    Q_DECLARE_TR_FUNCTIONS(DiscomfortText)

public:
    static constexpr Range<int> scores{0, 10};

    static QString word(int score); ///< "noticeable"
    static QString withWord(int score); ///< "4 (noticeable)"
};

} // namespace Unknot
