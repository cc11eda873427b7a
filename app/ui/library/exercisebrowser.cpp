// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exercisebrowser.h"

#include "ui/library/exerciseresults.h"
#include "ui/library/regionmodel.h"
#include "ui/library/regionpane.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>

#include <QShortcut>
#include <QVBoxLayout>

namespace Unknot {

ExerciseBrowser::ExerciseBrowser(const Library &library, FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_regionPane(new RegionPane(gallery)),
      m_resultsPane(new QWidget),
      m_results(new ExerciseResults(library, gallery))
{
    auto *column = new QVBoxLayout(m_resultsPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(3));
    column->addLayout(makeHead());
    column->addWidget(m_results, 1);

    auto *panes = new QHBoxLayout(this);
    panes->setContentsMargins(Measures::pageMargins());
    panes->setSpacing(Measures::sp(6));
    panes->addWidget(m_regionPane, 5);
    panes->addWidget(m_resultsPane, 8);
    connectRegions();
    connectResults();
    showContent();
}

void ExerciseBrowser::setRegion(std::optional<Region> region)
{
    m_region = region;
    if (region)
        m_isMapOpen = false;
    m_regionPane->setRegion(region);
    m_regionBox->setCurrentIndex(RegionModel::rowOf(region));
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    showContent();
}

void ExerciseBrowser::setPrecautions(const Precautions &precautions)
{
    m_results->setPrecautions(precautions);
}

void ExerciseBrowser::focusSearch()
{
    showMap(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ExerciseBrowser::focusCard(const QString &exerciseId)
{
    showMap(false);
    m_results->focusCard(exerciseId);
}

QString ExerciseBrowser::contentName() const
{
    return m_search->text().isEmpty() ? RegionModel::labelOf(m_region) : tr("Search");
}

QBoxLayout *ExerciseBrowser::makeHead()
{
    makeSearch();
    m_heading = new Label({}, Label::Role::PageHeading);
    m_regionBox = new QComboBox;
    m_regionBox->setModel(new RegionModel(m_regionBox));
    m_regionBox->setAccessibleName(tr("Part of the body"));
    m_mapButton = secondaryButton(tr("&Body map"), Icon::Body);
    auto *places = new QHBoxLayout;
    places->addWidget(m_mapButton);
    places->addWidget(m_regionBox, 1);
    m_fields = new QHBoxLayout;
    m_fields->addLayout(places);
    m_fields->addWidget(m_search, 1);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_heading, 1);
    m_head->addLayout(m_fields, 1);
    return m_head;
}

void ExerciseBrowser::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search exercises"));
    m_search->setAccessibleName(tr("Search exercises"));
    m_search->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &ExerciseBrowser::showContent);
    new QShortcut(Qt::Key_Escape, m_search, m_search, &QLineEdit::clear, Qt::WidgetShortcut);
    new QShortcut(Qt::Key_Down, m_search, m_results, &ExerciseResults::focusCards, Qt::WidgetShortcut);
    connect(m_search, &QLineEdit::returnPressed, m_results, &ExerciseResults::focusCards);
}

/// Takes back what leaves nothing: the filters if there are any, else the words.
void ExerciseBrowser::clear()
{
    if (!m_results->clearFilters())
        m_search->clear();
    m_search->setFocus();
}

void ExerciseBrowser::connectRegions()
{
    connect(m_regionPane, &RegionPane::regionChosen, this, &ExerciseBrowser::chooseOnMap);
    connect(m_regionPane, &RegionPane::backRequested, this, &ExerciseBrowser::leaveMap);
    connect(m_mapButton, &Button::clicked, this, [this] { showMap(true); });
    new QShortcut(Qt::Key_Escape, m_regionPane, this, &ExerciseBrowser::leaveMap,
                  Qt::WidgetWithChildrenShortcut);
    connect(m_regionBox, &QComboBox::activated, this,
            [this](int row) { setRegion(RegionModel::regionAt(row)); });
}

void ExerciseBrowser::connectResults()
{
    connect(m_results, &ExerciseResults::exerciseOpened, this, &ExerciseBrowser::exerciseOpened);
    connect(m_results, &ExerciseResults::startRequested, this, &ExerciseBrowser::startRequested);
    connect(m_results, &ExerciseResults::precautionsRequested, this, &ExerciseBrowser::precautionsRequested);
    connect(m_results, &ExerciseResults::clearRequested, this, &ExerciseBrowser::clear);
}

/// Where the map has a page of its own, choosing leads to the answer.
void ExerciseBrowser::chooseOnMap(std::optional<Region> region)
{
    const bool wasOpen = m_isMapOpen;
    setRegion(region);
    if (wasOpen && !m_isMapOpen)
        m_mapButton->setFocus(Qt::OtherFocusReason);
}

void ExerciseBrowser::showMap(bool open)
{
    m_isMapOpen = open;
    arrange();
    if (open)
        m_regionPane->focusMap();
}

void ExerciseBrowser::leaveMap()
{
    if (!m_isMapOpen)
        return;
    showMap(false);
    m_mapButton->setFocus(Qt::OtherFocusReason);
}

void ExerciseBrowser::showContent()
{
    m_results->showFor(m_region, m_search->text().trimmed());
    arrange();
}

void ExerciseBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExerciseBrowser::arrange()
{
    const bool narrow = Measures::isNarrow(width());
    m_isMapOpen = m_isMapOpen && narrow;
    m_regionPane->setPlace(narrow ? RegionPane::Place::Alone : RegionPane::Place::Beside);
    m_regionPane->setVisible(!narrow || m_isMapOpen);
    m_resultsPane->setVisible(!narrow || !m_isMapOpen);
    m_mapButton->setVisible(narrow);
    m_regionBox->setVisible(narrow);
    m_heading->setText(narrow ? tr("Where is it tight?") : contentName());
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool cramped = Measures::remsIn(width()) < Measures::ownLineBelow;
    m_fields->setDirection(cramped ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_results->setTiles(cramped ? ThreeThingsCard::Tiles::Stacked : ThreeThingsCard::Tiles::SideBySide);
}

} // namespace Unknot
