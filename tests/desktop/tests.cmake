# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# What the tests of the desktop share: a bus of their own, and the services that desktops have on it.
qt_add_library(unknot_test_desktop STATIC
    desktop/desktopservices.cpp desktop/desktopservices.h
    support/messagebus.cpp support/messagebus.h)
target_include_directories(unknot_test_desktop PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(unknot_test_desktop PUBLIC unknot_desktop Qt6::Test PRIVATE unknot_flags)

unknot_test(desktop/tst_busanswers LINKS unknot_test_desktop)
unknot_test(desktop/tst_screenwakefulness LINKS unknot_test_desktop)
unknot_test(desktop/tst_absencewatch LINKS unknot_test_desktop)
unknot_test(desktop/tst_backgroundplayers LINKS unknot_test_desktop)
unknot_test(desktop/tst_notification LINKS unknot_test_desktop)
unknot_test(desktop/tst_mediaremote LINKS unknot_test_desktop)
unknot_test(desktop/tst_desktoplink LINKS unknot_test_desktop)
unknot_test(desktop/tst_silentbus LINKS unknot_test_desktop)
unknot_test(desktop/tst_unixsignals LINKS unknot_desktop)
unknot_test(desktop/tst_sessiondesktop LINKS unknot_test_desktop)
