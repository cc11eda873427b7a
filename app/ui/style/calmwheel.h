// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Unknot {

/// The wheel changes nothing that a person has not gone to: over a box or slider without the focus it scrolls
/// the page, as it does everywhere else on it.
class CalmWheel : public QObject
{
    Q_OBJECT

public:
    /// There is a QApplication, and it lives longer.
    explicit CalmWheel(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Unknot
