// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Heloscope {

/// The identifiers under which mail servers keep a message, as far as line names any: "queued as
/// 4XyZ1a2b3c" (Postfix), "id=1abcDE-000000-00" (Exim), "u3LKX123012345 Message accepted for
/// delivery" (Sendmail), "d9443c01a7336.123 - gsmtp" (Gmail), and the forms of other servers. In
/// the order in which they stand, each once.
[[nodiscard]] QStringList queueIdsIn(const QString &line);

} // namespace Heloscope
