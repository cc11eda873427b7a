# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# The library as it stands in the sources.
qt_add_library(unknot_test_content STATIC content/contentfiles.cpp content/contentfiles.h)
target_include_directories(unknot_test_content PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(unknot_test_content PUBLIC unknot_core PRIVATE unknot_flags)
target_compile_definitions(unknot_test_content PRIVATE
    UNKNOT_RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources"
    UNKNOT_CONTENT_TEST_DIR="${PROJECT_SOURCE_DIR}/tests/content")

unknot_test(content/tst_content LINKS unknot_figure unknot_test_content
    SOURCES content/readability.cpp content/readability.h content/shingles.cpp content/shingles.h)
unknot_test(content/tst_contentlinks LINKS unknot_test_content)
unknot_test(content/tst_contentfigures LINKS unknot_figure unknot_test_content)
