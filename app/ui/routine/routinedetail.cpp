// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routine/routinedetail.h"

#include "core/dosetext.h"
#include "core/durationtext.h"
#include "core/timeline.h"
#include "ui/library/fact.h"
#include "ui/library/sourcelines.h"
#include "ui/routine/routinesteps.h"
#include "ui/style/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cuewaysbox.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Unknot {

RoutineDetail::RoutineDetail(const Routine &routine, const Library &library, FigureGallery &gallery,
                             QWidget *parent)
    : DetailView({.backTo = tr("Routines"), .title = routine.name, .facts = {}, .intro = routine.intro},
                 parent),
      m_routine(routine),
      m_cues(new CueWaysBox(CueWaysBox::Choices::WaysAndAsInSettings))
{
    setSections(makeAmount(library), new RoutineSteps(routine, library, gallery), makeReasons(library));
}

QWidget *RoutineDetail::makeAmount(const Library &library)
{
    const Timeline timeline = Timeline::of(m_routine, library);
    const QString length = timeline.isEstimate() ? DurationText::about(timeline.plannedLength(), QLocale())
                                                 : DurationText::brief(timeline.plannedLength(), QLocale());
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(tr("Total time"), Label::Role::Muted));
    column->addWidget(new Label(length, Label::Role::PageHeading));
    column->addWidget(new Label(tr("How often"), Label::Role::Muted));
    column->addWidget(new Label(DoseText::frequency(m_routine.frequency, QLocale())));
    column->addSpacing(Measures::sp(2));
    column->addWidget(makeCues());
    return card;
}

QWidget *RoutineDetail::makeCues()
{
    auto *label = new Label(tr("So&und"), Label::Role::Muted);
    label->setBuddy(m_cues);
    label->setWordWrap(false);
    auto *cues = new QWidget;
    auto *row = new QHBoxLayout(cues);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(3));
    row->addWidget(label);
    row->addWidget(m_cues);
    row->addStretch(1);
    connect(m_cues, &QComboBox::activated, this, &RoutineDetail::cuesChosen);
    return cues;
}

void RoutineDetail::setCues(const std::optional<CueProfile> &cues)
{
    m_cues->setWays(cues);
}

bool RoutineDetail::soundsAsInSettings() const
{
    return m_cues->isAsInSettings();
}

CueProfile RoutineDetail::heardAsChosen(const CueProfile &cues) const
{
    return m_cues->appliedTo(cues);
}

QWidget *RoutineDetail::makeReasons(const Library &library)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(4));
    const QStringList sources = sourceLines(m_routine.sources, library);
    if (!sources.isEmpty())
        column->addWidget(new Fact(Icon::Document, tr("Where it comes from"), sources));
    column->addWidget(new Label(library.safety().shortDisclaimer, Label::Role::Muted));
    return section;
}

} // namespace Unknot
