// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/figurepainter.h"

#include <QCoreApplication>

#include <optional>

namespace Unknot {

/// Start and end of many exercises with their names, side by side for review.
class ContactSheet
{
    Q_DECLARE_TR_FUNCTIONS(ContactSheet)

public:
    /// `pictureSize` is that of each picture, in pixels.
    ContactSheet(const QSize &pictureSize, const FigureTheme &theme)
        : m_pictureSize(pictureSize),
          m_theme(theme)
    {
    }

    void add(const QString &name, const FigureData &figure, const FigureLook &look);
    /// So that what is missing is seen.
    void addWithoutFigure(const QString &name);

    QSize size() const;
    /// The area is shaped like size().
    void paint(QPainter &painter, const QRectF &area) const;

private:
    struct Entry
    {
        QString name;
        std::optional<Movement> movement;
        FigureLook look;
    };

    int columns() const;
    QSize entrySize() const;
    void paintEntry(QPainter &painter, const Entry &entry) const;

    QSize m_pictureSize;
    FigureTheme m_theme;
    QVector<Entry> m_entries;
};

} // namespace Unknot
