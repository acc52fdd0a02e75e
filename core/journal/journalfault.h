// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// Why a session is not kept while it happens. The session itself goes on.
struct JournalFault {
    enum class Kind : quint8 {
        CannotBegin, ///< no folder, or one that cannot be written
        CannotGoOn, ///< no room left, or the disk refuses
        Gone, ///< the file or its medium was taken away
    };

    Kind kind = Kind::CannotBegin;
    QString fileName;
    QString detail; ///< the system's text; may be empty

    bool operator==(const JournalFault &) const = default;
};

} // namespace Heloscope
