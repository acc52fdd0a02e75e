// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/secretsofline.h"

#include <QByteArray>

namespace Heloscope {

/// Secrets that stand in the clear in a line of a terminal, of settings or of a log: options of
/// programs ("--auth-password x", "-u user:x"), settings ("password = x", "'pass' => 'x'"), URLs
/// ("smtp://user:x@host"), calls ("login('user', 'x')"), "Authorization: Basic …", and what a
/// library writes of a response it has decoded. A value that is an ordinary word is hidden where it
/// stands and not learned, so that it does not disappear from everything else.
[[nodiscard]] SecretsOfLine secretsInClear(const QByteArray &line);

} // namespace Heloscope
