// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

#include <QToolButton>

namespace Unknot {

/// A button with nothing but an icon. Its name is heard by those who do not see it and shown as a tool tip.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Size { Normal, Large };

    IconButton(Icon icon, const QString &name, Size size = Size::Normal, QWidget *parent = nullptr);

    /// Both together, because a button that shows something else does something else.
    void setMeaning(Icon icon, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    Size m_size = Size::Normal;
};

} // namespace Unknot
