// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/bodymappicture.h"
#include "ui/widgets/card.h"

namespace Unknot {

class BodyMapSpread;
class FigureGallery;

/// The body from the front and from behind, to point at where it is tight. All of it is one stop of the Tab
/// key; the arrow keys go from region to region and Enter chooses. Left in the picture is always left.
class BodyMapView : public Card
{
    Q_OBJECT

public:
    /// The gallery outlives the map.
    explicit BodyMapView(FigureGallery &gallery, QWidget *parent = nullptr);

    std::optional<Region> region() const { return m_chosen; }
    void setRegion(std::optional<Region> region);

    /// The one that is looked at, here or in the list beside.
    std::optional<Region> pointed() const;
    void setPointed(std::optional<Region> region);

    /// As a click does: chooses it, or clears it when it was chosen.
    void press(Region region);

    /// Where the arrow keys stand.
    Region current() const { return m_current.region; }
    std::optional<Region> regionAt(const QPoint &position) const;
    /// Around one piece of it, whose middle is on it; empty before it has been drawn.
    QRect placeOf(Region region) const;

    /// All that are on the map.
    static const QVector<Region> &regions();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void regionChosen(std::optional<Unknot::Region> region);
    void regionPointed(std::optional<Unknot::Region> region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    BodyMapSpread spread() const;
    std::optional<BodySpot> spotAt(const QPointF &position) const;
    std::optional<BodySpot> spotOf(Region region) const;
    BodyView viewOnThe(Qt::Key arrow) const;

    void point(const std::optional<BodySpot> &spot);
    void move(Qt::Key arrow);

    void paintCaptions(QPainter &painter, const Theme &theme) const;

    FigureGallery &m_gallery;
    BodyMapPicture *m_picture = nullptr;
    std::optional<Region> m_chosen;
    std::optional<BodySpot> m_pointed;
    std::optional<BodySpot> m_pressed;
    BodySpot m_current; ///< of the keyboard
    bool m_isByMouse = false; ///< it has the focus from the mouse, which needs no ring
};

} // namespace Unknot
