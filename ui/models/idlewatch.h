// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"
#include "ui/models/inspection.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Heloscope {

/// How long a server will still wait for our next command: at least five minutes
/// (RFC 5321 §4.5.3.2.7). It counts while it is our turn and sends nothing.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// With this little left, NOOP is worth an offer.
    static constexpr std::chrono::seconds OfferAt{60};

    /// Both must outlive this.
    IdleWatch(const Inspection &inspection, const Clock &clock, QObject *parent = nullptr);

    /// Reads the clock. Happens each second while it is our turn.
    void look();

    /// Nothing unless it is our turn; zero when the server may have given up.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;
    /// Little is left, and NOOP may be said here.
    [[nodiscard]] bool isOffering() const { return m_offering; }

signals:
    void looked();
    void offeringChanged(bool offering);

private:
    void noteEntries(EntryId first, EntryId last);
    void follow();
    [[nodiscard]] bool isOurTurn() const;
    [[nodiscard]] bool mayOffer() const;

    const Inspection &m_inspection;
    const Clock &m_clock;
    QTimer m_second;
    std::chrono::microseconds m_since{0}; ///< the last word on the wire
    bool m_offering = false;
};

} // namespace Heloscope
