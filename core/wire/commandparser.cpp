// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/commandparser.h"

#include "core/wire/commandwriter.h"

#include <QList>

namespace Smtp {

namespace {

qsizetype verbLength(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t') {
        ++end;
    }
    return end;
}

/// The offset behind "FROM:" or "TO:" and any blanks after it; nothing if neither stands there.
std::optional<qsizetype> pathStart(QByteArrayView argument)
{
    for (const QByteArrayView keyword : {QByteArrayView("FROM:"), QByteArrayView("TO:")}) {
        if (argument.first(qMin(keyword.size(), argument.size()))
                .compare(keyword, Qt::CaseInsensitive)
            == 0) {
            qsizetype start = keyword.size();
            while (start < argument.size() && argument[start] == ' ') {
                ++start;
            }
            return start;
        }
    }
    return std::nullopt;
}

/// The offset of the ">" that closes the path, quoted strings respected; nothing if there is none.
std::optional<qsizetype> closingBracket(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == '>' && !quoted) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<Parameter> parseParameters(QByteArrayView text)
{
    std::vector<Parameter> parameters;
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    for (const QByteArray &word : words) {
        if (word.isEmpty()) {
            continue;
        }
        const qsizetype equals = word.indexOf('=');
        parameters.push_back(equals < 0 ? Parameter{word, {}}
                                        : Parameter{word.first(equals), word.sliced(equals + 1)});
    }
    return parameters;
}

/// The typed command this line may be; whether it is, the caller finds out by writing it again.
Command guess(Verb verb, const QByteArray &line)
{
    const QByteArray argument = argumentOfLine(line);
    const auto path = pathOfLine(line);
    const qsizetype bracket = argument.lastIndexOf("> ");
    const std::vector<Parameter> parameters
        = bracket < 0 ? std::vector<Parameter>{} : parseParameters(argument.sliced(bracket + 2));
    switch (verb) {
    case Verb::Ehlo:
        return Ehlo{argument};
    case Verb::Helo:
        return Helo{argument};
    case Verb::Lhlo:
        return Lhlo{argument};
    case Verb::StartTls:
        return StartTls{};
    case Verb::Mail:
        return path ? Command(Mail{*path, parameters}) : Command(RawLine{line});
    case Verb::Rcpt:
        return path ? Command(Rcpt{*path, parameters}) : Command(RawLine{line});
    case Verb::Data:
        return Data{};
    case Verb::Rset:
        return Rset{};
    case Verb::Noop:
        return Noop{argument};
    case Verb::Vrfy:
        return Vrfy{argument};
    case Verb::Expn:
        return Expn{argument};
    case Verb::Help:
        return Help{argument};
    case Verb::Quit:
        return Quit{};
    case Verb::Connect:
    case Verb::Auth:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
    case Verb::Content:
    case Verb::Bdat:
    case Verb::Etrn:
    case Verb::Other:
        return RawLine{line};
    }
    return RawLine{line};
}

} // namespace

Verb verbOfLine(QByteArrayView line)
{
    const Verb verb = verbFromName(line.first(verbLength(line)));
    switch (verb) {
    case Verb::Connect:
    case Verb::Content:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
        return Verb::Other; // names of moments, not of verbs
    default:
        return verb;
    }
}

QByteArray argumentOfLine(QByteArrayView line)
{
    return line.sliced(verbLength(line)).trimmed().toByteArray();
}

std::optional<QByteArray> pathOfLine(QByteArrayView line)
{
    const QByteArray argument = argumentOfLine(line);
    const std::optional<qsizetype> start = pathStart(argument);
    if (!start) {
        return std::nullopt;
    }
    const QByteArrayView rest = QByteArrayView(argument).sliced(*start);
    if (rest.startsWith('<')) {
        const std::optional<qsizetype> end = closingBracket(rest);
        return end ? std::optional(rest.first(*end).sliced(1).toByteArray()) : std::nullopt;
    }
    const qsizetype blank = rest.toByteArray().indexOf(' ');
    const QByteArray bare = (blank < 0 ? rest : rest.first(blank)).toByteArray();
    return bare.isEmpty() ? std::nullopt : std::optional(bare);
}

Command parseCommand(const QByteArray &line)
{
    const Command typed = guess(verbOfLine(line), line);
    const QByteArray written = write(typed).bytes;
    return written.chopped(written.endsWith("\r\n") ? 2 : 0) == line ? typed
                                                                     : Command(RawLine{line});
}

} // namespace Smtp
