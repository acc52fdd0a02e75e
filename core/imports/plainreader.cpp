// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/plainreader.h"

#include "core/imports/lineshapes.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

/// What follows mail data: a verdict, never 354.
bool isVerdict(const QByteArray &line)
{
    const QByteArrayView text = unindented(line);
    return looksLikeReply(text) && text[0] != '3' && text.size() > 4;
}

/// The answer to a 334 is one word of base64, or "*".
bool isAnswer(const QByteArray &text)
{
    return !text.contains(' ') && !text.contains('\t');
}

/// 500 to 504: it did not understand what was said.
bool isMisunderstanding(const QByteArray &text)
{
    return looksLikeReply(text) && text.startsWith("50") && text[2] <= '4';
}

} // namespace

void PlainReader::take(const QByteArray &line)
{
    if (!builder().isInContent()) {
        takeLine(line);
        return;
    }
    builder().used();
    if (line.trimmed() != ".") {
        m_content.push_back(line);
        return;
    }
    for (const QByteArray &one : std::exchange(m_content, {})) {
        builder().clientLine(one);
    }
    builder().clientLine(".");
}

void PlainReader::takeLine(const QByteArray &line)
{
    const QByteArray text = unindented(line).toByteArray();
    if (m_doubtful && isMisunderstanding(text)) {
        beforeDialogue(text);
        builder().clientLine(*std::exchange(m_doubtful, std::nullopt));
    }
    tellDoubtful();
    if (takeChatter(line, text)) {
        return;
    }
    const bool answer = builder().isInAuth() && isAnswer(text) && !looksLikeReply(text);
    if (looksLikeReply(text)) {
        beforeDialogue(text);
        builder().serverLine(text);
    } else if (looksLikeCommand(text) || answer) {
        beforeDialogue(text);
        builder().clientLine(text);
    } else if (builder().isSilent()) {
        builder().kept(line);
    } else {
        m_doubtful = line;
        builder().used();
    }
}

bool PlainReader::takeChatter(const QByteArray & /*line*/, const QByteArray & /*text*/)
{
    return false;
}

void PlainReader::tellDoubtful()
{
    if (m_doubtful) {
        builder().kept(*std::exchange(m_doubtful, std::nullopt));
    }
}

void PlainReader::finish()
{
    const std::vector<QByteArray> content = std::exchange(m_content, {});
    const auto verdict = std::ranges::find_if(content, &isVerdict);
    std::for_each(
        content.begin(), verdict, [this](const QByteArray &line) { builder().clientLine(line); });
    std::for_each(verdict, content.end(), [this](const QByteArray &line) {
        if (!unindented(line).isEmpty()) {
            takeLine(line);
        }
    });
    tellDoubtful();
}

} // namespace Heloscope
