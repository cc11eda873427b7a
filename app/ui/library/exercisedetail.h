// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "ui/library/detailview.h"
#include "ui/style/icons.h"

namespace Unknot {

class FigureGallery;

/// All there is to know about one exercise.
class ExerciseDetail : public DetailView
{
    Q_OBJECT

public:
    /// All references outlive the widget.
    ExerciseDetail(const Exercise &exercise, const Library &library, FigureGallery &gallery,
                   const QString &backTo, QWidget *parent = nullptr);

    const Exercise &exercise() const { return m_exercise; }

signals:
    /// The easier or harder one.
    void exerciseRequested(const QString &id);

private:
    static QString factsOf(const Exercise &exercise, const Library &library);
    QWidget *makeAmount(FigureGallery &gallery);
    QWidget *makeSteps();
    QWidget *makeVariant(Icon icon, const QString &heading, const QString &text, const Exercise *exercise);
    QWidget *makeReasons(const Library &library);

    const Exercise &m_exercise;
};

} // namespace Unknot
