# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(figure/tst_contour LINKS unknot_figure)
unknot_test(figure/tst_depthorder LINKS unknot_figure)
unknot_test(figure/tst_figurepainter LINKS unknot_figure SOURCES figure/sampleposes.cpp figure/sampleposes.h)
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
unknot_test(figure/tst_propplacing LINKS unknot_figure SOURCES figure/sampleposes.cpp figure/sampleposes.h)
unknot_test(figure/tst_propshape LINKS unknot_figure)
unknot_test(figure/tst_projection LINKS unknot_figure)
unknot_test(figure/tst_skeleton LINKS unknot_figure SOURCES figure/sampleposes.cpp figure/sampleposes.h)
unknot_test(figure/tst_twobonereach LINKS unknot_figure)
unknot_test(figure/tst_posesolver LINKS unknot_figure SOURCES figure/sampleposes.cpp figure/sampleposes.h)
unknot_test(figure/tst_movement LINKS unknot_figure SOURCES figure/sampleposes.cpp figure/sampleposes.h)
unknot_test(figure/tst_figurechecks LINKS unknot_figure SOURCES figure/sampleposes.cpp figure/sampleposes.h)

# Not tests: run them by hand and read the figures.
foreach(benchmark IN ITEMS bench_drawing bench_solving)
    qt_add_executable(${benchmark} benchmarks/figure/${benchmark}.cpp
        figure/sampleposes.cpp figure/sampleposes.h)
    target_include_directories(${benchmark} PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${benchmark} PRIVATE unknot_figure unknot_storage Qt6::Test unknot_flags)
    set_target_properties(${benchmark} PROPERTIES UNITY_BUILD OFF)
endforeach()
