# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# What stands at the top of the house.
set(app ${PROJECT_SOURCE_DIR}/app)
unknot_test(app/tst_sessionrecorder LINKS unknot_core
    SOURCES ${app}/sessionrecorder.cpp ${app}/sessionrecorder.h)
unknot_test(app/tst_journaldesk LINKS unknot_ui unknot_storage
    SOURCES ${app}/acknowledger.cpp ${app}/acknowledger.h
        ${app}/journaldesk.cpp ${app}/journaldesk.h ${app}/journalexport.cpp ${app}/journalexport.h
        ${app}/sessionrecorder.cpp ${app}/sessionrecorder.h)
# What tells of sound, with a stand-in for the sound helper.
unknot_test(app/tst_soundcheck LINKS unknot_test_pages unknot_sound
    SOURCES support/standinhelper.cpp support/standinhelper.h
        ${app}/sessionsound.cpp ${app}/sessionsound.h ${app}/soundcheck.cpp ${app}/soundcheck.h
        ${app}/soundwatch.cpp ${app}/soundwatch.h)
unknot_test(app/tst_announcedtones LINKS unknot_sound
    SOURCES support/standinhelper.cpp support/standinhelper.h
        ${app}/sessionsound.cpp ${app}/sessionsound.h)
unknot_test(app/tst_spokenpauses LINKS unknot_sound
    SOURCES support/englishplurals.h support/standinhelper.cpp support/standinhelper.h
        ${app}/sessionsound.cpp ${app}/sessionsound.h)
unknot_test(app/tst_spokenbeforehand LINKS unknot_sound
    SOURCES support/standinhelper.cpp support/standinhelper.h
        ${app}/sessionsound.cpp ${app}/sessionsound.h)
