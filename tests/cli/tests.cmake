# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# The real program, run as a person runs it.
unknot_test(cli/tst_commandline LINKS Qt6::Core)
target_compile_definitions(tst_commandline PRIVATE
    UNKNOT_PROGRAM="$<TARGET_FILE:unknot>"
    UNKNOT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
add_dependencies(tst_commandline unknot)

unknot_test(cli/tst_journalcommand LINKS unknot_storage
    SOURCES support/samplerecords.cpp support/samplerecords.h)
target_compile_definitions(tst_journalcommand PRIVATE UNKNOT_PROGRAM="$<TARGET_FILE:unknot>")
add_dependencies(tst_journalcommand unknot)
