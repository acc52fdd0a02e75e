// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/messagefit.h"

#include <algorithm>

namespace Heloscope {

using Smtp::DeviationKind;

namespace {

bool offers(const Smtp::Facts &facts, const char *keyword)
{
    return facts.capabilities && facts.capabilities->has(keyword);
}

void reportUnofferedDsn(
    const SessionPlan &plan, const Smtp::Facts &facts, std::vector<Smtp::Deviation> &deviations)
{
    if (offers(facts, "DSN")) {
        return;
    }
    for (const auto *parameters : {&plan.mailParameters, &plan.rcptParameters}) {
        for (const Smtp::Parameter &parameter : *parameters) {
            const QByteArray keyword = parameter.keyword.toUpper();
            if (keyword == "RET" || keyword == "ENVID" || keyword == "NOTIFY") {
                deviations.push_back(
                    {DeviationKind::ParameterNotOffered, {{"parameter", keyword}}});
            }
        }
    }
}

} // namespace

std::vector<Smtp::Deviation> misfits(const SessionPlan &plan, const Smtp::Facts &facts)
{
    std::vector<Smtp::Deviation> deviations;
    if (plan.until >= Stage::Message && plan.isEightBit() && !offers(facts, "8BITMIME")) {
        deviations.push_back({DeviationKind::EightBitNotOffered, {}});
    }
    if (plan.wantsSmtpUtf8() && !offers(facts, "SMTPUTF8")) {
        deviations.push_back({DeviationKind::SmtpUtf8NotOffered, {}});
    }
    const auto size = facts.capabilities ? facts.capabilities->size() : std::nullopt;
    if (size && size->kind == Smtp::SizeLimit::Kind::Octets
        && static_cast<quint64>(plan.message.size()) > size->octets) {
        deviations.push_back({DeviationKind::MessageTooLargeForServer,
            {{"size", QByteArray::number(plan.message.size())},
                {"limit", QByteArray::number(size->octets)}}});
    }
    reportUnofferedDsn(plan, facts, deviations);
    return deviations;
}

bool fitsServer(const SessionPlan &plan, const Smtp::Facts &facts)
{
    return std::ranges::none_of(misfits(plan, facts), [](const Smtp::Deviation &one) {
        return one.kind == DeviationKind::EightBitNotOffered
            || one.kind == DeviationKind::SmtpUtf8NotOffered;
    });
}

} // namespace Heloscope
