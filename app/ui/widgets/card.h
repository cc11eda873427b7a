// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QFrame>

#include <optional>

namespace Unknot {

/// A surface with round corners that holds things that belong together; with a tone, a wash of that tone.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// `None` leaves a wash without an edge; `Ink` draws it in the tone's ink.
    enum class Edge { None, Ink };

    explicit Card(QWidget *parent = nullptr);
    explicit Card(ToneRole tone, Edge edge = Edge::None, QWidget *parent = nullptr);

    void setTone(ToneRole tone);

    /// In rems.
    void setRadius(double rems);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyMargins();

    std::optional<ToneRole> m_tone;
    Edge m_edge = Edge::None;
    double m_radius;
};

} // namespace Unknot
