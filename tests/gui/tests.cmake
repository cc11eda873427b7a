# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# Every page of the real library, with words that nobody speaks.
unknot_test(gui/tst_pseudolanguage LINKS unknot_test_pages unknot_test_content
    SOURCES support/pseudowords.cpp support/pseudowords.h)
