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

include(GNUInstallDirs)
install(TARGETS heloscope RUNTIME)
install(FILES "${PROJECT_SOURCE_DIR}/resources/desktop/heloscope.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/heloscope.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
