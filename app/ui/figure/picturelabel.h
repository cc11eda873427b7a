// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figure/shownexercise.h"

#include <QWidget>

namespace Unknot {

class FigureGallery;

/// A small picture of an exercise beside its name, which says what it shows. Without a figure it keeps its
/// place and stays empty.
class PictureLabel : public QWidget
{
    Q_OBJECT

public:
    /// The gallery outlives the label.
    explicit PictureLabel(FigureGallery &gallery, const ShownExercise &exercise = {},
                          QWidget *parent = nullptr);

    const ShownExercise &exercise() const { return m_exercise; }
    void setExercise(const ShownExercise &exercise);
    bool hasPicture() const;

    /// Against the usual size.
    void setScale(double scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureGallery &m_gallery;
    ShownExercise m_exercise;
    double m_scale = 1;
};

} // namespace Unknot
