// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/precautions.h"
#include "ui/widgets/tonepanel.h"

namespace Unknot {

/// What someone should know before an exercise or a routine, because of what they ticked.
class PrecautionPanel : public TonePanel
{
    Q_OBJECT

public:
    PrecautionPanel(const QString &heading, const QVector<PrecautionNote> &notes, QWidget *parent = nullptr);

signals:
    void precautionsRequested();

private:
    static QString wordsOf(const PrecautionNote &note);
};

} // namespace Unknot
