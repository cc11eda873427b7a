// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"

#include <QCoreApplication>

namespace Unknot {

/// The words that people see for the values of our enums, in the application's language.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)

public:
    static QString of(Technique technique); ///< "Stretch"
    static QString of(Region region); ///< "Upper back"
    static QString of(Position position); ///< "Lying on your back"
    static QString of(PhaseKind kind); ///< "Get ready", "Hold"
    static QString of(Side side); ///< "Left side"; empty for both
};

} // namespace Unknot
