// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingspans.h"

#include "core/smtp/limits.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

using Spans = std::vector<Smtp::ByteSpan>;

template <typename Predicate>
Spans stretches(const Octets &octets, Predicate isMeant)
{
    Spans spans;
    for (qsizetype at = 0; at < octets.bytes.size(); ++at) {
        if (!isMeant(at)) {
            continue;
        }
        if (!spans.empty() && spans.back().end() == at) {
            ++spans.back().length;
        } else {
            spans.push_back({at, 1});
        }
    }
    return spans;
}

/// Every line, its end included.
Spans linesOf(const QByteArray &bytes)
{
    Spans lines;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', from);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        lines.push_back({from, end - from});
        from = end;
    }
    return lines;
}

Spans bareLineFeeds(const Octets &octets)
{
    return stretches(octets, [&](qsizetype at) {
        return octets.bytes.at(at) == '\n' && kindAt(octets, at) == OctetKind::BareLineEnd;
    });
}

Spans bareCarriageReturns(const Octets &octets)
{
    return stretches(octets, [&](qsizetype at) {
        return octets.bytes.at(at) == '\r' && kindAt(octets, at) == OctetKind::BareLineEnd;
    });
}

Spans controls(const Octets &octets)
{
    return stretches(octets, [&](qsizetype at) {
        const OctetKind kind = kindAt(octets, at);
        return (kind == OctetKind::Control && octets.bytes.at(at) != '\t')
            || kind == OctetKind::Hidden;
    });
}

Spans notUtf8(const Octets &octets)
{
    return stretches(
        octets, [&](qsizetype at) { return kindAt(octets, at) == OctetKind::Invalid; });
}

/// What of each line is beyond the 512th octet (RFC 5321 §4.5.3.1.5).
Spans beyondTheLimit(const Octets &octets)
{
    Spans spans;
    for (const Smtp::ByteSpan &line : linesOf(octets.bytes)) {
        if (line.length > Smtp::Limits::ReplyLine) {
            spans.push_back(
                {line.offset + Smtp::Limits::ReplyLine, line.length - Smtp::Limits::ReplyLine});
        }
    }
    return spans;
}

/// length octets from place on, of every line.
Spans columns(const Octets &octets, qsizetype place, qsizetype length)
{
    Spans spans;
    for (const Smtp::ByteSpan &line : linesOf(octets.bytes)) {
        if (line.length >= place + length) {
            spans.push_back({line.offset + place, length});
        }
    }
    return spans;
}

Spans codes(const Octets &octets)
{
    return columns(octets, 0, 3);
}

Spans separators(const Octets &octets)
{
    Spans spans = columns(octets, 3, 1);
    std::erase_if(spans, [&](const Smtp::ByteSpan &span) {
        const char octet = octets.bytes.at(span.offset);
        return octet == ' ' || octet == '-';
    });
    return spans;
}

Spans masked(const Octets &octets)
{
    return octets.masked;
}

/// The first place where word stands, in upper or lower case.
Spans word(const Octets &octets, const QByteArray &sought)
{
    const qsizetype at = sought.isEmpty() ? -1 : octets.bytes.toUpper().indexOf(sought.toUpper());
    return at < 0 ? Spans{} : Spans{{at, sought.size()}};
}

struct Pointer {
    const char *finding;
    Spans (*spans)(const Octets &);
};

constexpr std::array Pointers{
    Pointer{"reply-bare-line-feed", &bareLineFeeds},
    Pointer{"reply-bare-carriage-return", &bareCarriageReturns},
    Pointer{"reply-control-characters", &controls},
    Pointer{"reply-not-utf8", &notUtf8},
    Pointer{"reply-line-long", &beyondTheLimit},
    Pointer{"reply-line-too-long", &beyondTheLimit},
    Pointer{"reply-code-invalid", &codes},
    Pointer{"reply-codes-differ", &codes},
    Pointer{"reply-separator-invalid", &separators},
    Pointer{"reply-unexpected", &codes},
    Pointer{"recipient-refused", &codes},
    Pointer{"service-closing", &codes},
    Pointer{"credentials-echoed", &masked},
};

struct Keyword {
    const char *finding;
    const char *keyword;
};

constexpr std::array Keywords{
    Keyword{"auth-offered-in-clear", "AUTH"},
    Keyword{"starttls-offered-again", "STARTTLS"},
    Keyword{"size-invalid", "SIZE"},
};

Spans pointedAt(const FindingEntry &finding, const Octets &octets)
{
    for (const Pointer &pointer : Pointers) {
        if (finding.id == pointer.finding) {
            return pointer.spans(octets);
        }
    }
    for (const Keyword &keyword : Keywords) {
        if (finding.id == keyword.finding) {
            return word(octets, keyword.keyword);
        }
    }
    for (const auto &argument : finding.arguments) {
        Spans spans = word(octets, argument.second);
        if (!spans.empty()) {
            return spans;
        }
    }
    return {};
}

} // namespace

std::vector<Smtp::ByteSpan> findingSpans(const FindingEntry &finding, const Octets &octets)
{
    Spans spans = pointedAt(finding, octets);
    if (spans.empty() && !octets.bytes.isEmpty()) {
        spans.push_back({0, octets.bytes.size()});
    }
    return spans;
}

} // namespace Heloscope
