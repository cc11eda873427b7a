# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(storage/tst_atomicsave LINKS unknot_storage SOURCES support/smalldisk.cpp support/smalldisk.h)
unknot_test(storage/tst_datafolder LINKS unknot_storage)
unknot_test(storage/tst_librarystore LINKS unknot_storage)
unknot_test(storage/tst_sessionkeeper LINKS unknot_storage)
unknot_test(storage/tst_sessionstore LINKS unknot_storage)
unknot_test(storage/tst_settingsstore LINKS unknot_storage)
unknot_test(storage/tst_journal LINKS unknot_storage Qt6::Sql
    SOURCES support/samplerecords.cpp support/samplerecords.h support/smalldisk.cpp support/smalldisk.h)
unknot_test(storage/tst_journalkeeper LINKS unknot_storage
    SOURCES support/samplerecords.cpp support/samplerecords.h)
unknot_test(storage/tst_networkfolder LINKS unknot_storage)

# Not a test: run it by hand and read the figures.
qt_add_executable(bench_journal benchmarks/storage/bench_journal.cpp
    support/samplerecords.cpp support/samplerecords.h)
target_include_directories(bench_journal PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(bench_journal PRIVATE unknot_storage Qt6::Test unknot_flags)
