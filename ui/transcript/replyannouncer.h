// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QObject>
#include <QTimer>

namespace Heloscope {

class Announcer;
class DialogueWords;
class Inspection;
class TranscriptModel;

/// Has new replies and the end of a session read out, politely: a reply of several lines once, and
/// of many that come together only the last, with their number.
class ReplyAnnouncer : public QObject
{
    Q_OBJECT

public:
    /// How long replies are gathered.
    static constexpr std::chrono::milliseconds Gathering{400};

    /// All must outlive this.
    ReplyAnnouncer(const Inspection &inspection, const TranscriptModel &model,
        const DialogueWords &words, Announcer &announcer);

    /// Replies are gathered that nobody has heard of yet.
    [[nodiscard]] bool isGathering() const { return m_gathering.isActive(); }

private:
    void take(EntryId id);
    void speak();

    const Inspection &m_inspection;
    const TranscriptModel &m_model;
    const DialogueWords &m_words;
    Announcer &m_announcer;
    QTimer m_gathering;
    EntryId m_last = 0;
    int m_replies = 0;
};

} // namespace Heloscope
