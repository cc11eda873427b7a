# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

unknot_test(content/tst_content LINKS unknot_figure
    SOURCES content/readability.cpp content/readability.h content/shingles.cpp content/shingles.h)
target_compile_definitions(tst_content PRIVATE
    UNKNOT_RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources"
    UNKNOT_CONTENT_TEST_DIR="${PROJECT_SOURCE_DIR}/tests/content")
