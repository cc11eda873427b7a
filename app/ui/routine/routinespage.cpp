// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routine/routinespage.h"

#include "ui/library/cardview.h"
#include "ui/routine/routinedetail.h"
#include "ui/routine/routinemodel.h"
#include "ui/style/measures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace Unknot {

RoutinesPage::RoutinesPage(const Library &library, FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_gallery(gallery),
      m_stack(new QStackedLayout(this))
{
    m_overview = makeOverview();
    m_stack->addWidget(m_overview);
}

void RoutinesPage::showRoutine(const QString &id)
{
    const Routine *routine = m_library.routine(id);
    if (!routine)
        return;
    showOverview();
    m_detail = new RoutineDetail(*routine, m_library, m_gallery);
    showNotes();
    showCues();
    m_stack->addWidget(m_detail);
    m_stack->setCurrentWidget(m_detail);
    m_detail->takeFocus();
    connect(m_detail, &RoutineDetail::precautionsRequested, this, &RoutinesPage::precautionsRequested);
    connect(m_detail, &RoutineDetail::cuesChosen, this, &RoutinesPage::takeCues);
    connect(m_detail, &RoutineDetail::backRequested, this, &RoutinesPage::goBack);
    connect(m_detail, &RoutineDetail::startRequested, this,
            [this, routine] { emit startRequested(*routine); });
    connect(m_detail, &RoutineDetail::printRequested, this,
            [this, routine] { emit printRequested(*routine); });
}

void RoutinesPage::setPrecautions(const Precautions &precautions)
{
    m_precautions = precautions;
    if (m_detail)
        showNotes();
}

void RoutinesPage::showNotes()
{
    m_detail->setNotes(m_precautions.notesFor(m_detail->routine(), m_library),
                       m_library.safety().askFirstTitle);
}

void RoutinesPage::setSettings(const Settings &settings)
{
    m_settings = settings;
    if (m_detail)
        showCues();
}

void RoutinesPage::showCues()
{
    const auto cues = m_settings.routineCues.constFind(m_detail->routine().id);
    m_detail->setCues(cues != m_settings.routineCues.cend() ? std::optional(*cues) : std::nullopt);
}

void RoutinesPage::takeCues()
{
    const QString id = m_detail->routine().id;
    if (m_detail->soundsAsInSettings())
        m_settings.routineCues.remove(id);
    else
        m_settings.routineCues.insert(id, m_detail->heardAsChosen(m_settings.cues));
    emit settingsChanged(m_settings);
}

QWidget *RoutinesPage::makeOverview()
{
    m_cards = new CardView;
    m_cards->setModel(new RoutineModel(m_library, m_cards));
    m_cards->setAccessibleName(tr("Routines"));
    connect(m_cards, &CardView::opened, this, &RoutinesPage::showRoutine);
    connect(m_cards, &CardView::startRequested, this, &RoutinesPage::startRoutine);
    auto *scroller = new ScrollPage(m_cards);
    scroller->setFocusPolicy(Qt::NoFocus);

    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(Measures::pageMargins());
    column->setSpacing(Measures::sp(3));
    column->addWidget(new Label(tr("Routines"), Label::Role::PageHeading));
    column->addWidget(
        new Label(tr("Exercises that belong together, one after the other."), Label::Role::Muted));
    column->addWidget(scroller, 1);
    return overview;
}

void RoutinesPage::startRoutine(const QString &id)
{
    emit startRequested(*m_library.routine(id));
}

void RoutinesPage::showOverview()
{
    m_stack->setCurrentWidget(m_overview);
    if (m_detail)
        m_detail->deleteLater();
    m_detail = nullptr;
}

void RoutinesPage::goBack()
{
    const QString shown = m_detail->routine().id;
    showOverview();
    m_cards->focusCard(shown);
}

} // namespace Unknot
