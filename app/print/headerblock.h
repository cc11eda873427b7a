// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routine.h"
#include "print/block.h"
#include "print/sheetstyle.h"

#include <QCoreApplication>

namespace Unknot {

/// The head of the first page, and of those after it.
class HeaderBlock
{
    Q_DECLARE_TR_FUNCTIONS(HeaderBlock)

public:
    HeaderBlock(const Routine &routine, const SheetOptions &options, const SheetStyle &style);

    /// Title, how often, what for, and the pen fields.
    Block first() const;

    /// Just the title.
    Block running() const;

private:
    void placeFrequency(Block &block) const;
    void placeFields(Block &block) const;
    int fieldsARow(const QVector<int> &labelWidths) const;

    SheetStyle m_style;
    bool m_isLargePrint = false;
    QString m_title;
    QString m_frequency;
    QString m_intro;
};

} // namespace Unknot
