// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Unknot {

class FigureGallery;

/// A small picture of an exercise beside its name, which says what it shows.
class PictureLabel : public QWidget
{
    Q_OBJECT

public:
    /// The gallery outlives the label.
    PictureLabel(FigureGallery &gallery, const QString &exerciseId, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FigureGallery &m_gallery;
    QString m_exerciseId;
};

} // namespace Unknot
