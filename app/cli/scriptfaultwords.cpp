// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scriptfaultwords.h"

#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Heloscope::ScriptFaultWords)

public:
    static QString expectation(ScriptExpectation expected);
    static QString sentence(const ScriptFault &fault);
};

QString Words::expectation(ScriptExpectation expected)
{
    switch (expected) {
    case ScriptExpectation::SmallerFile:
        return tr("a file of at most 256 KiB and 5000 lines");
    case ScriptExpectation::Utf8:
        return tr("UTF-8 text without NUL");
    case ScriptExpectation::HeaderLine:
        return tr("a header line “key: value”, or a blank line to end the header");
    case ScriptExpectation::KnownKey:
        return tr(
            "one of the keys id, title, title.LANGUAGE, tls, auth, certificate, memory, host, "
            "size, tags, order");
    case ScriptExpectation::KeyOnce:
        return tr("each key only once");
    case ScriptExpectation::HeaderValue:
        return tr("a value that this key can have");
    case ScriptExpectation::Id:
        return tr("a line “id: name” in the header");
    case ScriptExpectation::Title:
        return tr("a line “title: words” in the header");
    case ScriptExpectation::DialogueLine:
        return tr("a line that begins with C:, S:, R:, W:, X:, T: or #");
    case ScriptExpectation::Pattern:
        return tr("a command behind C:, or “.”, (connect) or (credentials)");
    case ScriptExpectation::Answer:
        return tr("an answer (S:, R:, W: or X:) to the C: line before");
    case ScriptExpectation::ReplyLine:
        return tr("a reply line: three digits, then a blank or a hyphen");
    case ScriptExpectation::ReplyEnd:
        return tr("the same code again, and a blank behind the code in the last line of the reply");
    case ScriptExpectation::LoneDefault:
        return tr("(default) as the only thing said in an exchange");
    case ScriptExpectation::Escape:
        return tr("\\r, \\n, \\t, \\0, \\\\ or \\xHH behind a backslash");
    case ScriptExpectation::Duration:
        return tr("a time such as 2s or 500ms, at most ten minutes");
    case ScriptExpectation::CloseKind:
        return tr("close or reset");
    case ScriptExpectation::StartTlsExchange:
        return tr("T: alone, below “C: STARTTLS” and in a scenario with tls: starttls or required");
    }
    return {};
}

QString Words::sentence(const ScriptFault &fault)
{
    const QString file = Smtp::displayText(fault.file.toUtf8());
    const QString line = QString::number(fault.line);
    if (fault.found.isEmpty()) {
        //: %1 a file name, %2 a line number, %3 a description
        return tr("%1, line %2: expected %3.").arg(file, line, expectation(fault.expected));
    }
    //: %1 a file name, %2 a line number, %3 a description, %4 the text that stands there
    return tr("%1, line %2: expected %3. Found: %4")
        .arg(file, line, expectation(fault.expected), Smtp::displayText(fault.found));
}

} // namespace

QString scriptFaultWords(const ScriptFault &fault)
{
    return Words::sentence(fault);
}

} // namespace Heloscope
