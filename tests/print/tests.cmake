# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(print/tst_pagesplit LINKS unknot_print)
unknot_test(print/tst_pdf SOURCES print/samplelibrary.cpp LINKS unknot_print)
unknot_test(print/tst_sheet SOURCES print/samplelibrary.cpp LINKS unknot_print)
unknot_test(print/tst_sheetpainter SOURCES print/samplelibrary.cpp LINKS unknot_print)
unknot_test(print/tst_textsetter LINKS unknot_print)
unknot_test(print/tst_tickgridblock LINKS unknot_print)

# Not a test: run it by hand and read the figures.
qt_add_executable(bench_print benchmarks/print/bench_print.cpp print/samplelibrary.cpp)
target_include_directories(bench_print PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(bench_print PRIVATE unknot_print Qt6::Test unknot_flags)
