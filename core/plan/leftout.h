// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"
#include "core/smtp/command.h"

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// What a person has skipped: it is not proposed again until that is asked for.
class LeftOut
{
public:
    /// Hanging up and giving an AUTH exchange up are the last resort, so they cannot be left out.
    [[nodiscard]] static bool canTake(const Proposal &proposal);

    void add(const Smtp::Command &command);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_verbs.empty() && m_recipients.empty(); }
    /// Verb::Rcpt is left out recipient by recipient.
    [[nodiscard]] bool has(Smtp::Verb verb) const;
    [[nodiscard]] bool hasRecipient(const QByteArray &path) const;

private:
    std::vector<Smtp::Verb> m_verbs;
    std::vector<QByteArray> m_recipients;
};

} // namespace Heloscope
