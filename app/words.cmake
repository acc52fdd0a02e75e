# SPDX-License-Identifier: GPL-3.0-or-later
# The words of the two programs, built into them: update_translations brings the .ts files up to date
# with the sources, update_plurals the English plural forms.
file(GLOB_RECURSE window_sources CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/ui/*.cpp" "${PROJECT_SOURCE_DIR}/ui/*.h"
    "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
list(FILTER window_sources EXCLUDE REGEX "/app/cli/")
file(GLOB cli_sources CONFIGURE_DEPENDS
    "${CMAKE_CURRENT_SOURCE_DIR}/cli/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/cli/*.h"
    "${PROJECT_SOURCE_DIR}/ui/wording/commandlinewords.cpp" # both programs say these
    "${PROJECT_SOURCE_DIR}/ui/wording/swakswords.cpp")

set(lupdate_options -locations none -no-obsolete)
qt_add_lupdate(heloscope
    TS_FILES ${HELOSCOPE_WINDOW_WORDS} SOURCES ${window_sources} OPTIONS ${lupdate_options})
qt_add_lupdate(heloscope-cli
    TS_FILES ${HELOSCOPE_CLI_WORDS} SOURCES ${cli_sources} OPTIONS ${lupdate_options})
add_custom_target(update_plurals
    COMMAND Qt6::lupdate -pluralonly -I "${PROJECT_SOURCE_DIR}" ${lupdate_options} ${window_sources}
        -source-language en -target-language en -ts "${HELOSCOPE_ENGLISH}"
    COMMAND Qt6::lupdate -pluralonly -I "${PROJECT_SOURCE_DIR}" ${lupdate_options} ${cli_sources}
        -source-language en -target-language en -ts "${HELOSCOPE_CLI_ENGLISH}"
    VERBATIM)

qt_add_lrelease(heloscope_window
    TS_FILES ${HELOSCOPE_WINDOW_WORDS} ${HELOSCOPE_ENGLISH} ${HELOSCOPE_QT_WORDS}
    QM_FILES_OUTPUT_VARIABLE window_catalogs)
qt_add_resources(heloscope_window interface_words
    PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${window_catalogs})

qt_add_lrelease(heloscope-cli
    TS_FILES ${HELOSCOPE_CLI_WORDS} ${HELOSCOPE_CLI_ENGLISH} QM_FILES_OUTPUT_VARIABLE cli_catalogs)
set(qt_catalogs ${window_catalogs})
list(FILTER qt_catalogs INCLUDE REGEX "/qtbase_")
qt_add_resources(heloscope-cli cli_words
    PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${cli_catalogs} ${qt_catalogs})
