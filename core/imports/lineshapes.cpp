// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/lineshapes.h"

#include "core/wire/commandparser.h"

namespace Heloscope {

using Smtp::Verb;

namespace {

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

bool beginsWith(const QByteArray &argument, QByteArrayView keyword)
{
    return argument.left(keyword.size()).compare(keyword, Qt::CaseInsensitive) == 0;
}

bool isOneWord(const QByteArray &argument)
{
    return !argument.isEmpty() && !argument.contains(' ');
}

} // namespace

bool looksLikeReply(QByteArrayView line)
{
    const bool coded = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1])
        && isDigit(line[2]);
    return coded && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
}

bool looksLikeCommand(QByteArrayView line)
{
    const QByteArray argument = Smtp::argumentOfLine(line);
    switch (Smtp::verbOfLine(line)) {
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return argument.isEmpty() || isOneWord(argument);
    case Verb::Mail:
        return beginsWith(argument, "FROM:") || beginsWith(argument, "FROM ");
    case Verb::Rcpt:
        return beginsWith(argument, "TO:") || beginsWith(argument, "TO ");
    case Verb::StartTls:
    case Verb::Data:
    case Verb::Rset:
    case Verb::Quit:
        return argument.isEmpty();
    case Verb::Auth:
        return !argument.isEmpty() && argument.count(' ') <= 1;
    case Verb::Bdat:
        return !argument.isEmpty() && isDigit(argument.front());
    case Verb::Noop:
    case Verb::Help:
        return argument.count(' ') == 0;
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Etrn:
        return isOneWord(argument);
    case Verb::Connect:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
    case Verb::Content:
    case Verb::Other:
        return false;
    }
    return false;
}

bool endsGroup(Verb verb)
{
    switch (verb) {
    case Verb::Mail:
    case Verb::Rcpt:
    case Verb::Rset:
    case Verb::Bdat:
        return false;
    case Verb::Connect:
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
    case Verb::StartTls:
    case Verb::Auth:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
    case Verb::Data:
    case Verb::Content:
    case Verb::Noop:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Help:
    case Verb::Quit:
    case Verb::Etrn:
    case Verb::Other:
        return true;
    }
    return true;
}

QByteArray textBefore(const QByteArray &text, QByteArrayView mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.first(at);
}

QByteArray textBetween(const QByteArray &text, QByteArrayView opening, QByteArrayView closing)
{
    const qsizetype start = text.indexOf(opening);
    const qsizetype end = start < 0 ? -1 : text.indexOf(closing, start + opening.size());
    return end < 0 ? QByteArray()
                   : text.sliced(start + opening.size(), end - start - opening.size());
}

std::optional<QByteArray> textBehind(const QByteArray &text, QByteArrayView prefix)
{
    return text.startsWith(prefix) ? std::optional(text.sliced(prefix.size()).trimmed())
                                   : std::nullopt;
}

QByteArrayView unindented(QByteArrayView line)
{
    while (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t')) {
        line = line.sliced(1);
    }
    return line;
}

} // namespace Heloscope
