# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# What stands at the top of the house, and needs no window.
unknot_test(app/tst_sessionrecorder LINKS unknot_core
    SOURCES ${PROJECT_SOURCE_DIR}/app/sessionrecorder.cpp ${PROJECT_SOURCE_DIR}/app/sessionrecorder.h)
