// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/logo.h"

namespace Unknot {

Logo::Logo(QWidget *parent)
    : IconLabel(Icon::Logo, Ink::Accent, parent)
{
    setExtent(1.9);
}

} // namespace Unknot
