// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety.h"
#include "print/block.h"
#include "print/sheetstyle.h"

#include <QCoreApplication>

namespace Unknot {

/// The foot of every page: when to stop, when to call for help, and which page this is.
class FootBlock
{
    Q_DECLARE_TR_FUNCTIONS(FootBlock)

public:
    FootBlock(const Safety &safety, const SheetStyle &style)
        : m_safety(safety),
          m_style(style)
    {
    }

    /// `page` counts from 1.
    Block full(int page, int pageCount) const;

    /// For large print, whose last page says all of it: one line that points there.
    Block pointingToLastPage(int page, int pageCount) const;

private:
    void placeColumns(Block &block) const;
    void placeLastLine(Block &block, const QString &text, int boldLetters, int page, int pageCount) const;

    const Safety &m_safety;
    SheetStyle m_style;
};

} // namespace Unknot
