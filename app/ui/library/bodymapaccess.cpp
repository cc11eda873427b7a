// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/bodymapaccess.h"

#include "core/labels.h"
#include "ui/library/bodymapview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace Unknot {

namespace {

/// One region, as an item of the list.
class SpokenRegion : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenRegion(BodyMapView *map, int index)
        : m_map(map),
          m_index(index)
    {
    }

    bool isValid() const override { return m_map; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent()->window(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? Labels::of(region()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect place = m_map->placeOf(region());
        return {m_map->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = parent()->state();
        state.selectable = true;
        state.selected = m_map->region() == region();
        state.focused = m_map->hasFocus() && m_map->current() == region();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_map->press(region());
    }

private:
    Region region() const { return BodyMapView::regions().at(m_index); }

    QPointer<BodyMapView> m_map;
    int m_index = 0;
};

/// The map as a list of its regions, which it keeps.
class SpokenBodyMap : public QAccessibleWidget
{
public:
    explicit SpokenBodyMap(BodyMapView *map)
        : QAccessibleWidget(map, QAccessible::List),
          m_map(map)
    {
        for (int i = 0; i < BodyMapView::regions().size(); ++i)
            m_regions.append(QAccessible::registerAccessibleInterface(new SpokenRegion(map, i)));
    }

    ~SpokenBodyMap() override
    {
        for (const QAccessible::Id region : std::as_const(m_regions))
            QAccessible::deleteAccessibleInterface(region);
    }

    int childCount() const override { return int(m_regions.size()); }

    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::accessibleInterface(m_regions.value(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_regions.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const std::optional<Region> region = m_map->regionAt(m_map->mapFromGlobal(QPoint(x, y)));
        return region ? child(int(BodyMapView::regions().indexOf(*region))) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_map->hasFocus() ? child(int(BodyMapView::regions().indexOf(m_map->current()))) : nullptr;
    }

private:
    BodyMapView *m_map;
    QVector<QAccessible::Id> m_regions;
};

QAccessibleInterface *makeSpokenBodyMap(const QString &, QObject *object)
{
    auto *map = qobject_cast<BodyMapView *>(object);
    return map ? new SpokenBodyMap(map) : nullptr;
}

void tellOf(BodyMapView *map, QAccessible::Event kind, std::optional<Region> region)
{
    if (!QAccessible::isActive() || !region || !BodyMapView::regions().contains(*region))
        return;
    QAccessibleEvent event(map, kind);
    event.setChild(int(BodyMapView::regions().indexOf(*region)));
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installBodyMapAccess()
{
    QAccessible::installFactory(makeSpokenBodyMap);
}

void tellChosen(BodyMapView *map, std::optional<Region> before)
{
    tellOf(map, QAccessible::SelectionRemove, before);
    tellOf(map, QAccessible::Selection, map->region());
}

void tellFocus(BodyMapView *map)
{
    tellOf(map, QAccessible::Focus, map->current());
}

} // namespace Unknot
