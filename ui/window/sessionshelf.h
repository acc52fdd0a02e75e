// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

class Session;

/// Keeps sessions on disk while they happen, so that a crash loses nothing. The oldest go when
/// there are too many.
class SessionShelf
{
public:
    static constexpr int Capacity = 50;

    /// folder: made when first needed; empty keeps nothing.
    explicit SessionShelf(QString folder);

    /// Follows session to its end. A disk that cannot be written is no reason to stop.
    void keep(Session &session);

private:
    void makeRoom() const;

    QString m_folder;
};

} // namespace Heloscope
