# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(sound/tst_soundcommand LINKS unknot_sound)
unknot_test(sound/tst_tonemixer LINKS unknot_sound)
unknot_test(sound/tst_tonesynthesis LINKS unknot_sound
    SOURCES support/soundshape.cpp support/soundshape.h)
unknot_test(sound/tst_soundhelper LINKS unknot_sound
    SOURCES support/soundserver.cpp support/soundserver.h
    LABELS sound)
unknot_test(sound/tst_soundclient LINKS unknot_sound
    SOURCES support/soundrecording.cpp support/soundrecording.h support/soundserver.cpp support/soundserver.h
            support/soundshape.cpp support/soundshape.h
    LABELS sound)
add_dependencies(tst_soundhelper unknot-sound)
add_dependencies(tst_soundclient unknot-sound)
unknot_test(sound/tst_sessionsound LINKS unknot_sound
    SOURCES support/soundrecording.cpp support/soundrecording.h support/soundserver.cpp support/soundserver.h
            support/soundshape.cpp support/soundshape.h
    LABELS sound)
target_compile_definitions(tst_sessionsound PRIVATE UNKNOT_PROGRAM="$<TARGET_FILE:unknot>")
add_dependencies(tst_sessionsound unknot unknot-sound)
