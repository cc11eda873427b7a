# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

add_test(NAME translations/english_plurals
    COMMAND ${CMAKE_COMMAND} -D LUPDATE=$<TARGET_FILE:Qt6::lupdate> -D SOURCES=${PROJECT_SOURCE_DIR}/app
        -D ENGLISH=${PROJECT_SOURCE_DIR}/translations/unknot_en.ts -D FOLDER=${CMAKE_CURRENT_BINARY_DIR}
        -P ${CMAKE_CURRENT_SOURCE_DIR}/translations/englishplurals.cmake)

unknot_test(translations/tst_german LINKS unknot_storage)
target_compile_definitions(tst_german PRIVATE UNKNOT_GERMAN="${PROJECT_SOURCE_DIR}/translations/unknot_de.ts")

add_test(NAME translations/german_is_up_to_date
    COMMAND ${CMAKE_COMMAND} -D LUPDATE=$<TARGET_FILE:Qt6::lupdate> -D SOURCES=${PROJECT_SOURCE_DIR}/app
        -D TRANSLATED=${PROJECT_SOURCE_DIR}/translations/unknot_de.ts -D FOLDER=${CMAKE_CURRENT_BINARY_DIR}
        -P ${CMAKE_CURRENT_SOURCE_DIR}/translations/uptodate.cmake)
