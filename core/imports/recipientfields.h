// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/bouncewords.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace Heloscope {

/// The fields of one recipient in a delivery status (RFC 3464 §2.3).
class RecipientFields
{
public:
    /// Whether line is one of these fields, or goes on with the last.
    [[nodiscard]] bool takes(const QByteArray &line);
    /// The next field would be that of another recipient.
    [[nodiscard]] bool isRepeatedBy(const QByteArray &line) const;
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] const QByteArray &recipient() const { return m_recipient; }
    /// What the server has said. The command is the one that names the recipient, because nothing
    /// in the fields says another.
    [[nodiscard]] std::optional<RemoteVerdict> verdict() const;

private:
    void takeValue(const QByteArray &name, const QByteArray &value);

    QByteArrayList m_names; ///< in lower case
    QByteArray m_recipient;
    QByteArray m_remote;
    QByteArray m_diagnosticType; ///< "smtp"
    QByteArray m_diagnostic;
};

} // namespace Heloscope
