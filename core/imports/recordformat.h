// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace Heloscope {

/// What a record of an SMTP dialogue was written by. Closed list; Plain is what is left when
/// nothing is recognised.
enum class RecordFormat : quint8 {
    Transcript, ///< our own JSON Lines
    Cs, ///< "C: …" and "S: …", or arrows
    Telnet, ///< a terminal with telnet or nc: nothing says who speaks
    Swaks,
    SClient, ///< openssl s_client
    Curl, ///< curl -v
    Msmtp, ///< msmtp -d
    Sendmail, ///< sendmail -v
    Postfix, ///< smtp -v and debug_peer_list
    Exim, ///< exim -v and -d
    Phpmailer,
    Smtplib, ///< Python's set_debuglevel
    Nodemailer,
    Thunderbird,
    Dotnet, ///< System.Net tracing, MailKit's ProtocolLogger
    Bounce, ///< RFC 3464 and the free-form ones
    Plain,
};

inline constexpr std::array AllRecordFormats{RecordFormat::Transcript, RecordFormat::Cs,
    RecordFormat::Telnet, RecordFormat::Swaks, RecordFormat::SClient, RecordFormat::Curl,
    RecordFormat::Msmtp, RecordFormat::Sendmail, RecordFormat::Postfix, RecordFormat::Exim,
    RecordFormat::Phpmailer, RecordFormat::Smtplib, RecordFormat::Nodemailer,
    RecordFormat::Thunderbird, RecordFormat::Dotnet, RecordFormat::Bounce, RecordFormat::Plain};

/// "transcript", "cs", "telnet", "swaks", "s_client", … "plain": stable, for headers and options.
[[nodiscard]] QByteArray recordFormatName(RecordFormat format);
[[nodiscard]] std::optional<RecordFormat> recordFormatFromName(QByteArrayView name);

} // namespace Heloscope
