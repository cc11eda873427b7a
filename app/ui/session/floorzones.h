// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Unknot {

/// Shows where on a screen that is read from the floor a click does what: the first third goes back, the
/// middle one pauses, the last one goes on. It lies over what it is about, and lets clicks through.
class FloorZones : public QWidget
{
    Q_OBJECT

public:
    enum class Zone { Back, Pause, Next };

    explicit FloorZones(QWidget *parent);

    /// Thirds follow the direction in which people read.
    Zone zoneAt(const QPointF &place) const;
    void setPlaying(bool playing);
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF areaOf(Zone zone) const;
    void paintSign(QPainter &painter, Zone zone) const;

    bool m_isPlaying = false;
    double m_scale = 1;
};

} // namespace Unknot
