// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QBoxLayout>

namespace Unknot {

class FigureGallery;

/// One of the things to do now: its number, name and dose. A click shows it in full.
class StepTile : public QAbstractButton
{
    Q_OBJECT

public:
    StepTile(int number, const QString &name, const QString &dose, QWidget *parent = nullptr);

    /// The gallery outlives the tile. Without a picture of the exercise its place stays empty.
    void addPicture(FigureGallery &gallery, const QString &exerciseId);
    /// Above the words, or beside them.
    void setDirection(QBoxLayout::Direction direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_row = nullptr;
};

} // namespace Unknot
