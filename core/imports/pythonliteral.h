// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Heloscope {

/// The octets of a Python string or bytes literal at the start of text: 'it\'s', b"a\r\n". Nothing
/// if there is none or its closing quote is missing. What stands behind it is not looked at.
[[nodiscard]] std::optional<QByteArray> pythonLiteral(QByteArrayView text);

} // namespace Heloscope
