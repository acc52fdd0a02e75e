# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D BUILD_DIR=<folder> -D CTEST=<ctest> -P links.cmake
# Reads the dynamic section of what was built: a program that does not link a library cannot use it.
# heloscope-cli must not need Gui or Widgets, nor may unit tests; and those of the core, that is all but
# the ones in tests/net, must not need Network or OpenSSL either.
cmake_minimum_required(VERSION 3.25)

find_program(READELF readelf REQUIRED)

function(must_not_need program libraries)
    execute_process(COMMAND ${READELF} -d "${program}"
        RESULT_VARIABLE status OUTPUT_VARIABLE section ERROR_VARIABLE section)
    if(NOT status EQUAL 0 OR NOT section MATCHES "NEEDED")
        message(SEND_ERROR "${program} cannot be read: ${section}")
    elseif(section MATCHES "\\[(lib(${libraries})\\.so[^]]*)\\]")
        message(SEND_ERROR "${program} needs ${CMAKE_MATCH_1}")
    endif()
endfunction()

must_not_need("${BUILD_DIR}/bin/heloscope-cli" "Qt6Gui|Qt6Widgets|Qt6Svg|Qt6Pdf")

execute_process(COMMAND ${CTEST} --show-only=json-v1 -L "^unit$"
    WORKING_DIRECTORY "${BUILD_DIR}" OUTPUT_VARIABLE listing COMMAND_ERROR_IS_FATAL ANY)
string(JSON count LENGTH "${listing}" tests)
if(count EQUAL 0)
    message(FATAL_ERROR "ctest knows no unit test in ${BUILD_DIR}")
endif()
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
    string(JSON program GET "${listing}" tests ${index} command 0)
    string(JSON test GET "${listing}" tests ${index})
    if(test MATCHES "/tests/net[/\"]")
        must_not_need("${program}" "Qt6Gui|Qt6Widgets")
    else()
        must_not_need("${program}" "Qt6Network|Qt6Gui|Qt6Widgets|ssl|crypto")
    endif()
endforeach()
message(STATUS "${count} unit tests and heloscope-cli link only what their layer may")
