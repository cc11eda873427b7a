// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Unknot {

/// The wheel scrolls the page, over a box or slider as everywhere else on it: what lies under the pointer by
/// chance, or has the focus since the page was opened, is not changed unasked.
class CalmWheel : public QObject
{
    Q_OBJECT

public:
    /// There is a QApplication, and it lives longer.
    explicit CalmWheel(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Unknot
