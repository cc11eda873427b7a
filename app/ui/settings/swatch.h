// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

#include <functional>

namespace Unknot {

/// A colour to choose among others. The chosen one has a ring and a tick.
class Swatch : public QRadioButton
{
    Q_OBJECT

public:
    /// It may differ with the ground that it is seen on.
    using Colour = std::function<QColor(const QPalette &palette)>;

    Swatch(const QString &name, const Colour &colour, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_colour;
};

} // namespace Unknot
