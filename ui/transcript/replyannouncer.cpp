// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/replyannouncer.h"

#include "ui/models/inspection.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/dialoguewords.h"

namespace Heloscope {

ReplyAnnouncer::ReplyAnnouncer(const Inspection &inspection, const TranscriptModel &model,
    const DialogueWords &words, Announcer &announcer)
    : QObject(&announcer)
    , m_inspection(inspection)
    , m_model(model)
    , m_words(words)
    , m_announcer(announcer)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(Gathering);
    connect(&m_gathering, &QTimer::timeout, this, &ReplyAnnouncer::speak);
    connect(&inspection, &Inspection::entryAdded, this, &ReplyAnnouncer::take);
    connect(&inspection, &Inspection::replaced, this, [this] {
        m_gathering.stop();
        m_replies = 0;
        m_last = 0;
    });
}

void ReplyAnnouncer::take(EntryId id)
{
    const Entry *entry = m_inspection.transcript()->find(id);
    if (!entry) {
        return;
    }
    const bool isReply = std::holds_alternative<ReplyEntry>(entry->content);
    if (!isReply && !std::holds_alternative<OutcomeEntry>(entry->content)) {
        return;
    }
    m_last = id;
    m_replies += isReply ? 1 : 0;
    // Not begun anew: under a flood something is still said.
    if (!m_gathering.isActive()) {
        m_gathering.start();
    }
}

void ReplyAnnouncer::speak()
{
    const QModelIndex row = m_words.mapFromSource(m_model.indexOf(m_last));
    const QString last = row.data(Qt::AccessibleTextRole).toString();
    if (!last.isEmpty()) {
        //: Said to a screen reader. %1: what is said of the last line, "Server, line 9, code 250 …"
        m_announcer.say(
            m_replies > 1 ? tr("%n replies, the last: %1", nullptr, m_replies).arg(last) : last);
    }
    m_replies = 0;
}

} // namespace Heloscope
