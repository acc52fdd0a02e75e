// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/verb.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace Heloscope {

/// The steps of a session in their natural order: what the stage strip shows, what --until names.
enum class Stage : quint8 {
    Connect,
    Greeting,
    Ehlo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    Message,
    Quit,
};

inline constexpr std::array AllStages{Stage::Connect, Stage::Greeting, Stage::Ehlo, Stage::StartTls,
    Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Message, Stage::Quit};

/// "connect", "greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "message", "quit".
[[nodiscard]] QByteArray stageName(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromName(QByteArrayView name);

/// The stage a reply to verb belongs to; nothing for verbs outside the natural order (NOOP, VRFY…).
[[nodiscard]] std::optional<Stage> stageOf(Smtp::Verb verb);

} // namespace Heloscope
