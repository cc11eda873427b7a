// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exercisecarddelegate.h"

#include "ui/figure/figuregallery.h"
#include "ui/figure/picturepainting.h"
#include "ui/library/cardroles.h"
#include "ui/style/focusring.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Unknot {

namespace {

constexpr int nameLines = 2;
constexpr int factLines = 2;

int gap()
{
    return Measures::sp(2);
}

QFont nameFont()
{
    return Measures::font(Measures::Text::Body, QFont::DemiBold);
}

QFont factFont()
{
    return Measures::font(Measures::Text::Secondary);
}

/// The text broken into lines of this width; the last line takes what is left and loses its end.
QStringList brokenIntoLines(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() == most - 1;
        lines += last ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                      : text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// A line of text, its size and its colour.
struct CardLine
{
    QString text{};
    QFont font{};
    QColor ink{};
};

QVector<CardLine> linesOf(const QModelIndex &index, int width, const Theme &theme)
{
    QVector<CardLine> lines;
    for (const QString &part : brokenIntoLines(index.data().toString(), nameFont(), width, nameLines))
        lines += CardLine{part, nameFont(), theme.text};
    const QFontMetrics metrics(factFont());
    lines += CardLine{metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, width),
                      factFont(), theme.text};
    lines += CardLine{metrics.elidedText(index.data(NoteRole).toString(), Qt::ElideRight, width), factFont(),
                      theme.mutedText};
    return lines;
}

/// Whether all texts of the card are shown to their end in that width.
bool isWideEnough(int width, const QModelIndex &index)
{
    const QFontMetrics facts(factFont());
    const QStringList name = brokenIntoLines(index.data().toString(), nameFont(), width, nameLines);
    const QFontMetrics names(nameFont());
    const auto fits = [width, &names](const QString &line) {
        return names.horizontalAdvance(line) <= width;
    };
    const bool isNameWhole =
        !name.constLast().endsWith(u'\u2026') && std::all_of(name.begin(), name.end(), fits);
    return isNameWhole && facts.horizontalAdvance(index.data(DetailRole).toString()) <= width
        && facts.horizontalAdvance(index.data(NoteRole).toString()) <= width;
}

void paintSurface(QPainter &painter, const QRect &card, QStyle::State state, const Theme &theme)
{
    const bool hovered = state & QStyle::State_MouseOver;
    painter.setPen(QPen(hovered ? theme.accent : theme.hairline, theme.borderWidth));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Measures::cardRadius(),
                            Measures::cardRadius());
}

/// In the middle of the card's height, so that a card with a short name does not look empty.
void paintLines(QPainter &painter, const QRect &area, Qt::LayoutDirection direction,
                const QVector<CardLine> &lines)
{
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    int height = 0;
    for (const CardLine &line : lines)
        height += QFontMetrics(line.font).height();
    int top = area.top() + (area.height() - height) / 2;
    for (const CardLine &line : lines) {
        const QRect place(area.left(), top, area.width(), QFontMetrics(line.font).height());
        painter.setFont(line.font);
        painter.setPen(line.ink);
        painter.drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, line.text);
        top = place.bottom() + 1;
    }
}

/// Where a picture of the usual size lies in that area, or a smaller one.
QRect centred(const QRect &area)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, pictureSize().boundedTo(area.size()), area);
}

/// What is left of `content`.
QRect wordsBeside(const QRect &picture, const QRect &content)
{
    if (picture.isEmpty())
        return content;
    const int taken = picture.width() + gap();
    return picture.left() > content.left() ? content.adjusted(0, 0, -taken, 0)
                                           : content.adjusted(taken, 0, 0, 0);
}

} // namespace

void ExerciseCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRect card = QStyle::visualRect(option.direction, option.rect,
                                          {option.rect.topLeft(), option.rect.size() - QSize(gap(), gap())});
    const QRect content = card.marginsRemoved(Measures::cardMargins());
    const QRect picture = pictureArea(content, index, option.direction);
    const QRect words = wordsBeside(picture, content);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setRenderHint(QPainter::Antialiasing);
    paintSurface(*painter, card, option.state, theme);
    if (!picture.isEmpty())
        paintPicture(*painter, centred(picture), {index.data(PictureRole).toString()}, *m_gallery,
                     option.palette);
    paintLines(*painter, words, option.direction, linesOf(index, words.width(), theme));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, card, Measures::cardRadius(), theme);
    painter->restore();
}

QRect ExerciseCardDelegate::pictureArea(const QRect &content, const QModelIndex &index,
                                        Qt::LayoutDirection direction) const
{
    const QSize size(pictureSize().width(), content.height());
    const bool hasPicture = m_gallery && m_gallery->has(index.data(PictureRole).toString());
    if (!hasPicture || !isWideEnough(content.width() - size.width() - gap(), index))
        return {};
    return QStyle::visualRect(direction, content, {content.topLeft(), size});
}

QSize ExerciseCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->gridSize() : QSize(0, cardHeight());
}

int ExerciseCardDelegate::cardHeight()
{
    const QMargins margins = Measures::cardMargins();
    return nameLines * QFontMetrics(nameFont()).height() + factLines * QFontMetrics(factFont()).height()
        + margins.top() + margins.bottom() + gap();
}

} // namespace Unknot
