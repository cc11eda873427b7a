# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(core/tst_clock LINKS unknot_core)
unknot_test(core/tst_dosechanges LINKS unknot_core)
unknot_test(core/tst_dosetext LINKS unknot_core)
unknot_test(core/tst_durationtext LINKS unknot_core)
unknot_test(core/tst_sessionplayer LINKS unknot_core)
unknot_test(core/tst_practice LINKS unknot_core)
unknot_test(core/tst_yearofsessions LINKS unknot_core)
unknot_test(core/tst_threethings LINKS unknot_core)
unknot_test(core/tst_timeline LINKS unknot_core)
unknot_test(core/tst_timelinejson LINKS unknot_core)
unknot_test(core/tst_exercisefilter LINKS unknot_core)
unknot_test(core/tst_exercisesearch LINKS unknot_core SOURCES support/samplefiles.cpp support/samplefiles.h)
unknot_test(core/tst_folding LINKS unknot_core)
unknot_test(core/tst_jsonscan LINKS unknot_core)
unknot_test(core/tst_journalcsv LINKS unknot_core SOURCES support/samplerecords.cpp support/samplerecords.h)
unknot_test(core/tst_language LINKS unknot_core)
unknot_test(core/tst_libraryfilereader LINKS unknot_core SOURCES support/samplefiles.cpp support/samplefiles.h)
unknot_test(core/tst_libraryjson LINKS unknot_core SOURCES support/samplefiles.cpp support/samplefiles.h)
unknot_test(core/tst_libraryreader LINKS unknot_core SOURCES support/samplefiles.cpp support/samplefiles.h)
unknot_test(core/tst_nearest LINKS unknot_core)
unknot_test(core/tst_plaintext LINKS unknot_core)
unknot_test(core/tst_precautions LINKS unknot_core)
unknot_test(core/tst_sessionrecordjson LINKS unknot_core
    SOURCES support/samplerecords.cpp support/samplerecords.h)
unknot_test(core/tst_settings LINKS unknot_core)
unknot_test(core/tst_startquestions LINKS unknot_core)
foreach(test IN ITEMS tst_libraryfilereader tst_libraryjson tst_settings)
    target_compile_definitions(${test} PRIVATE UNKNOT_SCHEMA_DIR="${PROJECT_SOURCE_DIR}/resources/schema")
endforeach()

# Not a test: run it by hand and read the figures.
qt_add_executable(bench_exercisesearch benchmarks/core/bench_exercisesearch.cpp
    support/samplefiles.cpp support/samplefiles.h)
target_include_directories(bench_exercisesearch PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(bench_exercisesearch PRIVATE unknot_core Qt6::Test unknot_flags)
