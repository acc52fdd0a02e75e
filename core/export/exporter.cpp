// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include "core/help/helplibrary.h"
#include "core/transcript/pseudonymentry.h"

namespace Heloscope {

std::optional<ExportWish> inSecondLanguage(const ExportWish &wish)
{
    if (wish.secondLanguage.isEmpty()) {
        return std::nullopt;
    }
    ExportWish second = wish;
    second.language = wish.secondLanguage;
    second.secondLanguage.clear();
    return second;
}

QByteArray exported(const Transcript &transcript, Exporter &exporter, Pseudonyms *pseudonyms)
{
    if (pseudonyms != nullptr) {
        learnNames(*pseudonyms, transcript);
    }
    Annotator annotator(transcript);
    QByteArray bytes = exporter.begin(
        pseudonyms != nullptr ? masked(transcript.header(), *pseudonyms) : transcript.header());
    EntrySequence entries(transcript, exporter.remarkPlace());
    const auto take = [&](const Entry &entry) {
        if (entries.isAsRecorded()) {
            annotator.take(entry);
        }
        bytes += exporter.entry(entry, annotator);
    };
    while (const Entry *entry = entries.next()) {
        if (pseudonyms != nullptr) {
            take(masked(*entry, *pseudonyms));
        } else {
            take(*entry);
        }
    }
    return bytes + exporter.end();
}

Explanation explainEntry(
    const Entry &entry, const ReplyEntry &reply, const Annotator &annotator, const ExportWish &wish)
{
    ReplyMoment moment;
    moment.reply = reply.reply;
    moment.after = annotator.verbAt(entry.id);
    moment.encrypted = reply.secure;
    moment.authenticated = annotator.factsBefore(entry.id).authenticated;
    return explain(moment, *wish.library, wish.language);
}

} // namespace Heloscope
