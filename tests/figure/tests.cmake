# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(figure/tst_figuretheme LINKS unknot_figure)
