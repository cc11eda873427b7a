// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routine/routinesteps.h"

#include "core/dosetext.h"
#include "core/durationtext.h"
#include "core/timeline.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/picturelabel.h"
#include "ui/style/measures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberdisc.h"

#include <QGridLayout>

namespace Unknot {

namespace {

enum Column { NumberColumn, PictureColumn, WordsColumn, LengthColumn };

constexpr double stepPictureScale = 0.8;

/// In rems.
constexpr double picturesFrom = 24;

/// What the step adds to the routine, with the time to get ready for it.
QString lengthOf(const RoutineStep &step, const Library &library)
{
    Routine alone;
    alone.steps = {step};
    return DurationText::clock(Timeline::of(alone, library).plannedLength(), QLocale());
}

} // namespace

RoutineSteps::RoutineSteps(const Routine &routine, const Library &library, FigureGallery &gallery,
                           QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measures::sp(3));
    m_grid->setVerticalSpacing(Measures::sp(3));
    m_grid->setColumnStretch(WordsColumn, 1);
    for (const RoutineStep &step : routine.steps)
        addStep(step, library);
    if (gallery.hasAnyOf(routine))
        addPictures(routine, gallery);
}

void RoutineSteps::addStep(const RoutineStep &step, const Library &library)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(library.exercise(step.exerciseId)->name, Label::Role::Strong));
    words->addWidget(new Label(DoseText::brief(step.dose, step.sides, QLocale()), Label::Role::Muted));
    if (!step.note.isEmpty())
        words->addWidget(new Label(step.note));

    const int row = m_grid->rowCount();
    m_grid->addWidget(new NumberDisc(row), row, NumberColumn, Qt::AlignVCenter);
    m_grid->addLayout(words, row, WordsColumn, Qt::AlignVCenter);
    m_grid->addWidget(new Label(lengthOf(step, library), Label::Role::Strong), row, LengthColumn,
                      Qt::AlignVCenter);
}

/// A step without one leaves its place empty, so that all names stand under one another.
void RoutineSteps::addPictures(const Routine &routine, FigureGallery &gallery)
{
    int row = 1;
    for (const RoutineStep &step : routine.steps) {
        auto *picture = new PictureLabel(gallery, {step.exerciseId});
        picture->setScale(stepPictureScale);
        m_grid->addWidget(picture, row++, PictureColumn, Qt::AlignCenter);
        m_pictures += picture;
    }
}

void RoutineSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (PictureLabel *picture : std::as_const(m_pictures))
        picture->setVisible(Measures::remsIn(width()) >= picturesFrom);
}

} // namespace Unknot
