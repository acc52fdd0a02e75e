// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practicescript.h"

#include <algorithm>

namespace Heloscope {

namespace {

char lowered(char octet)
{
    return octet >= 'A' && octet <= 'Z' ? static_cast<char>(octet - 'A' + 'a') : octet;
}

} // namespace

QByteArray scenarioTlsName(ScenarioTls tls)
{
    switch (tls) {
    case ScenarioTls::None:
        return "none";
    case ScenarioTls::StartTls:
        return "starttls";
    case ScenarioTls::Required:
        return "required";
    case ScenarioTls::Implicit:
        return "implicit";
    }
    return {};
}

std::optional<int> firstCode(const ScriptSteps &steps)
{
    for (const ScriptStep &step : steps) {
        const auto *line = std::get_if<SayLine>(&step);
        const auto *octets = std::get_if<SayOctets>(&step);
        const QByteArray said = line ? line->line : octets ? octets->octets : QByteArray();
        bool isNumber = false;
        const int code = said.first(qMin(said.size(), qsizetype(3))).toInt(&isNumber);
        if (isNumber && code >= 200 && code < 600) {
            return code;
        }
    }
    return std::nullopt;
}

QString PracticeScript::title(const QByteArray &language) const
{
    const auto found = titles.find(language);
    if (found != titles.end()) {
        return found->second;
    }
    const auto english = titles.find("en");
    return english == titles.end() ? QString() : english->second;
}

std::optional<ScriptSteps> PracticeScript::answer(
    ScriptMoment moment, QByteArrayView line, ScriptMemory &used) const
{
    const auto found = std::ranges::find_if(series, [moment, line](const ExchangeSeries &one) {
        return one.moment == moment
            && (moment != ScriptMoment::Command || matchesPattern(one.pattern, line));
    });
    if (found == series.end()) {
        return std::nullopt;
    }
    used.resize(series.size());
    std::size_t &times = used.at(static_cast<std::size_t>(found - series.begin()));
    const std::size_t index = std::min(times, found->answers.size() - 1);
    times = index + 1;
    return found->answers.at(index);
}

// Goes back to the last star only, so that time stays within the product of both lengths.
bool matchesPattern(QByteArrayView pattern, QByteArrayView line)
{
    qsizetype p = 0;
    qsizetype l = 0;
    std::optional<qsizetype> starP;
    qsizetype starL = 0;
    while (l < line.size()) {
        if (p == pattern.size() && line[l] == ' ') {
            return true;
        }
        if (p < pattern.size() && pattern[p] == '*') {
            starP = ++p;
            starL = l;
        } else if (p < pattern.size() && lowered(pattern[p]) == lowered(line[l])) {
            ++p;
            ++l;
        } else if (starP) {
            p = *starP;
            l = ++starL;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

} // namespace Heloscope
