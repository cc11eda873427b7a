# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# Every text of the interface has its translation, as it stands in the sources now.
set(fresh ${FOLDER}/unknot_fresh.ts)
configure_file(${TRANSLATED} ${fresh} COPYONLY)
execute_process(
    COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${SOURCES} -ts ${fresh}
    COMMAND_ERROR_IS_FATAL ANY)
file(READ ${fresh} text)
if(NOT text MATCHES "<translation>[^<]")
    message(FATAL_ERROR "no translation was found: the check itself is broken")
endif()
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"unfinished\"" unfinished "${text}")
if(unfinished)
    message(FATAL_ERROR "Translations are missing; build the target update_translations and fill in:\n${unfinished}")
endif()
