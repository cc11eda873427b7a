// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/precautionpanel.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace Unknot {

PrecautionPanel::PrecautionPanel(const QString &heading, const QVector<PrecautionNote> &notes,
                                 QWidget *parent)
    : TonePanel(ToneRole::Caution, Icon::Help, heading, Edge::None, parent)
{
    QStringList words;
    for (const PrecautionNote &note : notes)
        words += wordsOf(note);
    addBullets(words);
    auto *ticks = quietButton(tr("What I ticked"), Icon::Settings);
    connect(ticks, &Button::clicked, this, &PrecautionPanel::precautionsRequested);
    auto *row = new QWidget;
    auto *leading = new QHBoxLayout(row);
    leading->setContentsMargins(0, 0, 0, 0);
    leading->addWidget(ticks);
    leading->addStretch();
    addWidget(row);
}

QString PrecautionPanel::wordsOf(const PrecautionNote &note)
{
    if (note.exercises.isEmpty())
        //: %1 is who someone is, such as "You are pregnant", %2 what that changes, in sentences
        return tr("%1. %2").arg(note.about.who, note.about.what);
    //: As above; %3 lists the exercises of a routine that it is about
    return tr("%1. %2 This is about: %3.")
        .arg(note.about.who, note.about.what, note.exercises.join(tr(", ")));
}

} // namespace Unknot
