// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonfields.h"
#include "figure/figuredata.h"

namespace Unknot {

/// On which side of the person a wall stands.
enum class WallPlace { Front, Back, Left, Right };

inline constexpr Names<WallPlace, 4> wallPlaceNames{{
    {WallPlace::Front, u"front"},
    {WallPlace::Back, u"back"},
    {WallPlace::Left, u"left"},
    {WallPlace::Right, u"right"},
}};

/// How a roller lies.
enum class RollerAxis { Across, Along };

inline constexpr Names<RollerAxis, 2> rollerAxisNames{{
    {RollerAxis::Across, u"across"},
    {RollerAxis::Along, u"along"},
}};

/// Reads one thing that an exercise needs.
class PropReader
{
    Q_DECLARE_TR_FUNCTIONS(PropReader)

public:
    explicit PropReader(const JsonFields &fields)
        : m_fields(fields)
    {
    }

    /// None when its kind is refused: nobody knows then what else it may have.
    std::optional<PropData> read();

private:
    void readOwn(PropData &prop);
    void readTable(PropData &prop);
    void readWall(PropData &prop);
    void readRoller(PropData &prop);
    void readTouched(PropData &prop);
    QString landmarkAt(const QString &key);

    JsonFields m_fields;
};

} // namespace Unknot
