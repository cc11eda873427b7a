# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# Every counted text in the sources has both its English forms: without them people read "1 exercise(s)".
set(fresh ${FOLDER}/unknot_en_fresh.ts)
configure_file(${ENGLISH} ${fresh} COPYONLY)
execute_process(
    COMMAND ${LUPDATE} -silent -pluralonly -no-obsolete -locations none ${SOURCES} -ts ${fresh}
    COMMAND_ERROR_IS_FATAL ANY)
file(READ ${fresh} text)
if(NOT text MATCHES "numerus=\"yes\"")
    message(FATAL_ERROR "no counted text was found: the check itself is broken")
endif()
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"unfinished\"" unfinished "${text}")
if(unfinished)
    message(FATAL_ERROR "English forms are missing; build the target update_translations and fill in:\n${unfinished}")
endif()
if(text MATCHES "<numerusform>[^<]*\\((s|es)\\)")
    message(FATAL_ERROR "this form still counts in brackets: ${CMAKE_MATCH_0}")
endif()
