// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"
#include "ui/library/threethingscard.h"

class QVBoxLayout;

namespace Unknot {

/// The answer to where it is tight: the three things to do now, and what someone should know before them.
class RegionAnswer : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the answer, and the library does not change.
    RegionAnswer(const Library &library, FigureGallery &gallery, QWidget *parent = nullptr);

    /// Without a region there is nothing to answer.
    void answer(std::optional<Region> region, const Precautions &precautions);
    void setTiles(ThreeThingsCard::Tiles tiles);

signals:
    void startRequested(const Unknot::Routine &routine);
    void exerciseOpened(const QString &id);
    void precautionsRequested();

private:
    void showThings(const Routine &things);
    void showNotes(const QVector<PrecautionNote> &notes);

    const Library &m_library;
    FigureGallery &m_gallery;
    QVBoxLayout *m_column = nullptr;
    ThreeThingsCard *m_things = nullptr; ///< null when there is nothing to answer
    QWidget *m_notes = nullptr; ///< null when no tick is about it
    ThreeThingsCard::Tiles m_tiles = ThreeThingsCard::Tiles::SideBySide;
};

} // namespace Unknot
