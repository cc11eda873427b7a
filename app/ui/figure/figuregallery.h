// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "figure/figuretheme.h"
#include "figure/movement.h"
#include "ui/figure/shownexercise.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace Unknot {

/// What a small picture of an exercise shows: the pose that it comes to.
struct FigurePicture
{
    ShownExercise exercise{};
    QSize size{}; ///< on screen, in pixels that do not depend on the device
    double pixelRatio = 1;
    FigureTheme theme{};

    bool operator==(const FigurePicture &) const = default;
};

size_t qHash(const FigurePicture &picture, size_t seed = 0);

/// The figures of all exercises: solved when they are first asked for, and drawn as small pictures when
/// nothing else is to be done.
class FigureGallery : public QObject
{
    Q_OBJECT

public:
    /// The library outlives the gallery and does not change.
    explicit FigureGallery(const Library &library, QObject *parent = nullptr);

    /// After the library has changed.
    void forget();

    /// Cheap: nothing is solved for the answer.
    bool has(const QString &exerciseId) const;

    /// For a list of them, which leaves room beside each or beside none.
    bool hasAnyOf(const Routine &routine) const;

    /// None when the exercise has no figure, or one that cannot be read.
    std::optional<Movement> movementOf(const QString &exerciseId);

    /// Null until it has been drawn, which is soon: pictureDrawn() says when.
    QPixmap picture(const FigurePicture &picture);

    /// Who the figures are of.
    const DrawnPerson &person() const { return m_person; }
    void setPerson(const DrawnPerson &person);

    /// The person has asked for pictures that do not move.
    bool isStill() const { return m_isStill; }
    void setStill(bool still);

signals:
    void pictureDrawn(const QString &exerciseId);
    void personChanged();
    void stillChanged(bool still);

private:
    void want(const FigurePicture &picture);
    void drawNext();
    QPixmap drawn(const FigurePicture &picture);

    const Library &m_library;
    DrawnPerson m_person;
    QHash<QString, std::optional<Movement>> m_movements;
    QCache<FigurePicture, QPixmap> m_pictures;
    QVector<FigurePicture> m_wanted;
    QTimer m_nextTurn;
    bool m_isStill = false;
};

} // namespace Unknot
