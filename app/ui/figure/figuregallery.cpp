// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuregallery.h"

#include "figure/figurepainter.h"
#include "figure/figurereader.h"

#include <QPainter>

#include <algorithm>

using namespace std::chrono_literals;

namespace Unknot {

namespace {

constexpr int keptKibibytes = 16 * 1024;

/// Before the first picture of a batch: the page comes first, and may still change its layout.
constexpr auto settlesIn = 30ms;

int kibibytesOf(const QPixmap &pixmap)
{
    return 1 + pixmap.width() * pixmap.height() * pixmap.depth() / 8 / 1024;
}

} // namespace

size_t qHash(const FigurePicture &picture, size_t seed)
{
    return qHashMulti(seed, picture.exercise.id, int(picture.exercise.side), picture.size.width(),
                      picture.size.height());
}

FigureGallery::FigureGallery(const Library &library, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_pictures(keptKibibytes)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &FigureGallery::drawNext);
}

bool FigureGallery::has(const QString &exerciseId) const
{
    const auto solved = m_movements.constFind(exerciseId);
    if (solved != m_movements.constEnd())
        return solved->has_value();
    const Exercise *exercise = m_library.exercise(exerciseId);
    return exercise && !exercise->figure.isEmpty();
}

bool FigureGallery::hasAnyOf(const Routine &routine) const
{
    return std::any_of(routine.steps.begin(), routine.steps.end(),
                       [this](const RoutineStep &step) { return has(step.exerciseId); });
}

std::optional<Movement> FigureGallery::movementOf(const QString &exerciseId)
{
    if (!has(exerciseId))
        return std::nullopt;
    auto solved = m_movements.find(exerciseId);
    if (solved == m_movements.end()) {
        const Result<FigureData> figure = figureOf(*m_library.exercise(exerciseId), exerciseId);
        solved = m_movements.insert(exerciseId,
                                    figure ? std::optional(Movement(*figure, m_person.build)) : std::nullopt);
    }
    return *solved;
}

QPixmap FigureGallery::picture(const FigurePicture &picture)
{
    if (const QPixmap *found = m_pictures.object(picture))
        return *found;
    want(picture);
    return {};
}

void FigureGallery::want(const FigurePicture &picture)
{
    if (picture.size.isEmpty() || !has(picture.exercise.id) || m_wanted.contains(picture))
        return;
    m_wanted.append(picture);
    if (!m_nextTurn.isActive())
        m_nextTurn.start(settlesIn);
}

/// One picture a turn, so that keys and clicks never wait for more than one.
void FigureGallery::drawNext()
{
    const FigurePicture picture = m_wanted.takeFirst();
    const QPixmap pixmap = drawn(picture);
    m_pictures.insert(picture, new QPixmap(pixmap), kibibytesOf(pixmap));
    if (!m_wanted.isEmpty())
        m_nextTurn.start(0);
    emit pictureDrawn(picture.exercise.id);
}

QPixmap FigureGallery::drawn(const FigurePicture &picture)
{
    QPixmap pixmap((QSizeF(picture.size) * picture.pixelRatio).toSize());
    pixmap.setDevicePixelRatio(picture.pixelRatio);
    pixmap.fill(Qt::transparent);
    if (const std::optional<Movement> movement = movementOf(picture.exercise.id)) {
        QPainter painter(&pixmap);
        const FigureLook look{.theme = picture.theme,
                              .isMirrored = isMirroredFor(movement->figure(), picture.exercise.side),
                              .hasArrows = false};
        FigurePainter(painter, look).paint(QRectF(QPointF(), picture.size), *movement, 1);
    }
    return pixmap;
}

/// Colours are part of what a picture is kept by; another build has to be solved and drawn anew.
void FigureGallery::forget()
{
    m_wanted.clear();
    m_nextTurn.stop();
    m_movements.clear();
    m_pictures.clear();
}

void FigureGallery::setPerson(const DrawnPerson &person)
{
    if (m_person == person)
        return;
    m_wanted.clear();
    m_nextTurn.stop();
    if (m_person.build != person.build) {
        m_movements.clear();
        m_pictures.clear();
    }
    m_person = person;
    emit personChanged();
}

void FigureGallery::setStill(bool still)
{
    if (m_isStill == still)
        return;
    m_isStill = still;
    emit stillChanged(still);
}

} // namespace Unknot
