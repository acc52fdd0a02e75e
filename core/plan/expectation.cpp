// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/expectation.h"

#include <algorithm>

namespace Heloscope {

bool Expectation::holds(const Smtp::Reply &reply) const
{
    const QByteArray given = QByteArray::number(reply.code.value());
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code.at(i) != 'x' && code.at(i) != given.at(i)) {
            return false;
        }
    }
    return !enhanced || enhanced == reply.enhanced;
}

std::optional<Expectation> parseExpectation(const QByteArray &text)
{
    const qsizetype equals = text.indexOf('=');
    const qsizetype slash = text.indexOf('/', equals + 1);
    if (equals < 0) {
        return std::nullopt;
    }
    const std::optional<Stage> stage = stageFromName(text.first(equals));
    const qsizetype end = slash < 0 ? text.size() : slash;
    const QByteArray code = text.sliced(equals + 1, end - equals - 1).toLower();
    const bool isCode = code.size() == 3 && code.at(0) >= '2' && code.at(0) <= '5'
        && std::ranges::all_of(code, [](char c) { return (c >= '0' && c <= '9') || c == 'x'; });
    if (!stage || !isCode) {
        return std::nullopt;
    }
    Expectation expectation{*stage, code, std::nullopt};
    if (slash >= 0) {
        expectation.enhanced = Smtp::parseEnhancedStatus(text.sliced(slash + 1));
        if (!expectation.enhanced) {
            return std::nullopt;
        }
    }
    return expectation;
}

} // namespace Heloscope
