# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(architecture/tst_layers LINKS Qt6::Core)
target_compile_definitions(tst_layers PRIVATE UNKNOT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
