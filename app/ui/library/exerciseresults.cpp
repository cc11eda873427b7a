// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exerciseresults.h"

#include "core/durationtext.h"
#include "ui/library/cardview.h"
#include "ui/library/exercisemodel.h"
#include "ui/library/exerciseproxy.h"
#include "ui/library/filterbar.h"
#include "ui/library/regionanswer.h"
#include "ui/style/measures.h"
#include "ui/widgets/actionline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Unknot {

ExerciseResults::ExerciseResults(const Library &library, FigureGallery &gallery, QWidget *parent)
    : ScrollPage(new QWidget, parent),
      m_library(library),
      m_proxy(new ExerciseProxy(library, this)),
      m_answer(new RegionAnswer(library, gallery)),
      m_invitation(new Label),
      m_filters(new FilterBar(library,
                              [this](const ExerciseFilter &filter) { return m_proxy->countWith(filter); })),
      m_count(new Label({}, Label::Role::Strong)),
      m_hidden(new ActionLine(quietButton(tr("What I ticked"), Icon::Settings))),
      m_cards(new CardView),
      m_nothingFound(new ActionLine(secondaryButton(tr("&Clear"), Icon::Clear)))
{
    m_proxy->setSourceModel(new ExerciseModel(library, this));
    m_cards->setGallery(gallery);
    m_cards->setAccessibleName(tr("Exercises"));
    m_cards->setModel(m_proxy);
    setFocusPolicy(Qt::NoFocus);
    layOut();
    connectParts();
}

void ExerciseResults::layOut()
{
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(3));
    for (QWidget *part : std::initializer_list<QWidget *>{m_answer, m_invitation, m_filters, m_count,
                                                          m_hidden, m_cards, m_nothingFound})
        column->addWidget(part);
    column->addStretch(1);
}

void ExerciseResults::connectParts()
{
    connect(m_answer, &RegionAnswer::startRequested, this, &ExerciseResults::startRequested);
    connect(m_answer, &RegionAnswer::exerciseOpened, this, &ExerciseResults::exerciseOpened);
    connect(m_answer, &RegionAnswer::precautionsRequested, this, &ExerciseResults::precautionsRequested);
    connect(m_filters, &FilterBar::filterChanged, this, [this](const ExerciseFilter &filter) {
        m_proxy->setFilter(filter);
        showContent();
    });
    connect(m_hidden, &ActionLine::clicked, this, &ExerciseResults::precautionsRequested);
    connect(m_cards, &CardView::opened, this, &ExerciseResults::exerciseOpened);
    connect(m_cards, &CardView::startRequested, this, &ExerciseResults::startExercise);
    connect(m_cards, &CardView::currentCardMoved, this, [this](const QRect &card) { showCard(card); });
    connect(m_nothingFound, &ActionLine::clicked, this, &ExerciseResults::clearRequested);
}

void ExerciseResults::showFor(std::optional<Region> region, const QString &words)
{
    m_region = region;
    m_words = words;
    showContent();
}

void ExerciseResults::setPrecautions(const Precautions &precautions)
{
    if (precautions == m_precautions)
        return;
    m_precautions = precautions;
    m_proxy->setPrecautions(precautions);
    showContent();
}

void ExerciseResults::setTiles(ThreeThingsCard::Tiles tiles)
{
    m_answer->setTiles(tiles);
}

void ExerciseResults::focusCards()
{
    m_cards->setFocus();
}

void ExerciseResults::focusCard(const QString &exerciseId)
{
    if (!m_cards->focusCard(exerciseId))
        focusCards();
}

bool ExerciseResults::clearFilters()
{
    if (m_filters->filter().isEmpty())
        return false;
    m_filters->clear();
    return true;
}

void ExerciseResults::showContent()
{
    if (!m_words.isEmpty())
        m_proxy->showFound(m_words);
    else if (m_region)
        m_proxy->showRegion(*m_region);
    else
        m_proxy->showAll();

    const int count = m_proxy->rowCount();
    m_count->setText(inDigitsOf(QLocale(), tr("%n exercise(s)", nullptr, count)));
    m_count->setVisible(count > 0);
    m_cards->setVisible(count > 0);
    m_filters->updateCounts();
    showInvitation();
    showHidden();
    showNothingFound();
    m_answer->answer(m_words.isEmpty() ? m_region : std::nullopt, m_precautions);
}

void ExerciseResults::showInvitation()
{
    const bool isPartEmpty = m_region && m_proxy->countWith({}) == 0 && m_proxy->hidden().count == 0;
    m_invitation->setVisible(m_words.isEmpty() && (!m_region || isPartEmpty));
    m_invitation->setText(
        m_region ? tr("No exercise is made for this part yet. These three do the whole body good.")
                 : tr("Pick the part that feels tight: you get three things to do now."));
}

void ExerciseResults::showHidden()
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

void ExerciseResults::showNothingFound()
{
    const bool isFiltered = !m_filters->filter().isEmpty();
    const bool isSearched = !m_words.isEmpty();
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

void ExerciseResults::showCard(const QRect &card)
{
    const QPoint middle = m_cards->mapTo(widget(), card.center());
    ensureVisible(middle.x(), middle.y(), 0, card.height() / 2 + Measures::sp(2));
}

void ExerciseResults::startExercise(const QString &id)
{
    emit startRequested(routineOf(*m_library.exercise(id)));
}

} // namespace Unknot
