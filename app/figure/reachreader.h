// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonfields.h"
#include "figure/pose.h"

namespace Unknot {

/// The places that poses of one figure may refer to.
struct PosePlaces
{
    QStringList targets{}; ///< landmarks, points of the props that are there, and "floor"
    QStringList spots{}; ///< on the floor
};

/// Hands and feet as files name them: "left_hand", or "both_hands" for the left one and then the right one.
QVector<Limb> namedLimbs(const QString &name);
QStringList limbWords();

/// What is said for both hands or feet is said for the left one; this is the right one.
Reach mirrored(const Reach &left);

/// Reads what one hand or foot, or the left one of two, reaches for.
class ReachReader
{
    Q_DECLARE_TR_FUNCTIONS(ReachReader)

public:
    /// All outlive this.
    ReachReader(JsonFields &fields, const PosePlaces &places)
        : m_fields(fields),
          m_places(places)
    {
    }

    Reach read(const QVector<Limb> &limbs);

private:
    QString readTarget();
    void readHand(Reach &reach);
    void readFoot(Reach &reach);
    /// What is mirrored has to be there.
    void refuseWithoutOtherSide(const QString &target);

    JsonFields &m_fields;
    const PosePlaces &m_places;
};

} // namespace Unknot
