# SPDX-FileCopyrightText: 2026 Unknot Team
# SPDX-License-Identifier: GPL-3.0-or-later

# What the tests of pages share: a made-up library, and an eye for what a person would see.
qt_add_library(unknot_test_pages STATIC ui/library/pagereader.cpp ui/library/pagereader.h
    ui/library/smalllibrary.cpp ui/library/smalllibrary.h)
target_include_directories(unknot_test_pages PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(unknot_test_pages PUBLIC unknot_ui Qt6::Test PRIVATE unknot_flags)

# The small library with figures.
qt_add_library(unknot_test_figures STATIC ui/figure/figurelibrary.cpp ui/figure/figurelibrary.h)
target_link_libraries(unknot_test_figures PUBLIC unknot_test_pages PRIVATE unknot_flags)
unknot_test(ui/figure/tst_figuregallery LINKS unknot_test_figures)
unknot_test(ui/figure/tst_figureloop LINKS unknot_ui)
unknot_test(ui/figure/tst_figureplayer LINKS unknot_test_figures)
unknot_test(ui/figure/tst_figureview LINKS unknot_test_figures)
unknot_test(ui/figure/tst_momentslider LINKS unknot_test_pages)

unknot_test(ui/firststart/tst_firststartpage LINKS unknot_test_pages)
unknot_test(ui/help/tst_helppage LINKS unknot_test_pages)
unknot_test(ui/library/tst_cardview LINKS unknot_test_figures)
unknot_test(ui/library/tst_exercisedetail LINKS unknot_test_figures)
unknot_test(ui/library/tst_exercisemodel LINKS unknot_test_figures)
unknot_test(ui/library/tst_exerciseproxy LINKS unknot_test_pages)
unknot_test(ui/library/tst_findpage LINKS unknot_test_figures)
unknot_test(ui/library/tst_regionlist LINKS unknot_test_pages)
unknot_test(ui/library/tst_regionmodel LINKS unknot_ui)
unknot_test(ui/library/tst_threethingscard LINKS unknot_test_figures)
unknot_test(ui/routine/tst_routinemodel LINKS unknot_test_pages)
unknot_test(ui/routine/tst_routinespage LINKS unknot_test_figures)
unknot_test(ui/style/tst_appearance LINKS unknot_ui)
unknot_test(ui/style/tst_calmstyle LINKS unknot_ui)
unknot_test(ui/style/tst_icons LINKS unknot_ui)
unknot_test(ui/style/tst_theme LINKS unknot_ui)

unknot_test(ui/widgets/tst_button LINKS unknot_ui)
unknot_test(ui/widgets/tst_digits LINKS unknot_ui)
unknot_test(ui/widgets/tst_flowlayout LINKS unknot_ui)
unknot_test(ui/widgets/tst_label LINKS unknot_ui)
unknot_test(ui/widgets/tst_scrollpage LINKS unknot_ui)
unknot_test(ui/widgets/tst_segmentbar LINKS unknot_ui)
unknot_test(ui/widgets/tst_statusbanner LINKS unknot_ui)

# A session on a page, with a clock of its own.
qt_add_library(unknot_test_session STATIC ui/session/sessionstage.cpp ui/session/sessionstage.h)
target_link_libraries(unknot_test_session PUBLIC unknot_test_figures PRIVATE unknot_flags)
unknot_test(ui/session/tst_heldsummary LINKS unknot_test_session)
unknot_test(ui/session/tst_nextstrip LINKS unknot_test_session)
unknot_test(ui/session/tst_phaseplace LINKS unknot_ui)
unknot_test(ui/session/tst_phaseview LINKS unknot_test_session)
unknot_test(ui/session/tst_phasewords LINKS unknot_ui)
unknot_test(ui/session/tst_question LINKS unknot_ui)
unknot_test(ui/session/tst_sessionfigure LINKS unknot_test_session)
unknot_test(ui/session/tst_sessionform LINKS unknot_ui)
unknot_test(ui/session/tst_sessionlayout LINKS unknot_test_session)
unknot_test(ui/session/tst_sessionpage LINKS unknot_test_session)
unknot_test(ui/session/tst_sessionquestions LINKS unknot_test_session)
unknot_test(ui/session/tst_upcoming LINKS unknot_test_session)

# What a screen reader calls the fields of a form.
qt_add_library(unknot_test_fields STATIC ui/settings/fieldreader.cpp ui/settings/fieldreader.h)
target_link_libraries(unknot_test_fields PUBLIC unknot_test_pages PRIVATE unknot_flags)
unknot_test(ui/print/tst_printpage LINKS unknot_test_fields)
unknot_test(ui/print/tst_sheetform LINKS unknot_test_fields)
unknot_test(ui/print/tst_sheetpreview LINKS unknot_test_fields)
unknot_test(ui/print/tst_sheetprinting LINKS unknot_test_pages Qt6::PrintSupport)
unknot_test(ui/settings/tst_lookcard LINKS unknot_test_fields)
unknot_test(ui/settings/tst_percentslider LINKS unknot_test_fields)
unknot_test(ui/settings/tst_settingspage LINKS unknot_test_fields)
unknot_test(ui/settings/tst_soundcard LINKS unknot_test_fields)
unknot_test(ui/settings/tst_timescard LINKS unknot_test_fields)
unknot_test(ui/shell/tst_mainwindow LINKS unknot_test_fields)
unknot_test(ui/shell/tst_sidebar LINKS unknot_test_fields)
unknot_test(ui/shell/tst_windowsession LINKS unknot_test_pages)

# Not a test: pictures of every widget and icon, to be looked at.
qt_add_executable(unknot-gallery ui/gallery.cpp)
target_link_libraries(unknot-gallery PRIVATE unknot_ui unknot_flags)
