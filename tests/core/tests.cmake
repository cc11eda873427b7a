# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(core/tst_clock LINKS unknot_core)
unknot_test(core/tst_dosetext LINKS unknot_core)
unknot_test(core/tst_durationtext LINKS unknot_core)
unknot_test(core/tst_sessionplayer LINKS unknot_core)
unknot_test(core/tst_threethings LINKS unknot_core)
unknot_test(core/tst_timeline LINKS unknot_core)
unknot_test(core/tst_timelinejson LINKS unknot_core)
unknot_test(core/tst_jsonscan LINKS unknot_core)
unknot_test(core/tst_libraryfilereader LINKS unknot_core
    SOURCES support/samplefiles.cpp support/samplefiles.h)
target_compile_definitions(tst_libraryfilereader PRIVATE UNKNOT_SCHEMA_DIR="${PROJECT_SOURCE_DIR}/resources/schema")
