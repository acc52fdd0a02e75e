// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/linebuffer.h"

#include <QStringBuilder>

namespace Smtp {

QByteArray Line::raw() const
{
    return text + (ending == Ending::CrLf ? "\r\n" : "\n");
}

LineBuffer::LineBuffer(qsizetype cap)
    : m_cap(cap)
{
}

void LineBuffer::append(QByteArrayView bytes)
{
    if (m_overlong) {
        return;
    }
    if (m_start > 0) {
        m_bytes.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
    }
    m_bytes.append(bytes);
}

std::optional<Line> LineBuffer::takeLine()
{
    const qsizetype feed = m_bytes.indexOf('\n', m_searched);
    if (feed < 0) {
        m_searched = m_bytes.size();
        m_overlong = m_overlong || m_bytes.size() - m_start > m_cap;
        return std::nullopt;
    }
    if (feed - m_start > m_cap) {
        m_overlong = true;
        return std::nullopt;
    }
    const bool hasReturn = feed > m_start && m_bytes.at(feed - 1) == '\r';
    const qsizetype end = hasReturn ? feed - 1 : feed;
    Line line{
        m_bytes.sliced(m_start, end - m_start), hasReturn ? Line::Ending::CrLf : Line::Ending::Lf};
    m_start = feed + 1;
    m_searched = m_start;
    return line;
}

QByteArrayView LineBuffer::residue() const
{
    return QByteArrayView(m_bytes).sliced(m_start);
}

void LineBuffer::clear()
{
    m_bytes.clear();
    m_start = 0;
    m_searched = 0;
    m_overlong = false;
}

} // namespace Smtp
