// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discomforttext.h"

#include <QLocale>

namespace Unknot {

QString DiscomfortText::word(int score)
{
    if (score <= 0)
        return tr("none");
    if (score <= 3)
        return tr("mild");
    if (score <= 6)
        return tr("noticeable");
    return score <= 9 ? tr("strong") : tr("worst");
}

QString DiscomfortText::withWord(int score)
{
    //: How much discomfort there is: a number from 0 to 10, and its word, such as "mild"
    return tr("%1 (%2)").arg(QLocale().toString(score), word(score));
}

} // namespace Unknot
