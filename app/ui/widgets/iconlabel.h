// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/paintedwidget.h"

#include <optional>

namespace Unknot {

/// An icon that stands beside a text. It decorates: the text says the same.
class IconLabel : public PaintedWidget
{
    Q_OBJECT

public:
    IconLabel(Icon icon, Ink ink, QWidget *parent = nullptr);
    IconLabel(Icon icon, ToneRole tone, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    void setTone(ToneRole tone);

    /// In rems.
    void setExtent(double rems);

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Ink m_ink = Ink::Text;
    std::optional<ToneRole> m_tone;
    double m_extent;
};

} // namespace Unknot
