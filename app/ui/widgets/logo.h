// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/iconlabel.h"

namespace Unknot {

/// The loop that is our mark.
class Logo : public IconLabel
{
    Q_OBJECT

public:
    explicit Logo(QWidget *parent = nullptr);
};

} // namespace Unknot
