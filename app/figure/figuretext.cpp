// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figuretext.h"

#include <QLocale>

namespace Unknot {

QString FigureText::alternative(const FigureData &figure, Side side)
{
    QStringList sentences{figure.description, drawnSide(figure, side), shownSteps(figure)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString FigureText::drawnSide(const FigureData &figure, Side side)
{
    if (figure.drawn == Side::Both)
        return {};
    const Side drawn = side == Side::Both ? figure.drawn : side;
    return drawn == Side::Left ? tr("Drawn: the left side.") : tr("Drawn: the right side.");
}

QString FigureText::shownSteps(const FigureData &figure)
{
    const QString start = QLocale().toString(figure.startShows);
    if (figure.poses.size() < 2)
        return tr("Shown: step %1.").arg(start);
    //: Numbers of the steps that the first and the last picture show.
    return tr("Start: step %1. End: step %2.").arg(start, QLocale().toString(figure.endShows));
}

} // namespace Unknot
