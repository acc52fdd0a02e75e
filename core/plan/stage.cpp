// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stage.h"

#include <algorithm>

namespace Heloscope {

QByteArray stageName(Stage stage)
{
    constexpr std::array Names{"connect", "greeting", "ehlo", "starttls", "auth", "mail", "rcpt",
        "data", "message", "quit"};
    return Names.at(static_cast<std::size_t>(stage));
}

std::optional<Stage> stageFromName(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(AllStages,
        [name](Stage stage) { return name.compare(stageName(stage), Qt::CaseInsensitive) == 0; });
    return found == AllStages.end() ? std::nullopt : std::optional(*found);
}

std::optional<Stage> stageOf(Smtp::Verb verb)
{
    using Smtp::Verb;
    switch (verb) {
    case Verb::Connect:
        return Stage::Greeting;
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return Stage::Ehlo;
    case Verb::StartTls:
        return Stage::StartTls;
    case Verb::Auth:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
        return Stage::Auth;
    case Verb::Mail:
        return Stage::Mail;
    case Verb::Rcpt:
        return Stage::Rcpt;
    case Verb::Data:
        return Stage::Data;
    case Verb::Content:
    case Verb::Bdat:
        return Stage::Message;
    case Verb::Quit:
        return Stage::Quit;
    case Verb::Rset:
    case Verb::Noop:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Help:
    case Verb::Etrn:
    case Verb::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Heloscope
