// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety.h"
#include "print/block.h"
#include "print/sheetstyle.h"

#include <QCoreApplication>

namespace Unknot {

/// The stop rules and emergency signs in full, for the last page in large print.
class SafetyBlock
{
    Q_DECLARE_TR_FUNCTIONS(SafetyBlock)

public:
    SafetyBlock(const Safety &safety, const SheetStyle &style);

    /// One after the other; each fits on any page.
    const QVector<Block> &parts() const { return m_parts; }

    /// Pen lines for the visit, down to `height`; empty when there is no room for a few.
    static Block questionLines(int height, const SheetStyle &style);

private:
    void addCard(const SafetyCard &card);
    void addDisclaimer(const QString &text);
    void addParagraph(const QString &text, const QString &mark);

    SheetStyle m_style;
    QVector<Block> m_parts;
};

} // namespace Unknot
