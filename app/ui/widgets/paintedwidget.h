// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QWidget>

namespace Unknot {

/// A widget that paints what it says. What it says can also be read by those who do not see it.
class PaintedWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedWidget(QWidget *parent = nullptr);

    virtual QAccessible::Role spokenRole() const { return QAccessible::StaticText; }

    /// Used where no accessible name is set. Nothing is announced when it changes.
    virtual QString spokenText() const { return {}; }
};

} // namespace Unknot
