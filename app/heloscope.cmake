# SPDX-License-Identifier: GPL-3.0-or-later
# heloscope: the window. The parts are a library of their own, so that tests can start them.
add_library(heloscope_window STATIC
    composition.cpp composition.h
    startoptions.cpp startoptions.h
    uilanguage.cpp uilanguage.h
)
target_link_libraries(heloscope_window PUBLIC heloscope_ui)

qt_add_executable(heloscope main.cpp)
target_link_libraries(heloscope PRIVATE heloscope_window)
set_target_properties(heloscope PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# The words of the interface, built into the program: update_translations brings the .ts files up to
# date with the sources, update_plurals the English plural forms.
file(GLOB_RECURSE worded_sources CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/ui/*.cpp" "${PROJECT_SOURCE_DIR}/ui/*.h"
    "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
list(FILTER worded_sources EXCLUDE REGEX "/app/cli/")
qt_add_lupdate(heloscope
    TS_FILES ${HELOSCOPE_TRANSLATIONS}
    SOURCES ${worded_sources}
    OPTIONS -I "${PROJECT_SOURCE_DIR}" -locations none -no-obsolete)
qt_add_lrelease(heloscope_window
    TS_FILES ${HELOSCOPE_TRANSLATIONS} ${HELOSCOPE_ENGLISH} ${HELOSCOPE_QT_WORDS}
    QM_FILES_OUTPUT_VARIABLE catalogs)
qt_add_resources(heloscope_window interface_words
    PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${catalogs})
add_custom_target(update_plurals
    COMMAND Qt6::lupdate -pluralonly -I "${PROJECT_SOURCE_DIR}" -locations none -no-obsolete ${worded_sources}
        -source-language en -target-language en -ts "${HELOSCOPE_ENGLISH}"
    VERBATIM)

include(GNUInstallDirs)
install(TARGETS heloscope RUNTIME)
install(FILES "${PROJECT_SOURCE_DIR}/resources/desktop/heloscope.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/heloscope.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
