# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# What the tests of sound share: a sound server of their own, and an ear at it.
qt_add_library(unknot_test_sound STATIC
    support/soundrecording.cpp support/soundrecording.h
    support/soundserver.cpp support/soundserver.h
    support/soundshape.cpp support/soundshape.h
    support/speechservice.cpp support/speechservice.h
    support/voicestage.cpp support/voicestage.h)
target_include_directories(unknot_test_sound PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(unknot_test_sound PUBLIC unknot_sound Qt6::Test PRIVATE unknot_flags)

# The whole program, and what it says became of each cue.
qt_add_library(unknot_test_played STATIC support/playedsession.cpp support/playedsession.h)
target_compile_definitions(unknot_test_played PRIVATE UNKNOT_PROGRAM="$<TARGET_FILE:unknot>"
    UNKNOT_ROUTINES="${PROJECT_SOURCE_DIR}/resources/library/routines")
target_link_libraries(unknot_test_played PUBLIC unknot_test_sound PRIVATE unknot_flags)
add_dependencies(unknot_test_played unknot unknot-sound)

unknot_test(sound/tst_soundcommand LINKS unknot_sound)
unknot_test(sound/tst_tonemixer LINKS unknot_sound)
unknot_test(sound/tst_phrasequeue LINKS unknot_sound)
unknot_test(sound/tst_resampler LINKS unknot_sound)
unknot_test(sound/tst_soundmixer LINKS unknot_sound)
unknot_test(sound/tst_speechtrack LINKS unknot_sound)
unknot_test(sound/tst_ssipreader LINKS unknot_sound)
unknot_test(sound/tst_tonesynthesis LINKS unknot_test_sound)
unknot_test(sound/tst_soundhelper LINKS unknot_test_sound LABELS sound)
unknot_test(sound/tst_soundclient LINKS unknot_test_sound LABELS sound)
unknot_test(sound/tst_voice LINKS unknot_test_sound LABELS sound)
unknot_test(sound/tst_voicefaults LINKS unknot_test_sound LABELS sound)
unknot_test(sound/tst_sessionsound LINKS unknot_test_sound LABELS sound)
unknot_test(sound/tst_threesinks LINKS unknot_test_played LABELS sound)
target_compile_definitions(tst_sessionsound PRIVATE UNKNOT_PROGRAM="$<TARGET_FILE:unknot>")
add_dependencies(tst_soundhelper unknot-sound)
add_dependencies(tst_soundclient unknot-sound)
add_dependencies(tst_voice unknot-sound)
add_dependencies(tst_voicefaults unknot-sound)
add_dependencies(tst_sessionsound unknot unknot-sound)
