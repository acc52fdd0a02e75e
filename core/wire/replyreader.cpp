// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/replyreader.h"

#include "core/smtp/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Smtp {

ReplyReader::ReplyReader()
    : m_buffer(Limits::LineCap)
{
}

void ReplyReader::append(QByteArrayView bytes)
{
    m_buffer.append(bytes);
}

ReplyReader::Status ReplyReader::next()
{
    while (const std::optional<Line> line = m_buffer.takeLine()) {
        ReplyParser::Outcome outcome = m_parser.take(*line);
        std::ranges::move(outcome.deviations, std::back_inserter(m_oddities));
        if (outcome.status == ReplyParser::Status::Broken) {
            return Status::Broken;
        }
        if (outcome.reply) {
            m_reply = std::move(*outcome.reply);
            return Status::Complete;
        }
    }
    if (m_buffer.isOverlong()) {
        m_oddities.push_back(
            {DeviationKind::ReplyLineTooLong, {{"limit", QByteArray::number(Limits::LineCap)}}});
        return Status::Broken;
    }
    return Status::NeedMore;
}

std::vector<Deviation> ReplyReader::takeOddities()
{
    return std::exchange(m_oddities, {});
}

QByteArray ReplyReader::residue() const
{
    QByteArray octets = m_parser.partial();
    octets.append(m_buffer.residue());
    return octets;
}

void ReplyReader::clear()
{
    m_buffer.clear();
    m_parser.reset();
}

} // namespace Smtp
