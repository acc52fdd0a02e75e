// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/foldedreply.h"

#include "core/imports/lineshapes.h"

#include <QStringBuilder>

namespace Heloscope {

namespace {

/// Where the next line of the reply begins; -1 if none does.
qsizetype nextLine(const QByteArray &text, qsizetype from, QByteArrayView code, ReplyFold fold)
{
    for (qsizetype at = text.indexOf(code, from); at >= 0; at = text.indexOf(code, at + 1)) {
        const qsizetype behind = at + code.size();
        const bool separated
            = behind == text.size() || text.at(behind) == '-' || text.at(behind) == ' ';
        const bool begins = fold == ReplyFold::None || text.at(at - 1) == ' ';
        if (separated && begins) {
            return at;
        }
    }
    return -1;
}

} // namespace

std::vector<QByteArray> unfoldedReply(const QByteArray &text, ReplyFold fold)
{
    constexpr qsizetype Head = 4; // code and separator
    std::vector<QByteArray> lines;
    if (!looksLikeReply(text)) {
        lines.push_back(text);
        return lines;
    }
    const QByteArray code = text.first(3);
    qsizetype start = 0;
    while (text.size() > start + Head && text.at(start + 3) == '-') {
        const qsizetype next = nextLine(text, start + Head, code, fold);
        if (next < 0) {
            break;
        }
        QByteArray line = text.sliced(start, next - start);
        while (line.size() > Head && line.endsWith(' ')) {
            line.chop(1);
        }
        lines.push_back(std::move(line));
        start = next;
    }
    lines.push_back(text.sliced(start));
    return lines;
}

} // namespace Heloscope
