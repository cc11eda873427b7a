// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

#include <QWidget>

class QGridLayout;

namespace Unknot {

class FigureGallery;
class PictureLabel;

/// The steps of a routine under one another: number, picture, name, dose and note, and how long each takes.
/// Where there is little room, the words come first.
class RoutineSteps : public QWidget
{
    Q_OBJECT

public:
    /// The gallery outlives the steps.
    RoutineSteps(const Routine &routine, const Library &library, FigureGallery &gallery,
                 QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addStep(const RoutineStep &step, const Library &library);
    void addPictures(const Routine &routine, FigureGallery &gallery);

    QGridLayout *m_grid = nullptr;
    QVector<PictureLabel *> m_pictures;
};

} // namespace Unknot
