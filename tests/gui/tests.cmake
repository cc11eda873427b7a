# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# unknot_desktop_test(NAME): the real program on a desktop of its own, used by keys and mouse.
function(unknot_desktop_test name)
    add_test(NAME gui/${name}
        COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/support/desktop
            /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/gui/${name}.py $<TARGET_FILE:unknot>)
    set_tests_properties(gui/${name} PROPERTIES TIMEOUT 300 LABELS gui COST 500)
endfunction()

unknot_desktop_test(main_job)
unknot_desktop_test(moving_pictures)
unknot_desktop_test(desktop_manners)
unknot_desktop_test(two_screens)

# Every page of the real library, with words that nobody speaks.
unknot_test(gui/tst_pseudolanguage LINKS unknot_test_pages unknot_test_content
    SOURCES support/pseudowords.cpp support/pseudowords.h support/samplerecords.cpp support/samplerecords.h)
