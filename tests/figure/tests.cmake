# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(figure/tst_figuretheme LINKS unknot_figure)
unknot_test(figure/tst_muscles LINKS unknot_figure)
target_compile_definitions(tst_muscles PRIVATE UNKNOT_RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources")
unknot_test(figure/tst_figurereader LINKS unknot_figure SOURCES support/samplefiles.cpp support/samplefiles.h)
unknot_test(figure/tst_figureschema LINKS unknot_figure)
target_compile_definitions(tst_figureschema PRIVATE UNKNOT_SCHEMA_DIR="${PROJECT_SOURCE_DIR}/resources/schema")
unknot_test(figure/tst_figuretext LINKS unknot_figure)
unknot_test(figure/tst_arrows LINKS unknot_figure)
unknot_test(figure/tst_headshape LINKS unknot_figure)
unknot_test(figure/tst_musclepatch LINKS unknot_figure)
unknot_test(figure/tst_propshape LINKS unknot_figure)
