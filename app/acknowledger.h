// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// Names on a file descriptor what a person has been told is saved, so that a test can tell what must
/// not be lost. Silent when it was given none.
class Acknowledger
{
public:
    /// `descriptor` below 0 means none.
    explicit Acknowledger(int descriptor);

    void saved(const QString &what) const;

private:
    int m_descriptor = -1;
};

} // namespace Unknot
