// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dosetext.h"
#include "ui/widgets/card.h"

namespace Unknot {

/// How much and how often, as facts side by side.
class DoseBox : public Card
{
    Q_OBJECT

public:
    explicit DoseBox(const QVector<DosePart> &parts, QWidget *parent = nullptr);
};

} // namespace Unknot
