// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurecommands.h"

#include "contactsheet.h"
#include "core/nearest.h"
#include "figure/figurereader.h"
#include "figure/figuretext.h"
#include "picturefile.h"
#include "storage/atomicsave.h"

#include <QDir>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr QSize usualSize(480, 360);
constexpr QSize usualSizeOnContactSheet(240, 180);
constexpr int suggestedIds = 3;

FigureTheme themeOf(FigureRequest::Style style)
{
    switch (style) {
    case FigureRequest::Style::Light:
        return FigureTheme::light();
    case FigureRequest::Style::Dark:
        return FigureTheme::dark();
    case FigureRequest::Style::Ink:
        return FigureTheme::ink();
    }
    return FigureTheme::light();
}

Result<void> save(const PictureFile &picture, const QString &path)
{
    const Result<QByteArray> bytes = encoded(picture, formatOf(path).value_or(PictureFormat::Png));
    return bytes ? saveAtomically(path, *bytes) : bytes.error();
}

} // namespace

Result<void> FigureCommands::run() const
{
    if (!m_request.figure.contactSheet.isEmpty())
        return writeContactSheet();
    return m_request.figure.isOfAll ? writeAll() : writeOne();
}

Result<void> FigureCommands::writeOne() const
{
    const Result<const Exercise *> exercise = find(m_request.operands.first());
    if (!exercise)
        return exercise.error();
    if ((*exercise)->figure.isEmpty())
        return Failure{tr("%1: this exercise has no figure").arg((*exercise)->id)};
    return writePicture(**exercise, m_request.output);
}

Result<void> FigureCommands::writeAll() const
{
    const QDir folder(m_request.output);
    if (!folder.mkpath(u"."_s))
        return Failure{tr("%1: this folder could not be made").arg(m_request.output),
                       Failure::Cause::Machine};
    for (const Exercise &exercise : m_library.exercises()) {
        if (exercise.figure.isEmpty())
            continue;
        const Result<void> written = writePicture(exercise, folder.filePath(exercise.id + u".png"_s));
        if (!written)
            return written;
    }
    return {};
}

Result<void> FigureCommands::writeContactSheet() const
{
    const FigureRequest &wanted = m_request.figure;
    ContactSheet sheet(wanted.size.value_or(usualSizeOnContactSheet), themeOf(wanted.style));
    for (const Exercise &exercise : m_library.exercises()) {
        if (exercise.figure.isEmpty()) {
            sheet.addWithoutFigure(exercise.name);
            continue;
        }
        const Result<FigureData> figure = figureOf(exercise, exercise.id);
        if (!figure)
            return figure.error();
        sheet.add(exercise.name, *figure, lookFor(*figure));
    }
    return save({.size = sheet.size(),
                 .title = tr("All exercises"),
                 .paint =
                     [&sheet](QPainter &painter, const QRectF &area) {
                         sheet.paint(painter, area);
                     }},
                wanted.contactSheet);
}

Result<void> FigureCommands::writePicture(const Exercise &exercise, const QString &path) const
{
    const Result<FigureData> figure = figureOf(exercise, exercise.id);
    if (!figure)
        return figure.error();
    FigureLook look = lookFor(*figure);
    look.hasArrows = m_request.figure.place > 0;
    const auto paint = [&](QPainter &painter, const QRectF &area) {
        painter.fillRect(area, look.theme.arrowHalo);
        FigurePainter(painter, look).paint(area, Movement(*figure), m_request.figure.place);
    };
    return save({.size = m_request.figure.size.value_or(usualSize),
                 .title = exercise.name,
                 .description = FigureText::alternative(*figure, m_request.figure.side),
                 .paint = paint},
                path);
}

Result<const Exercise *> FigureCommands::find(const QString &id) const
{
    if (const Exercise *exercise = m_library.exercise(id))
        return exercise;
    const QStringList near = nearest(id, m_library.exerciseIds(), suggestedIds);
    if (near.isEmpty())
        return Failure{tr("%1: there is no exercise of this id").arg(id)};
    //: %2 lists ids, such as "calf-raise, calf-roll".
    return Failure{tr("%1: there is no exercise of this id; the nearest are %2").arg(id, near.join(u", "))};
}

FigureLook FigureCommands::lookFor(const FigureData &figure) const
{
    return {.theme = themeOf(m_request.figure.style),
            .isMirrored = isMirroredFor(figure, m_request.figure.side)};
}

} // namespace Unknot
