// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dotstuffing.h"

#include <algorithm>

namespace Smtp {

namespace {

constexpr char Cr = '\r';
constexpr char Lf = '\n';
constexpr char Dot = '.';

bool isLineEnd(char octet)
{
    return octet == Cr || octet == Lf;
}

} // namespace

QByteArray DotStuffer::encode(QByteArrayView chunk)
{
    QByteArray out;
    out.reserve(chunk.size() + chunk.size() / 32 + 4);
    const char *at = chunk.begin();
    while (at != chunk.end()) {
        if (m_pendingCr) {
            m_pendingCr = false;
            endLine(out);
            if (*at == Lf) {
                ++at;
                continue;
            }
        }
        if (m_atLineStart && *at == Dot) {
            out.append(Dot);
            ++m_dotsAdded;
        }
        const char *end = std::find_if(at, chunk.end(), isLineEnd);
        if (end != at) {
            out.append(at, end - at);
            m_octets += end - at;
            m_atLineStart = false;
        }
        at = end;
        if (at == chunk.end())
            break;
        m_pendingCr = *at == Cr;
        if (!m_pendingCr)
            endLine(out);
        ++at;
    }
    return out;
}

QByteArray DotStuffer::finish()
{
    QByteArray out;
    if (m_pendingCr || !m_atLineStart)
        endLine(out);
    m_pendingCr = false;
    out.append(".\r\n");
    return out;
}

void DotStuffer::endLine(QByteArray &out)
{
    out.append("\r\n");
    m_octets += 2;
    ++m_lines;
    m_atLineStart = true;
}

DotUnstuffer::Decoded DotUnstuffer::decode(QByteArrayView chunk)
{
    Decoded decoded;
    decoded.content.reserve(chunk.size());
    while (decoded.consumed < chunk.size() && !isEnded()) {
        take(chunk[decoded.consumed], decoded.content);
        ++decoded.consumed;
    }
    return decoded;
}

void DotUnstuffer::take(char octet, QByteArray &content)
{
    switch (m_place) {
    case Place::LineStart:
        if (octet == Dot) {
            m_place = Place::Dot;
            return;
        }
        break;
    case Place::Dot:
        if (octet == Cr) {
            m_place = Place::DotCr;
            return;
        }
        ++m_dotsRemoved;
        if (octet == Lf)
            ++m_falseEnds;
        break;
    case Place::DotCr:
        if (octet == Lf) {
            m_place = Place::Ended;
            return;
        }
        ++m_dotsRemoved;
        ++m_falseEnds;
        keep(Cr, content);
        noteBareCr();
        break;
    case Place::TextCr:
        if (octet == Lf) {
            keep(Cr, content);
            keep(Lf, content);
            ++m_lines;
            m_place = Place::LineStart;
            m_suspicion = Suspicion::None;
            return;
        }
        keep(Cr, content);
        noteBareCr();
        break;
    case Place::Text:
        break;
    case Place::Ended:
        return;
    }
    takeText(octet, content);
}

/// An octet that is neither a stuffed dot nor part of a CRLF.
void DotUnstuffer::takeText(char octet, QByteArray &content)
{
    const bool dotAlone = m_suspicion == Suspicion::Dot;
    if (isLineEnd(octet) && dotAlone)
        ++m_falseEnds;
    if (octet == Cr) {
        m_place = Place::TextCr;
        m_suspicion = Suspicion::None;
        return;
    }
    keep(octet, content);
    m_place = Place::Text;
    if (octet == Lf) {
        ++m_bareLineFeeds;
        m_suspicion = Suspicion::LineEnd;
    } else if (octet == Dot && m_suspicion == Suspicion::LineEnd) {
        m_suspicion = Suspicion::Dot;
    } else {
        m_suspicion = Suspicion::None;
    }
}

void DotUnstuffer::keep(char octet, QByteArray &content)
{
    content.append(octet);
    ++m_octets;
}

void DotUnstuffer::noteBareCr()
{
    ++m_bareCarriageReturns;
    m_suspicion = Suspicion::LineEnd;
}

} // namespace Smtp
