// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/threethingscard.h"

#include "core/dosetext.h"
#include "core/durationtext.h"
#include "core/timeline.h"
#include "ui/figure/figuregallery.h"
#include "ui/library/steptile.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QStringList equipmentOf(const Routine &routine, const Library &library)
{
    QStringList names;
    for (const RoutineStep &step : routine.steps) {
        for (const QString &key : library.exercise(step.exerciseId)->equipment)
            names += library.equipmentName(key);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

ThreeThingsCard::ThreeThingsCard(const Routine &routine, const Library &library, FigureGallery &gallery,
                                 QWidget *parent)
    : Card(ToneRole::Accent, Edge::None, parent),
      m_routine(routine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(2));
    column->addLayout(makeHead(library));
    m_row = new QHBoxLayout;
    m_row->setSpacing(Measures::sp(2));
    column->addLayout(m_row);
    const bool havePictures = gallery.hasAnyOf(routine);
    for (const RoutineStep &step : routine.steps) {
        StepTile *tile = makeTile(int(m_tiles.size()) + 1, step, library);
        if (havePictures)
            tile->addPicture(gallery, step.exerciseId);
        m_row->addWidget(tile, 1);
        m_tiles += tile;
    }
}

void ThreeThingsCard::setTiles(Tiles tiles)
{
    const bool isStacked = tiles == Tiles::Stacked;
    m_row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (StepTile *tile : std::as_const(m_tiles))
        tile->setDirection(isStacked ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QBoxLayout *ThreeThingsCard::makeHead(const Library &library)
{
    const QString heading = m_routine.steps.size() == 3 ? tr("Three things to do now") : tr("To do now");
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(heading, Label::Role::CardHeading));
    words->addWidget(new Label(extent(library)));

    auto *start = primaryButton(tr("&Start"), Icon::Play);
    start->setAutoDefault(true);
    connect(start, &Button::clicked, this, [this] { emit startRequested(m_routine); });
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(start);
    return head;
}

StepTile *ThreeThingsCard::makeTile(int number, const RoutineStep &step, const Library &library)
{
    const QString name = library.exercise(step.exerciseId)->name;
    auto *tile = new StepTile(number, name, DoseText::brief(step.dose, step.sides, QLocale()));
    connect(tile, &StepTile::clicked, this, [this, id = step.exerciseId] { emit exerciseOpened(id); });
    return tile;
}

QString ThreeThingsCard::extent(const Library &library) const
{
    const QString length = DurationText::about(Timeline::of(m_routine, library).plannedLength(), QLocale());
    const QStringList equipment = equipmentOf(m_routine, library);
    if (equipment.isEmpty()) {
        //: %1 is a length of time such as "about 4 min"
        return tr("%1, no equipment").arg(length);
    }
    //: %1 is a length of time such as "about 4 min", %2 a list such as "chair, mat"
    return tr("%1, with: %2").arg(length, equipment.join(tr(", ")));
}

} // namespace Unknot
