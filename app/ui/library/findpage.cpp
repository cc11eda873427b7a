// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/findpage.h"

#include "ui/library/exercisebrowser.h"
#include "ui/library/exercisedetail.h"

#include <QStackedLayout>

namespace Unknot {

FindPage::FindPage(const Library &library, FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_gallery(gallery),
      m_stack(new QStackedLayout(this)),
      m_browser(new ExerciseBrowser(library, gallery))
{
    m_stack->addWidget(m_browser);
    connect(m_browser, &ExerciseBrowser::exerciseOpened, this, &FindPage::showExercise);
    connect(m_browser, &ExerciseBrowser::startRequested, this, &FindPage::startRequested);
    connect(m_browser, &ExerciseBrowser::precautionsRequested, this, &FindPage::precautionsRequested);
}

void FindPage::setPrecautions(const Precautions &precautions)
{
    m_precautions = precautions;
    m_browser->setPrecautions(precautions);
    if (m_detail)
        showNotes();
}

void FindPage::showRegion(Region region)
{
    showBrowser();
    m_browser->setRegion(region);
}

void FindPage::showExercise(const QString &id)
{
    const Exercise *exercise = m_library.exercise(id);
    if (!exercise)
        return;
    showBrowser();
    m_detail = new ExerciseDetail(*exercise, m_library, m_gallery, m_browser->contentName());
    showNotes();
    m_stack->addWidget(m_detail);
    m_stack->setCurrentWidget(m_detail);
    m_detail->takeFocus();
    connect(m_detail, &ExerciseDetail::exerciseRequested, this, &FindPage::showExercise);
    connect(m_detail, &ExerciseDetail::precautionsRequested, this, &FindPage::precautionsRequested);
    connect(m_detail, &ExerciseDetail::backRequested, this, &FindPage::goBack);
    connect(m_detail, &ExerciseDetail::startRequested, this,
            [this, exercise] { emit startRequested(routineOf(*exercise)); });
    connect(m_detail, &ExerciseDetail::printRequested, this,
            [this, exercise] { emit printRequested(routineOf(*exercise)); });
}

void FindPage::focusSearch()
{
    showBrowser();
    m_browser->focusSearch();
}

void FindPage::showBrowser()
{
    m_stack->setCurrentWidget(m_browser);
    if (m_detail)
        m_detail->deleteLater();
    m_detail = nullptr;
}

void FindPage::showNotes()
{
    m_detail->setNotes(m_precautions.notesFor(m_detail->exercise(), m_library.safety()),
                       m_library.safety().askFirstTitle);
}

void FindPage::goBack()
{
    const QString shown = m_detail->exercise().id;
    showBrowser();
    m_browser->focusCard(shown);
}

} // namespace Unknot
