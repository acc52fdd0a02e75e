// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/remoteverdict.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// What some lines of a bounce say.
struct BounceSaying {
    std::size_t lines = 0; ///< how many say it
    std::optional<RemoteVerdict> verdict;
    QByteArray recipient; ///< whom it is about; empty when not said here
    std::vector<QByteArray> rest; ///< what they say beside it
};

/// Lines that belong together, without blank ones between them.
using BounceParagraph = std::vector<QByteArray>;

/// What was said before, and holds until something else is said.
struct BounceContext {
    QByteArray recipient;
    RemotePeer peer;
};

/// Postfix: "<a@b>: host mx[192.0.2.1] said: 550 No (in reply to RCPT TO command)".
[[nodiscard]] std::optional<BounceSaying> postfixSaying(
    const BounceParagraph &paragraph, const BounceContext &context);
/// qmail: "<a@b>:", then "192.0.2.1 does not like recipient.", "Remote host said: 550 No".
[[nodiscard]] std::optional<BounceSaying> qmailSaying(const BounceParagraph &paragraph);
/// Exim: "  a@b", then "SMTP error from remote mail server after RCPT TO:<a@b>:", "host mx
/// [192.0.2.1]: 550 No", all indented.
[[nodiscard]] std::optional<BounceSaying> eximSaying(const BounceParagraph &paragraph);
/// Exchange: "Remote Server returned '550 No'", "#550 No ##", "mx #550 No ##".
[[nodiscard]] std::optional<BounceSaying> exchangeSaying(
    const BounceParagraph &paragraph, const BounceContext &context);
/// A reply behind a line that ends with a colon, or with it in one line: "The response from the
/// remote server was:", "mx gave this error:" (Gmail, Exchange and others).
[[nodiscard]] std::optional<BounceSaying> announcedSaying(
    const BounceParagraph &paragraph, const BounceContext &context);

/// "a@b", "<a@b>", "a@b<mailto:a@b>" on a line of its own; empty for anything else.
[[nodiscard]] QByteArray loneAddress(const QByteArray &line);

} // namespace Heloscope
