// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pendingline.h"

#include "core/wire/commandwriter.h"

#include <algorithm>

namespace Heloscope {

namespace {

QByteArray withoutSecrets(const Smtp::WrittenLine &line)
{
    QByteArray shown = line.bytes;
    auto secrets = line.secrets;
    std::sort(secrets.begin(), secrets.end(),
        [](const auto &a, const auto &b) { return a.offset > b.offset; });
    for (const Smtp::ByteSpan &secret : secrets) {
        shown.replace(secret.offset, secret.length, "[masked: password]");
    }
    if (shown.endsWith("\r\n")) {
        shown.chop(2);
    }
    return shown;
}

} // namespace

PendingLine pendingLine(const std::optional<Proposal> &proposal)
{
    if (!proposal) {
        return {};
    }
    const Smtp::Command *command = proposal->command();
    if (!command) {
        return {.kind = PendingLine::Kind::HangUp};
    }
    if (std::holds_alternative<Smtp::Content>(*command)) {
        return {.kind = PendingLine::Kind::Message, .verb = Smtp::Verb::Content};
    }
    const Smtp::WrittenLine line = Smtp::write(*command);
    return {.kind = line.secrets.empty() ? PendingLine::Kind::Command : PendingLine::Kind::Secret,
        .verb = Smtp::verbOf(*command),
        .bytes = withoutSecrets(line)};
}

} // namespace Heloscope
