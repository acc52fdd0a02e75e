// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/refusalreason.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

struct NamedReason {
    RefusalReason reason;
    const char *name;
};

constexpr std::array Names{
    NamedReason{RefusalReason::MailboxUnknown, "mailbox_unknown"},
    NamedReason{RefusalReason::MailboxDisabled, "mailbox_disabled"},
    NamedReason{RefusalReason::MailboxFull, "mailbox_full"},
    NamedReason{RefusalReason::MailboxMoved, "mailbox_moved"},
    NamedReason{RefusalReason::HostUnknown, "host_unknown"},
    NamedReason{RefusalReason::HostUnreachable, "host_unreachable"},
    NamedReason{RefusalReason::SenderRejected, "sender_rejected"},
    NamedReason{RefusalReason::RelayingDenied, "relaying_denied"},
    NamedReason{RefusalReason::Greylisted, "greylisted"},
    NamedReason{RefusalReason::RateLimited, "rate_limited"},
    NamedReason{RefusalReason::TooManyConnections, "too_many_connections"},
    NamedReason{RefusalReason::Blocklisted, "blocklisted"},
    NamedReason{RefusalReason::BadReputation, "bad_reputation"},
    NamedReason{RefusalReason::ReverseDns, "reverse_dns"},
    NamedReason{RefusalReason::AuthenticationRequired, "authentication_required"},
    NamedReason{RefusalReason::AuthenticationFailed, "authentication_failed"},
    NamedReason{RefusalReason::MechanismRefused, "mechanism_refused"},
    NamedReason{RefusalReason::TlsRequired, "tls_required"},
    NamedReason{RefusalReason::TlsUnavailable, "tls_unavailable"},
    NamedReason{RefusalReason::SpfFailed, "spf_failed"},
    NamedReason{RefusalReason::DkimFailed, "dkim_failed"},
    NamedReason{RefusalReason::DmarcFailed, "dmarc_failed"},
    NamedReason{RefusalReason::Policy, "policy"},
    NamedReason{RefusalReason::ContentRejected, "content_rejected"},
    NamedReason{RefusalReason::Spam, "spam"},
    NamedReason{RefusalReason::Virus, "virus"},
    NamedReason{RefusalReason::MessageTooLarge, "message_too_large"},
    NamedReason{RefusalReason::TooManyRecipients, "too_many_recipients"},
    NamedReason{RefusalReason::NotRfcCompliant, "not_rfc_compliant"},
    NamedReason{RefusalReason::SyntaxError, "syntax_error"},
    NamedReason{RefusalReason::BadSequence, "bad_sequence"},
    NamedReason{RefusalReason::NotImplemented, "not_implemented"},
    NamedReason{RefusalReason::ServiceUnavailable, "service_unavailable"},
    NamedReason{RefusalReason::StorageFull, "storage_full"},
    NamedReason{RefusalReason::NetworkProblem, "network_problem"},
    NamedReason{RefusalReason::MailLoop, "mail_loop"},
    NamedReason{RefusalReason::Expired, "expired"},
    NamedReason{RefusalReason::SecurityFeature, "security_feature"},
    NamedReason{RefusalReason::Unknown, "unknown"},
};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (static_cast<std::size_t>(Names[i].reason) != i) {
            return false;
        }
    }
    return true;
}
static_assert(standInOrder());
static_assert(Names.size() == static_cast<std::size_t>(RefusalReason::Unknown) + 1);

} // namespace

QByteArray reasonName(RefusalReason reason)
{
    return Names.at(static_cast<std::size_t>(reason)).name;
}

std::optional<RefusalReason> reasonFromName(QByteArrayView name)
{
    const auto *found
        = std::ranges::find_if(Names, [name](const NamedReason &row) { return name == row.name; });
    return found == Names.end() ? std::nullopt : std::optional(found->reason);
}

const std::vector<RefusalReason> &allRefusalReasons()
{
    static const std::vector<RefusalReason> All = [] {
        std::vector<RefusalReason> reasons;
        reasons.reserve(Names.size());
        for (const NamedReason &row : Names) {
            reasons.push_back(row.reason);
        }
        return reasons;
    }();
    return All;
}

} // namespace Heloscope
