// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtGlobal>

namespace Heloscope {

/// What a row of the dialogue is.
enum class RowKind : quint8 {
    Lookup,
    Connecting,
    Connected,
    Command,
    Content,
    Reply,
    ReplyLine, ///< a child row: one line of a reply of several
    Encryption, ///< from here the connection is encrypted
    Note,
    Close,
    Outcome,
};

/// Who speaks in a row.
enum class Speaker : quint8 {
    Client,
    Server,
    Program
};

/// The data roles of TranscriptModel. None of them holds words of the interface.
namespace TranscriptRole {
enum Role : int {
    EntryNumber = Qt::UserRole + 1, ///< quint32, EntryId
    Kind, ///< int, RowKind
    Bytes, ///< QByteArray as on the wire, without line ending; secrets masked
    SpokenBy, ///< int, Speaker
    Gap, ///< qint64, microseconds since the row before; invalid in child rows
    LongestGap, ///< qint64, microseconds: the largest Gap of the model
    At, ///< qint64, microseconds since the transcript began
    Secure, ///< bool
    Code, ///< int; invalid when the row has none
    Severity, ///< int, Smtp::Severity; only with Code
    Enhanced, ///< QByteArray, "5.1.1"; invalid when the row has none
    Verb, ///< int, Smtp::Verb: the command's own, or what the reply answered
    LineIndex, ///< int, 0-based line of the reply; -1 in top-level rows
    LineCount, ///< int, lines of the reply
    Finding, ///< int, Smtp::FindingSeverity of the worst finding about the row; or invalid
    FindingIds, ///< QByteArrayList, of all findings about the row; or invalid
    Problem, ///< bool: a negative reply, or a finding of weight about the row
    Bookmark, ///< bool: a person has marked the row
    Note, ///< QString: what a person has written about the row; invalid without words
    Break, ///< bool: a break rule fits the row; known to DialogueWords only
    Sample, ///< of a header: the widest text of its column that is usual; DialogueWords only
};
} // namespace TranscriptRole

} // namespace Heloscope
