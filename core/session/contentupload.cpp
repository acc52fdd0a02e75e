// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/contentupload.h"

#include "core/smtp/limits.h"

#include <utility>

namespace Heloscope {

ContentUpload::ContentUpload(QByteArray message)
    : m_message(std::move(message))
{
}

QByteArray ContentUpload::next()
{
    if (m_finished) {
        return {};
    }
    const QByteArrayView rest = QByteArrayView(m_message).sliced(m_sent);
    const QByteArrayView piece = rest.first(qMin(rest.size(), Smtp::Limits::ContentChunk));
    m_sent += piece.size();
    QByteArray octets = m_stuffer.encode(piece);
    if (m_sent == m_message.size()) {
        octets += m_stuffer.finish();
        m_finished = true;
    }
    m_hash.addData(m_arrival.decode(octets).content);
    return octets;
}

ContentEntry ContentUpload::entry() const
{
    ContentEntry entry;
    entry.bytes = m_stuffer.octets();
    entry.lines = m_stuffer.lines();
    entry.stuffed = m_stuffer.dotsAdded();
    entry.sha256 = m_hash.result().toHex();
    return entry;
}

} // namespace Heloscope
