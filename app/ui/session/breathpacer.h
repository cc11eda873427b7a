// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sessionplayer.h"
#include "ui/style/theme.h"
#include "ui/widgets/paintedwidget.h"

#include <QPointer>
#include <QTimer>

namespace Unknot {

/// Breathes with the person: it grows while they breathe in, stays, and shrinks while they breathe out. Where
/// pictures are to stand still, a bar has one step for each second instead.
class BreathPacer : public PaintedWidget
{
    Q_OBJECT

public:
    /// The bar is for where there is no room for a circle.
    enum class Shape { Circle, Bar };

    explicit BreathPacer(Shape shape, QWidget *parent = nullptr);

    /// The player may go before the pacer does.
    void follow(const SessionPlayer &player);
    void setStill(bool still);

    /// From 0, all breathed out, to 1, all breathed in, at this moment.
    double fullness() const;
    /// There is a breath to follow that moves, and it can be seen.
    bool isMoving() const { return m_frames.isActive(); }

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    /// What to do now, and no number.
    QString spokenText() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isBreathing() const;
    bool isStill() const;
    void runFrames();
    Tint tint() const;
    void paintCircle(QPainter &painter) const;
    void paintGauge(QPainter &painter) const;
    void paintBar(QPainter &painter, const QRectF &area, Qt::Orientation orientation) const;

    Shape m_shape;
    QPointer<const SessionPlayer> m_player;
    bool m_isStill = false;
    bool m_isSeen = false;
    QTimer m_frames;
};

} // namespace Unknot
