// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"
#include "ui/library/threethingscard.h"
#include "ui/widgets/scrollpage.h"

class QLabel;

namespace Unknot {

class ActionLine;
class CardView;
class ExerciseProxy;
class FigureGallery;
class FilterBar;
class RegionAnswer;

/// What there is for a region, or for words that are sought: the answer first, then a card for everything
/// that the filters leave, and a line for what is hidden or was not found.
class ExerciseResults : public ScrollPage
{
    Q_OBJECT

public:
    /// Both outlive the results, and the library does not change.
    ExerciseResults(const Library &library, FigureGallery &gallery, QWidget *parent = nullptr);

    /// With words the region does not count.
    void showFor(std::optional<Region> region, const QString &words);
    void setPrecautions(const Precautions &precautions);
    void setTiles(ThreeThingsCard::Tiles tiles);

    void focusCards();
    /// The cards, when there is none of that exercise.
    void focusCard(const QString &exerciseId);
    /// False when there are none.
    bool clearFilters();

signals:
    void exerciseOpened(const QString &id);
    void startRequested(const Unknot::Routine &routine);
    /// To look at the ticks that hide something.
    void precautionsRequested();
    /// To take back what leaves nothing.
    void clearRequested();

private:
    void layOut();
    void connectParts();
    void showContent();
    void showInvitation();
    void showHidden();
    void showNothingFound();
    void showCard(const QRect &card);
    void startExercise(const QString &id);

    const Library &m_library;
    std::optional<Region> m_region;
    QString m_words;
    Precautions m_precautions;
    ExerciseProxy *m_proxy = nullptr;

    RegionAnswer *m_answer = nullptr;
    QLabel *m_invitation = nullptr;
    FilterBar *m_filters = nullptr;
    QLabel *m_count = nullptr;
    ActionLine *m_hidden = nullptr; ///< says what the precautions hide
    CardView *m_cards = nullptr;
    ActionLine *m_nothingFound = nullptr;
};

} // namespace Unknot
