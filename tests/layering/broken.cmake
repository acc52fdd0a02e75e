# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SCRATCH=<folder> -D QT_INCLUDES=<folder> -P broken.cmake
# Breaks each rule of sources.cmake once, in a tree of its own, and expects to be told where and why.
# A row: file | its second line | what the report has to say
cmake_minimum_required(VERSION 3.25)

set(licence "// SPDX-License-Identifier: GPL-3.0-or-later")
set(rows
    "core/wire/a.cpp|#include <QWidget>|<QWidget> of Qt's Widgets"
    "core/wire/a.cpp|#include <QtWidgets/QWidget>|<QtWidgets/QWidget> of Qt's Widgets"
    "core/smtp/a.h|#include <QColor>|<QColor> of Qt's Gui"
    "core/session/a.cpp|#include <QSslSocket>|<QSslSocket> of Qt's Network"
    "core/session/a.cpp|#include <qtcpsocket.h>|<qtcpsocket.h> of Qt's Network"
    "core/transcript/a.cpp|#include <openssl/sha.h>|<openssl/sha.h> of OpenSSL"
    "core/wire/a.cpp|#include <unistd.h>|the system's <unistd.h>"
    "core/export/a.cpp|#include <cairo-pdf.h>|the system's <cairo-pdf.h>"
    "core/export/a.cpp|#include \"core/paper/pdfexport.h\"|must not include \"core/paper/pdfexport.h\""
    "core/wire/a.cpp|#include \"core/net/sockettransport.h\"|must not include \"core/net/sockettransport.h\""
    "core/wire/a.cpp|#include \"ui/window/mainwindow.h\"|must not include \"ui/window/mainwindow.h\""
    "core/wire/a.cpp|#include \"linebuffer.h\"|must not include \"linebuffer.h\""
    "core/net/a.cpp|#include <QtGui/QColor>|<QtGui/QColor> of Qt's Gui"
    "core/help/a.cpp|return tr(\"Help\")|no words of the interface here"
    "core/help/a.cpp|auto w = QCoreApplication::translate(\"a\", \"b\")|no words of the interface here"
    "core/dialogue/a.cpp|QTimer timer|protocol code does no I/O"
    "core/smtp/a.cpp|auto now = std::chrono::steady_clock::now()|protocol code does no I/O"
    "ui/models/a.cpp|#include <QIcon>|<QIcon> of Qt's Gui"
    "ui/models/a.cpp|#include \"ui/decor/icons.h\"|must not include \"ui/decor/icons.h\""
    "ui/models/a.cpp|#include \"core/net/practiceserver.h\"|must not include \"core/net/practiceserver.h\""
    "ui/tls/a.cpp|#include <openssl/x509.h>|<openssl/x509.h> of OpenSSL"
    "ui/tls/a.cpp|#include \"app/composition.h\"|must not include \"app/composition.h\""
    "app/cli/a.cpp|#include <QGuiApplication>|<QGuiApplication> of Qt's Gui"
    "app/cli/a.cpp|#include <QtWidgets/QApplication>|<QtWidgets/QApplication> of Qt's Widgets"
    "app/cli/a.cpp|#include \"ui/wording/faultwords.h\"|must not include \"ui/wording/faultwords.h\""
    "core/wire/stringutils.h|int a|a name that says nothing"
    "core/wire/common.h|int a|a name that says nothing"
    "ui/window/windowmanager.h|int a|a name that says nothing"
    "tests/wire/helpers.h|int a|a name that says nothing"
)

function(expect_report tree words)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${SCRATCH} -D QT_INCLUDES=${QT_INCLUDES}
            -P ${CMAKE_CURRENT_LIST_DIR}/sources.cmake
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    string(FIND "${said}" "${words}" place)
    if(status EQUAL 0 OR place EQUAL -1)
        message(SEND_ERROR "${tree} was not reported with: ${words}\nbut: ${said}")
    endif()
endfunction()

function(start_over file text)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/${file}" "${text}")
endfunction()

foreach(row IN LISTS rows)
    string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" matched "${row}")
    set(file "${CMAKE_MATCH_1}")
    set(line "${CMAKE_MATCH_2}")
    set(words "${CMAKE_MATCH_3}")
    start_over("${file}" "${licence}\n${line}\n")
    expect_report("${file}: ${line}" "${words}")
endforeach()

start_over("core/wire/a.cpp" "int a;\n")
expect_report("a file without its licence" "the first line must be the SPDX line")
string(REPEAT "int a\n" 400 long)
start_over("core/wire/a.cpp" "${licence}\n${long}")
expect_report("a file of 401 lines" "longer than 400 lines")

# And a tree that keeps to the rules is left in peace.
start_over("core/wire/a.cpp" "${licence}\n#include \"core/wire/a.h\"\n\n#include <QByteArray>\n#include <QtCore/QString>\n\n#include <vector>\n// tr() is not for us\n")
execute_process(
    COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${SCRATCH} -D QT_INCLUDES=${QT_INCLUDES}
        -P ${CMAKE_CURRENT_LIST_DIR}/sources.cmake
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0)
    message(SEND_ERROR "a good tree was reported: ${said}")
endif()
