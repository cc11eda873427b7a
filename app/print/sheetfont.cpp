// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetfont.h"

#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

bool loadShippedFonts()
{
    const bool regular = QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Regular.ttf"_s) >= 0;
    const bool bold = QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Bold.ttf"_s) >= 0;
    return regular && bold;
}

} // namespace

QFont sheetFont(int size, TextWeight weight, Qt::LayoutDirection direction)
{
    static const bool loaded = loadShippedFonts();
    Q_ASSERT(loaded);
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(size);
    font.setBold(weight == TextWeight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing switches ligatures off, without which "floor" cannot be found in a PDF. Arabic needs them.
    if (direction == Qt::LeftToRight)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace Unknot
