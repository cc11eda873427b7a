// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/reachreader.h"

namespace Unknot {

/// Reads one pose as what it changes of the pose that it grows from.
class PoseReader
{
    Q_DECLARE_TR_FUNCTIONS(PoseReader)

public:
    /// Whether another pose comes before it in the movement, which it can refer to.
    enum class Order { First, Later };

    /// All outlive this.
    PoseReader(JsonFields &fields, const PosePlaces &places, Order order)
        : m_fields(fields),
          m_places(places),
          m_order(order)
    {
    }

    /// Refuses all keys but those of poses, and those that were asked for before.
    Pose read(const Pose &from);

private:
    void readTrunk(Pose &pose);
    void readSupports(Pose &pose);
    void readMove(Pose &pose);
    void readAdjustments(Pose &pose);
    std::optional<Adjustment> readAdjustment(JsonFields fields);
    void readStill(Pose &pose);
    void readReaches(JsonFields fields, Pose &pose);
    void readReach(const QString &name, JsonFields &fields, Pose &pose);
    bool mayRefer(const QString &key);

    JsonFields &m_fields;
    const PosePlaces &m_places;
    Order m_order;
    QVector<Limb> m_given; ///< those that this pose itself places
};

} // namespace Unknot
