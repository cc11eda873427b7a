// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace Unknot {

/// The answer to "Where is it tight?": what to do now, how long it takes, and Start.
class ThreeThingsCard : public Card
{
    Q_OBJECT

public:
    enum class Tiles { SideBySide, Stacked };

    ThreeThingsCard(const Routine &routine, const Library &library, QWidget *parent = nullptr);

    void setTiles(Tiles tiles);

signals:
    void startRequested(const Unknot::Routine &routine);
    void exerciseOpened(const QString &id);

private:
    QBoxLayout *makeHead(const Library &library);
    void addTile(int number, const RoutineStep &step, const Library &library);
    QString extent(const Library &library) const;

    Routine m_routine;
    QBoxLayout *m_tiles = nullptr;
};

} // namespace Unknot
