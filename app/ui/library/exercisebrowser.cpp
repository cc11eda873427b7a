// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exercisebrowser.h"

#include "core/durationtext.h"
#include "ui/library/cardview.h"
#include "ui/library/exercisemodel.h"
#include "ui/library/exerciseproxy.h"
#include "ui/library/filterbar.h"
#include "ui/library/regionanswer.h"
#include "ui/library/regionmodel.h"
#include "ui/library/regionpane.h"
#include "ui/style/measures.h"
#include "ui/widgets/actionline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QLineEdit>

#include <QShortcut>
#include <QVBoxLayout>

namespace Unknot {

ExerciseBrowser::ExerciseBrowser(const Library &library, FigureGallery &gallery, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_gallery(gallery),
      m_proxy(new ExerciseProxy(library, this))
{
    m_proxy->setSourceModel(new ExerciseModel(library, this));
    m_regionPane = new RegionPane(gallery);
    m_resultsPane = new QWidget;
    auto *results = new QVBoxLayout(m_resultsPane);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(Measures::sp(3));
    results->addLayout(makeHead());
    results->addWidget(makeResults(), 1);

    auto *panes = new QHBoxLayout(this);
    panes->setContentsMargins(Measures::pageMargins());
    panes->setSpacing(Measures::sp(6));
    panes->addWidget(m_regionPane, 5);
    panes->addWidget(m_resultsPane, 8);
    connectRegions();
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
    if (precautions == m_precautions)
        return;
    m_precautions = precautions;
    m_proxy->setPrecautions(precautions);
    showContent();
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
    if (!m_cards->focusCard(exerciseId))
        m_cards->setFocus();
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
    new QShortcut(
        Qt::Key_Down, m_search, this, [this] { m_cards->setFocus(); }, Qt::WidgetShortcut);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_cards->setFocus(); });
}

QWidget *ExerciseBrowser::makeResults()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(3));
    makeAnswer();
    column->addWidget(m_answer);
    m_invitation = new Label;
    column->addWidget(m_invitation);
    makeFilters();
    column->addWidget(m_filters);
    m_count = new Label({}, Label::Role::Strong);
    column->addWidget(m_count);
    column->addWidget(m_hidden);
    makeCards();
    column->addWidget(m_cards);
    makeNothingFound();
    column->addWidget(m_nothingFound);
    column->addStretch(1);
    m_results = new ScrollPage(content);
    m_results->setFocusPolicy(Qt::NoFocus);
    return m_results;
}

void ExerciseBrowser::makeAnswer()
{
    m_answer = new RegionAnswer(m_library, m_gallery);
    connect(m_answer, &RegionAnswer::startRequested, this, &ExerciseBrowser::startRequested);
    connect(m_answer, &RegionAnswer::exerciseOpened, this, &ExerciseBrowser::exerciseOpened);
    connect(m_answer, &RegionAnswer::precautionsRequested, this, &ExerciseBrowser::precautionsRequested);
}

void ExerciseBrowser::makeCards()
{
    m_cards = new CardView;
    m_cards->setGallery(m_gallery);
    m_cards->setAccessibleName(tr("Exercises"));
    m_cards->setModel(m_proxy);
    connect(m_cards, &CardView::opened, this, &ExerciseBrowser::exerciseOpened);
    connect(m_cards, &CardView::startRequested, this, &ExerciseBrowser::startExercise);
    connect(m_cards, &CardView::currentCardMoved, this, [this](const QRect &card) { showCard(card); });
}

void ExerciseBrowser::makeFilters()
{
    m_filters =
        new FilterBar(m_library, [this](const ExerciseFilter &filter) { return m_proxy->countWith(filter); });
    connect(m_filters, &FilterBar::filterChanged, this, [this](const ExerciseFilter &filter) {
        m_proxy->setFilter(filter);
        showContent();
    });
    m_hidden = new ActionLine(quietButton(tr("What I ticked"), Icon::Settings));
    connect(m_hidden, &ActionLine::clicked, this, &ExerciseBrowser::precautionsRequested);
}

void ExerciseBrowser::makeNothingFound()
{
    m_nothingFound = new ActionLine(secondaryButton(tr("&Clear"), Icon::Clear));
    connect(m_nothingFound, &ActionLine::clicked, this, &ExerciseBrowser::clear);
}

/// Takes back what leaves nothing: the filters if there are any, else the words.
void ExerciseBrowser::clear()
{
    if (m_filters->filter().isEmpty())
        m_search->clear();
    else
        m_filters->clear();
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
    const QString words = m_search->text().trimmed();
    if (!words.isEmpty())
        m_proxy->showFound(words);
    else if (m_region)
        m_proxy->showRegion(*m_region);
    else
        m_proxy->showAll();

    const int count = m_proxy->rowCount();
    m_count->setText(inDigitsOf(QLocale(), tr("%n exercise(s)", nullptr, count)));
    m_count->setVisible(count > 0);
    m_cards->setVisible(count > 0);
    m_filters->updateCounts();
    const bool isPartEmpty = m_region && m_proxy->countWith({}) == 0 && m_proxy->hidden().count == 0;
    m_invitation->setVisible(words.isEmpty() && (!m_region || isPartEmpty));
    m_invitation->setText(
        m_region ? tr("No exercise is made for this part yet. These three do the whole body good.")
                 : tr("Pick the part that feels tight: you get three things to do now."));
    showHidden();
    showNothingFound();
    m_answer->answer(words.isEmpty() ? m_region : std::nullopt, m_precautions);
    arrange();
}

void ExerciseBrowser::showHidden()
{
    const ExerciseProxy::Hidden hidden = m_proxy->hidden();
    QStringList reasons;
    for (const AskFirst &entry : m_library.safety().askFirst) {
        if (hidden.ticks.contains(entry.id))
            reasons += entry.who;
    }
    m_hidden->setVisible(hidden.count > 0);
    //: %1 is what a person ticked, such as "You take blood thinners or bleed easily"
    m_hidden->setText(
        inDigitsOf(QLocale(), tr("%n exercise(s) hidden, as you ticked: %1", nullptr, hidden.count))
            .arg(reasons.join(tr("; "))));
}

void ExerciseBrowser::showNothingFound()
{
    const bool isFiltered = !m_filters->filter().isEmpty();
    const bool isSearched = !m_search->text().trimmed().isEmpty();
    m_nothingFound->setVisible(m_proxy->rowCount() == 0 && m_proxy->hidden().count == 0
                               && (isFiltered || isSearched));
    if (m_proxy->countWith({}) == 0)
        m_nothingFound->setText(tr("Nothing has that word."));
    else
        //: %1 lists chosen filters, such as "Stretch, No floor"
        m_nothingFound->setText(
            inDigitsOf(QLocale(), tr("None of %n exercise(s) fits: %1", nullptr, m_proxy->countWith({})))
                .arg(m_filters->chosen().join(tr(", "))));
}

void ExerciseBrowser::showCard(const QRect &card)
{
    const QPoint middle = m_cards->mapTo(m_results->widget(), card.center());
    m_results->ensureVisible(middle.x(), middle.y(), 0, card.height() / 2 + Measures::sp(2));
}

void ExerciseBrowser::startExercise(const QString &id)
{
    emit startRequested(routineOf(*m_library.exercise(id)));
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
    m_answer->setTiles(cramped ? ThreeThingsCard::Tiles::Stacked : ThreeThingsCard::Tiles::SideBySide);
}

} // namespace Unknot
