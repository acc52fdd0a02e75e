// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/firstwords.h"

#include "core/net/connectionprobe.h"
#include "core/wire/displaytext.h"

#include <QSocketNotifier>

namespace Heloscope {

namespace {

constexpr qsizetype Most = 512;

/// ContentType of RFC 8446 §5.1: change_cipher_spec, alert, handshake, application_data.
bool startsRecord(char octet)
{
    return octet >= 20 && octet <= 23;
}

} // namespace

FirstWords::FirstWords(const QByteArray &early, const ConnectionProbe &probe)
    : m_octets(early.first(qMin(early.size(), Most)))
{
    if (probe.descriptor() < 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(probe.descriptor(), QSocketNotifier::Read);
    QObject::connect(
        m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, &probe] {
            m_notifier->setEnabled(false);
            m_octets += probe.peek(Most - m_octets.size());
        });
}

FirstWords::~FirstWords() = default;

QString FirstWords::plainLine() const
{
    if (m_octets.isEmpty() || startsRecord(m_octets.front())) {
        return {};
    }
    const qsizetype end = m_octets.indexOf('\n');
    return Smtp::displayText((end < 0 ? m_octets : m_octets.first(end)).trimmed());
}

} // namespace Heloscope
