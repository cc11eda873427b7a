// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/bodymap.h"
#include "figure/figuretheme.h"

#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace Unknot {

/// How the body of a map is to look.
struct BodyMapLook
{
    Build build{};
    FigureTheme theme{};
    QSize size{}; ///< of one view on screen, in pixels that do not depend on the device
    double pixelRatio = 1;

    bool operator==(const BodyMapLook &) const = default;
};

/// The drawing of a body map, kept until it has to look different. It is drawn when nothing else is to be
/// done: no window waits for it.
class BodyMapPicture : public QObject
{
    Q_OBJECT

public:
    explicit BodyMapPicture(QObject *parent = nullptr);

    /// Null until it was made, which is soon after the first look.
    const BodyMap *map() const { return m_map ? &*m_map : nullptr; }

    /// Cheap while it stays the same. Until it is drawn, picture() shows the look before.
    void setLook(const BodyMapLook &look);
    void setChosen(std::optional<Region> region);

    /// Null until it has been drawn; changed() says when.
    const QPixmap &picture(BodyView view) const { return m_pictures.at(std::size_t(view)); }

signals:
    void changed();

private:
    void drawNext();
    QPixmap drawnBody(BodyView view) const;
    void showChosen(BodyView view);
    QRectF page() const;

    BodyMapLook m_look;
    std::optional<Region> m_chosen;
    std::optional<BodyMap> m_map;
    std::array<QPixmap, 2> m_bodies; ///< by BodyView; without what is chosen
    std::array<QPixmap, 2> m_pictures;
    QVector<BodyView> m_wanted;
    QTimer m_nextTurn;
};

} // namespace Unknot
