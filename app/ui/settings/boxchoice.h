// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QLocale>

namespace Unknot {

/// Chooses what has this value. A value that nobody would choose here, but a file may hold, becomes one more
/// choice, so that it stays as it is until someone chooses another.
inline void choose(QComboBox *box, int value)
{
    if (box->findData(value) < 0)
        box->addItem(QLocale().toString(value), value);
    box->setCurrentIndex(box->findData(value));
}

} // namespace Unknot
