# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(figure/tst_figuretheme LINKS unknot_figure)
unknot_test(figure/tst_muscles LINKS unknot_figure)
target_compile_definitions(tst_muscles PRIVATE UNKNOT_RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources")
