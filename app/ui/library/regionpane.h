// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QWidget>

namespace Unknot {

class BodyMapView;
class FigureGallery;
class RegionList;
class ScrollPage;

/// Asks where it is tight: the body to point at, and the same regions as a list. What is looked at in one of
/// them lights up in the other.
class RegionPane : public QWidget
{
    Q_OBJECT

public:
    /// Beside the exercises, or on a page of its own with a way back to them.
    enum class Place { Beside, Alone };

    /// The gallery outlives the pane.
    explicit RegionPane(FigureGallery &gallery, QWidget *parent = nullptr);

    void setRegion(std::optional<Region> region);
    void setPlace(Place place);
    void focusMap();

signals:
    void regionChosen(std::optional<Unknot::Region> region);
    void backRequested();

private:
    QWidget *makeContent(FigureGallery &gallery);

    QWidget *m_back = nullptr;
    ScrollPage *m_scroll = nullptr;
    BodyMapView *m_map = nullptr;
    RegionList *m_list = nullptr;
};

} // namespace Unknot
