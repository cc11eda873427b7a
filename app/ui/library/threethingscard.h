// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace Unknot {

class FigureGallery;
class StepTile;

/// The answer to "Where is it tight?": what to do now, how long it takes, and Start.
class ThreeThingsCard : public Card
{
    Q_OBJECT

public:
    enum class Tiles { SideBySide, Stacked };

    /// The gallery outlives the card.
    ThreeThingsCard(const Routine &routine, const Library &library, FigureGallery &gallery,
                    QWidget *parent = nullptr);

    void setTiles(Tiles tiles);

signals:
    void startRequested(const Unknot::Routine &routine);
    void exerciseOpened(const QString &id);

private:
    QBoxLayout *makeHead(const Library &library);
    StepTile *makeTile(int number, const RoutineStep &step, const Library &library);
    QString extent(const Library &library) const;

    Routine m_routine;
    QBoxLayout *m_row = nullptr;
    QVector<StepTile *> m_tiles;
};

} // namespace Unknot
