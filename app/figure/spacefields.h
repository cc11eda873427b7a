// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonfields.h"

#include <QVector3D>

namespace Unknot {

/// Fields that say where something is, or which way: [forward, left, up], or as the field defines it.
class SpaceFields
{
    Q_DECLARE_TR_FUNCTIONS(SpaceFields)

public:
    static constexpr Range<double> lengths{-2, 2}; ///< body heights

    /// `fields` outlives this.
    explicit SpaceFields(JsonFields &fields)
        : m_fields(fields)
    {
    }

    QVector3D point(const QString &key);
    /// Of any length but none.
    QVector3D direction(const QString &key);
    /// Degrees that are never negative, with a key for each way: "lean_forward" or "lean_back". As it was
    /// when both are left out.
    double turn(const QString &positive, const QString &negative, double before, double most = 180);

private:
    JsonFields &m_fields;
};

} // namespace Unknot
