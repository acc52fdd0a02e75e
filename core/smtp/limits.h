// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>

/// Every number the protocol or our own caution sets, with its source.
namespace Smtp::Limits {

using namespace std::chrono_literals;

// --- What the RFCs say, octets ---
inline constexpr qsizetype LocalPart = 64; ///< RFC 5321 §4.5.3.1.1
inline constexpr qsizetype Domain = 255; ///< RFC 5321 §4.5.3.1.2
inline constexpr qsizetype Path = 256; ///< RFC 5321 §4.5.3.1.3, with punctuation
inline constexpr qsizetype CommandLine = 512; ///< RFC 5321 §4.5.3.1.4, CRLF included
inline constexpr qsizetype ReplyLine = 512; ///< RFC 5321 §4.5.3.1.5, code and CRLF included
inline constexpr qsizetype TextLine = 1000; ///< RFC 5321 §4.5.3.1.6, CRLF included
inline constexpr qsizetype AuthLine = 12288; ///< RFC 4954 §4, a base64 line in either direction
inline constexpr qsizetype MechanismName = 20; ///< RFC 4422 §3.1
inline constexpr qsizetype SizeDigits = 20; ///< RFC 1870 §3

// --- Where we stop reading: our own caps against hostile peers ---
inline constexpr qsizetype LineCap = 64 * 1024;
inline constexpr qsizetype ReplyCap = 256 * 1024;
inline constexpr qsizetype ReplyLinesCap = 2000;
inline constexpr int NoticesCap = 100; ///< lines per reply that are no reply lines, such as "050 …"
inline constexpr std::size_t ComparedRecipients = 4096; ///< of one envelope
inline constexpr int ChallengesCap = 8; ///< 334 replies in one AUTH exchange

// --- How content is sent ---
inline constexpr qsizetype ContentChunk = 64 * 1024;
inline constexpr qsizetype WriteHighWater = 256 * 1024;

// --- How long to wait (client side) ---
inline constexpr std::chrono::milliseconds ConnectTimeout = 30s; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds GreetingTimeout = 5min; ///< RFC 5321 §4.5.3.2.1
inline constexpr std::chrono::milliseconds HelloTimeout = 5min; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds StartTlsTimeout = 5min; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds HandshakeTimeout = 5min; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds AuthTimeout = 5min; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds MailTimeout = 5min; ///< RFC 5321 §4.5.3.2.2
inline constexpr std::chrono::milliseconds RcptTimeout = 5min; ///< RFC 5321 §4.5.3.2.3
inline constexpr std::chrono::milliseconds DataTimeout = 2min; ///< RFC 5321 §4.5.3.2.4
inline constexpr std::chrono::milliseconds BlockTimeout = 3min; ///< RFC 5321 §4.5.3.2.5
inline constexpr std::chrono::milliseconds MessageTimeout = 10min; ///< RFC 5321 §4.5.3.2.6
inline constexpr std::chrono::milliseconds ResetTimeout = 20s; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds QuitTimeout = 5min; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds OtherTimeout = 5min; ///< custom, no RFC figure
inline constexpr std::chrono::milliseconds ServerIdle = 5min; ///< RFC 5321 §4.5.3.2.7, the server's

} // namespace Smtp::Limits
