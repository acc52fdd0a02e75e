// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionrecord.h"

#include "core/wire/displaytext.h"

#include <QUtf8StringView>

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

bool canBeSubject(const EntryContent &content)
{
    return !std::holds_alternative<FindingEntry>(content)
        && !std::holds_alternative<NoteEntry>(content)
        && !std::holds_alternative<ResolveEntry>(content)
        && !std::holds_alternative<CloseEntry>(content);
}

} // namespace

SessionRecord::SessionRecord(TranscriptHeader header, const Clock &clock)
    : m_clock(clock)
    , m_started(clock.now())
    , m_transcript(std::move(header))
{
    m_transcript.remarks().maskWith(
        [this](const QString &text) { return QString::fromUtf8(m_masking.mask(text.toUtf8())); });
}

EntryId SessionRecord::append(EntryContent content)
{
    return m_transcript.append(m_clock.now() - m_started, std::move(content));
}

EntryId SessionRecord::add(EntryContent content)
{
    const bool isSubject = canBeSubject(content);
    const EntryId id = append(std::move(content));
    if (isSubject) {
        m_subject = id;
    }
    return id;
}

EntryId SessionRecord::addCommand(
    Smtp::Verb verb, const Smtp::WrittenLine &line, Origin origin, bool secure)
{
    for (const Smtp::ByteSpan &span : line.secrets) {
        m_masking.learnResponse(Smtp::Secret(line.bytes.sliced(span.offset, span.length)));
    }
    QByteArray text = m_masking.mask(line.bytes, line.secrets);
    text.chop(2);
    return add(CommandEntry{verb, text, origin, secure});
}

EntryId SessionRecord::addReply(ReplyEntry entry)
{
    const bool echoes = m_masking.finds(entry.reply.raw);
    if (echoes) {
        entry.reply.raw = m_masking.mask(entry.reply.raw);
        for (QByteArray &line : entry.reply.lines) {
            line = m_masking.mask(line);
        }
    }
    const EntryId id = add(std::move(entry));
    if (echoes) {
        addFinding({Smtp::DeviationKind::CredentialsEchoed, {}});
    }
    return id;
}

void SessionRecord::addFinding(const Smtp::Deviation &deviation)
{
    const Smtp::DeviationRule &rule = Smtp::deviationRule(deviation.kind);
    FindingEntry entry{rule.id, rule.severity, m_subject, deviation.arguments};
    for (auto &[name, value] : entry.arguments) {
        // Masked first: half a secret would not be known again.
        constexpr qsizetype Quoted = 400;
        value = m_masking.mask(value).left(Quoted);
        // What a file gives back is text, in the order of its names: the same from the beginning.
        if (!QUtf8StringView(value).isValidUtf8()) {
            value = Smtp::displayText(value).toUtf8();
        }
    }
    std::ranges::sort(entry.arguments);
    add(std::move(entry));
}

void SessionRecord::addNote(const QString &text, std::optional<EntryId> about)
{
    if (about && m_transcript.find(*about)) {
        (void)m_transcript.remarks().set({*about, text});
    } else {
        add(NoteEntry{QString::fromUtf8(m_masking.mask(text.toUtf8())), about});
    }
}

} // namespace Heloscope
