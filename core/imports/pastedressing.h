// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"

#include <QByteArray>

namespace Heloscope {

/// What has been put around the lines of a record on its way to here: the ">" of a quoted mail, the
/// numbers of a listing, the entities of a page, what journalctl, docker and kubernetes write in
/// front of what a program has said. Taken off only where the record makes sense without it and
/// none with it.
class PasteDressing
{
public:
    /// What the beginning of a record is dressed in.
    [[nodiscard]] static PasteDressing of(const RecordHead &head);

    /// line without it; a line that is not dressed stays as it is.
    [[nodiscard]] QByteArray bare(const QByteArray &line) const;
    /// What is taken off begins with a time.
    [[nodiscard]] bool holdsTimes() const;

private:
    enum class Prefix : quint8 {
        None,
        Service, ///< "web_1  | text"
        Stream, ///< "2024-05-06T10:11:12.105230Z stdout F text"
        Journal, ///< "May 06 10:11:12 host program[123]: text"
        Time, ///< "2024-05-06T10:11:12.105230Z text"
        Number, ///< " 12: text"
    };

    [[nodiscard]] static qsizetype length(Prefix prefix, const QByteArray &line);
    [[nodiscard]] static bool countsUp(const RecordHead &head);
    [[nodiscard]] RecordHead bareHead(const RecordHead &head) const;

    Prefix m_prefix = Prefix::None;
    bool m_isPage = false; ///< "&gt;"
    bool m_isQuoted = false;
};

} // namespace Heloscope
