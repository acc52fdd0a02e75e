// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entryoctets.h"

#include "core/session/contentupload.h"
#include "ui/models/findingspans.h"

#include <algorithm>

namespace Heloscope {

namespace {

/// Where "[masked: password]" stands; a line of ours cannot hold such words otherwise.
std::vector<Smtp::ByteSpan> maskedSpans(QByteArrayView bytes)
{
    constexpr QByteArrayView Beginning("[masked:");
    std::vector<Smtp::ByteSpan> spans;
    for (qsizetype at = bytes.indexOf(Beginning); at >= 0; at = bytes.indexOf(Beginning, at + 1)) {
        const qsizetype end = bytes.indexOf(']', at);
        if (end < 0) {
            break;
        }
        spans.push_back({at, end + 1 - at});
    }
    return spans;
}

std::vector<FindingEntry> findingsAbout(const Inspection &inspection, EntryId id)
{
    std::vector<FindingEntry> findings;
    for (const EntryId number : inspection.findings().about(id)) {
        if (const Entry *entry = inspection.transcript()->find(number)) {
            findings.push_back(std::get<FindingEntry>(entry->content));
        }
    }
    return findings;
}

/// The mail data as it left, if the plan still holds the very octets.
std::optional<QByteArray> contentSent(const Inspection &inspection, const ContentEntry &content)
{
    if (!inspection.session() || content.chunk) {
        return {};
    }
    ContentUpload upload(inspection.session()->plan().message);
    QByteArray octets;
    while (!upload.isDone()) {
        octets += upload.next();
    }
    return upload.entry().sha256 == content.sha256 ? std::optional(octets) : std::nullopt;
}

} // namespace

EntryOctets octetsOf(const Inspection &inspection, EntryId id)
{
    const Transcript *transcript = inspection.transcript();
    const Entry *entry = transcript ? transcript->find(id) : nullptr;
    if (!entry) {
        return {{}, OctetsMissing::NoEntry};
    }
    const auto findings = findingsAbout(inspection, id);
    Octets octets;
    if (const auto *command = std::get_if<CommandEntry>(&entry->content)) {
        octets.bytes = command->line + "\r\n";
        octets.masked = maskedSpans(octets.bytes);
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry->content)) {
        octets.bytes = reply->reply.raw;
        // A server may write these words itself; only a finding tells that it was us.
        if (std::any_of(findings.begin(), findings.end(),
                [](const FindingEntry &finding) { return finding.id == "credentials-echoed"; })) {
            octets.masked = maskedSpans(octets.bytes);
        }
    } else if (const auto *content = std::get_if<ContentEntry>(&entry->content)) {
        const auto sent = contentSent(inspection, *content);
        if (!sent) {
            return {{}, OctetsMissing::NotKept};
        }
        octets.bytes = *sent;
    } else {
        return {{}, OctetsMissing::NotOnTheWire};
    }
    for (const FindingEntry &finding : findings) {
        const auto spans = findingSpans(finding, octets);
        octets.marked.insert(octets.marked.end(), spans.begin(), spans.end());
    }
    octets.marked = merged(std::move(octets.marked));
    return {std::move(octets), std::nullopt};
}

Smtp::ByteSpan lineSpan(const Smtp::Reply &reply, int line)
{
    // Lines that are no reply lines may stand between; so each line is looked for in turn.
    qsizetype from = 0;
    for (int i = 0; i < static_cast<int>(reply.lines.size()); ++i) {
        const QByteArray &text = reply.lines.at(static_cast<std::size_t>(i));
        Smtp::ByteSpan found;
        while (from < reply.raw.size() && found.isEmpty()) {
            const qsizetype feed = reply.raw.indexOf('\n', from);
            const qsizetype next = feed < 0 ? reply.raw.size() : feed + 1;
            QByteArrayView octets = QByteArrayView(reply.raw).sliced(from, next - from);
            for (const char end : {'\n', '\r'}) {
                octets.chop(octets.endsWith(end) ? 1 : 0);
            }
            if (octets.endsWith(text)) {
                found = {from, next - from};
            }
            from = next;
        }
        if (i == line) {
            return found;
        }
    }
    return {};
}

} // namespace Heloscope
