// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/regionpane.h"

#include "ui/library/bodymapview.h"
#include "ui/library/regionlist.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace Unknot {

RegionPane::RegionPane(FigureGallery &gallery, QWidget *parent)
    : QWidget(parent)
{
    auto *back = quietButton(tr("E&xercises"), Icon::ChevronBack);
    m_back = back;
    m_scroll = new ScrollPage(makeContent(gallery));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(2));
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(m_scroll, 1);
    setPlace(Place::Beside);

    connect(back, &Button::clicked, this, &RegionPane::backRequested);
    connect(m_map, &BodyMapView::regionChosen, this, &RegionPane::regionChosen);
    connect(m_list, &RegionList::regionChosen, this, &RegionPane::regionChosen);
    connect(m_map, &BodyMapView::regionPointed, m_list, &RegionList::setPointed);
    connect(m_list, &RegionList::regionPointed, m_map, &BodyMapView::setPointed);
}

void RegionPane::setRegion(std::optional<Region> region)
{
    m_map->setRegion(region);
    m_list->setRegion(region);
}

void RegionPane::setPlace(Place place)
{
    m_back->setVisible(place == Place::Alone);
}

/// The pane may be shown only now: it has to be laid out before the map can be scrolled into sight.
void RegionPane::focusMap()
{
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    m_map->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_map, 0, 0);
}

QWidget *RegionPane::makeContent(FigureGallery &gallery)
{
    m_map = new BodyMapView(gallery);
    m_list = new RegionList;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(2));
    column->addWidget(new Label(tr("Where is it tight?"), Label::Role::PageHeading));
    column->addWidget(new Label(tr("Point at the body or pick from the list."), Label::Role::Muted));
    column->addWidget(m_map, 1);
    column->addWidget(m_list);
    return content;
}

} // namespace Unknot
