// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

/// Writes a transcript such as a long session leaves behind, always the same one: greeting, EHLO
/// with its lines, STARTTLS, then message after message with a refusal, a deferral and a finding
/// now and then, replies of several lines, and content. About 100 octets an event.
/// events: 32 and more.
void writeBigTranscript(QIODevice &device, int events);
