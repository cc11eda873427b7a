// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"
#include "figure/movement.h"
#include "ui/widgets/paintedwidget.h"

#include <QTimer>

class QPainter;

namespace Unknot {

class FigureGallery;

/// The figure of an exercise, large. Where pictures are to stand still, its start and end beside each other.
class FigureView : public PaintedWidget
{
    Q_OBJECT

public:
    /// The gallery outlives the view.
    explicit FigureView(FigureGallery &gallery, QWidget *parent = nullptr);

    /// Mirrored where `side` is not the one that was drawn. Both: as it was drawn.
    void showExercise(const QString &id, Side side = Side::Both);
    QString exerciseId() const { return m_exerciseId; }
    Side side() const { return m_side; }
    bool isMirrored() const;
    /// False for a figure of one pose, and where pictures are to stand still.
    bool canMove() const;

    /// From 0, the start pose, to 1, the end pose.
    double place() const { return m_place; }
    void setPlace(double place);

    /// Whether frameDue() is wanted.
    void setMoving(bool moving);
    /// It is moving, can move and can be seen.
    bool isMoving() const { return m_frames.isActive(); }

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Time for another setPlace(): so much later than the last one.
    void frameDue(std::chrono::milliseconds passed);
    void canMoveChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintPair(QPainter &painter) const;
    void paintPose(QPainter &painter, const QRectF &area, double place, int number) const;
    bool isStill() const;
    void showPerson();
    void runFrames();

    FigureGallery &m_gallery;
    QString m_exerciseId;
    Side m_side = Side::Both;
    std::optional<Movement> m_movement;
    double m_place = 0;
    bool m_isMoving = false;
    bool m_isSeen = false;
    QTimer m_frames;
};

} // namespace Unknot
