// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonfields.h"
#include "figure/jointnames.h"
#include "figure/pose.h"

#include <QSet>

namespace Unknot {

/// Reads {"both_hip": {"flexion": 76, "abduction": 3}, "neck": {"turn_left": 20}}.
class JointsReader
{
    Q_DECLARE_TR_FUNCTIONS(JointsReader)

public:
    explicit JointsReader(const JsonFields &fields)
        : m_fields(fields)
    {
    }

    /// Sets what is said; the other angles stay.
    void read(Angles &angles);

private:
    void readJoint(JsonFields fields, const NamedJoint &joint, Angles &angles);
    /// False when this motion was given before.
    bool isFirst(Motion motion, Side side);

    JsonFields m_fields;
    QSet<std::pair<int, int>> m_given; ///< motion and side
};

} // namespace Unknot
