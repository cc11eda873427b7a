# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# unknot_long_test(PATH ...): takes minutes, so that it only runs when asked for: tests/run --long.
function(unknot_long_test path)
    unknot_test(${path} ${ARGN} LABELS long)
    # Qt Test's own patience with one function ends after five minutes.
    set_tests_properties(${path} PROPERTIES TIMEOUT 7200 RUN_SERIAL ON
        ENVIRONMENT QTEST_FUNCTION_TIMEOUT=7200000)
endfunction()

unknot_long_test(long/tst_soundcampaign LINKS unknot_test_played)
unknot_long_test(long/tst_faultcampaign LINKS unknot_test_sound)
unknot_long_test(long/tst_voicecampaign LINKS unknot_test_sound)
add_dependencies(tst_faultcampaign unknot-sound)
add_dependencies(tst_voicecampaign unknot-sound)

add_test(NAME long/session_wakeups
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/support/desktop
        /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/long/session_wakeups.py $<TARGET_FILE:unknot>)
set_tests_properties(long/session_wakeups PROPERTIES TIMEOUT 300 LABELS long RUN_SERIAL ON)
