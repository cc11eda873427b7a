// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace Unknot {

/// Any moment of a movement, from 0, its start, to 1, its end. A figure that moves by itself takes the slider
/// along, until a person takes it in hand.
class MomentSlider : public QSlider
{
    Q_OBJECT

public:
    explicit MomentSlider(QWidget *parent = nullptr);

    double place() const;
    /// To where the figure is by itself.
    void follow(double place);

    /// It is held, or was moved and still has the focus.
    bool isInHand() const;
    void letGo();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person wants to see this moment.
    void placeChosen(double place);
    void inHandChanged();

protected:
    void sliderChange(SliderChange change) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose();
    void takeInHand();
    void tellPlace();

    bool m_isFollowing = false;
    bool m_wasMoved = false;
};

} // namespace Unknot
