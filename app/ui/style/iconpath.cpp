// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/iconpath.h"

#include "ui/style/icontable.h"

#include <QHash>

namespace Unknot {

namespace {

constexpr double dotRadius = 1.25;

/// Reads one of the table's drawings, a command at a time.
class DrawingReader
{
public:
    DrawingReader(const char *drawing, QPainterPath *strokes, QPainterPath *dots)
        : m_words(QByteArray(drawing).simplified().split(' ')),
          m_strokes(strokes),
          m_dots(dots)
    {
    }

    void read()
    {
        while (m_next < m_words.size())
            readCommand(m_words.at(m_next++));
    }

private:
    double number() { return m_words.at(m_next++).toDouble(); }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    void readCommand(const QByteArray &command)
    {
        switch (command.isEmpty() ? '\0' : command.front()) {
        case 'M':
            m_strokes->moveTo(point());
            break;
        case 'L':
            m_strokes->lineTo(point());
            break;
        case 'C':
            readCurve();
            break;
        case 'Z':
            m_strokes->closeSubpath();
            break;
        case 'O':
            readCircle();
            break;
        case 'R':
            readBox();
            break;
        case 'D':
            m_dots->addEllipse(point(), dotRadius, dotRadius);
            break;
        default:
            break;
        }
    }

    void readCurve()
    {
        const QPointF first = point();
        const QPointF second = point();
        m_strokes->cubicTo(first, second, point());
    }

    void readCircle()
    {
        const QPointF centre = point();
        const double radius = number();
        m_strokes->addEllipse(centre, radius, radius);
    }

    void readBox()
    {
        const QPointF corner = point();
        const QPointF size = point();
        const double radius = number();
        m_strokes->addRoundedRect({corner, QSizeF(size.x(), size.y())}, radius, radius);
    }

    QByteArrayList m_words;
    qsizetype m_next = 0;
    QPainterPath *m_strokes;
    QPainterPath *m_dots;
};

IconPath pathOf(Icon icon)
{
    const IconDrawing drawing = drawingOf(icon);
    IconPath path{.stroke = drawing.stroke, .turns = drawing.reading == IconDrawing::Reading::Turns};
    DrawingReader(drawing.lines, &path.lines, &path.solid).read();
    DrawingReader(drawing.solid, &path.solid, &path.solid).read();
    return path;
}

} // namespace

const IconPath &IconPath::of(Icon icon)
{
    static QHash<Icon, IconPath> known;
    if (!known.contains(icon))
        known.insert(icon, pathOf(icon));
    return known.find(icon).value();
}

} // namespace Unknot
