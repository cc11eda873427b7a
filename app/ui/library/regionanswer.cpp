// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/regionanswer.h"

#include "core/threethings.h"
#include "ui/library/precautionpanel.h"
#include "ui/style/measures.h"

#include <QVBoxLayout>

namespace Unknot {

RegionAnswer::RegionAnswer(const Library &library, FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_gallery(gallery),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::sp(3));
}

void RegionAnswer::answer(std::optional<Region> region, const Precautions &precautions)
{
    delete m_things;
    delete m_notes;
    m_things = nullptr;
    m_notes = nullptr;
    const Routine things = region ? threeThingsFor(*region, m_library, precautions) : Routine();
    setVisible(!things.steps.isEmpty());
    if (things.steps.isEmpty())
        return;
    showThings(things);
    showNotes(precautions.notesFor(things, m_library));
}

void RegionAnswer::setTiles(ThreeThingsCard::Tiles tiles)
{
    m_tiles = tiles;
    if (m_things)
        m_things->setTiles(tiles);
}

void RegionAnswer::showThings(const Routine &things)
{
    m_things = new ThreeThingsCard(things, m_library, m_gallery);
    m_things->setTiles(m_tiles);
    connect(m_things, &ThreeThingsCard::startRequested, this, &RegionAnswer::startRequested);
    connect(m_things, &ThreeThingsCard::exerciseOpened, this, &RegionAnswer::exerciseOpened);
    m_column->addWidget(m_things);
    m_things->show();
}

void RegionAnswer::showNotes(const QVector<PrecautionNote> &notes)
{
    if (notes.isEmpty())
        return;
    auto *panel = new PrecautionPanel(m_library.safety().askFirstTitle, notes);
    connect(panel, &PrecautionPanel::precautionsRequested, this, &RegionAnswer::precautionsRequested);
    m_column->addWidget(panel);
    panel->show();
    m_notes = panel;
}

} // namespace Unknot
