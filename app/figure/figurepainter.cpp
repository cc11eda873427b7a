// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepainter.h"

namespace Unknot {

FigurePainter::FigurePainter(QPainter &painter, const FigureLook &look)
    : m_painter(painter),
      m_look(look)
{
}

} // namespace Unknot
