// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/breakrules.h"

#include "core/overloaded.h"

#include <QStringBuilder>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr int ClassSize = 100;

std::optional<BreakRule> codeRule(QByteArrayView word)
{
    if (word.size() != 3 || word[0] < '2' || word[0] > '5') {
        return std::nullopt;
    }
    if (word.sliced(1).compare("xx", Qt::CaseInsensitive) == 0) {
        const int first = (word[0] - '0') * ClassSize;
        return BreakRule{BreakRule::OnCode{first, first + ClassSize - 1}};
    }
    bool isNumber = false;
    const int code = word.toInt(&isNumber);
    return isNumber ? std::optional(BreakRule{BreakRule::OnCode{code, code}}) : std::nullopt;
}

} // namespace

bool BreakRule::fits(Smtp::Verb verb, std::optional<Smtp::ReplyCode> code) const
{
    return std::visit(Overloaded{
                          [&](const OnStage &on) { return stageOf(verb) == on.stage; },
                          [&](const OnCode &on) {
                              return code && code->value() >= on.first && code->value() <= on.last;
                          },
                          [&](const OnVerb &on) { return verb == on.verb; },
                          [](const OnUnexpected &) { return false; },
                      },
        what);
}

bool canBreakOn(Stage stage)
{
    return stage != Stage::Connect && stage != Stage::Quit;
}

std::optional<BreakRule> breakRuleFromWord(QByteArrayView word)
{
    word = word.trimmed();
    if (word.compare("unexpected", Qt::CaseInsensitive) == 0) {
        return BreakRule{BreakRule::OnUnexpected{}};
    }
    if (const auto rule = codeRule(word)) {
        return rule;
    }
    if (const auto stage = stageFromName(word)) {
        return canBreakOn(*stage) ? std::optional(BreakRule{BreakRule::OnStage{*stage}})
                                  : std::nullopt;
    }
    const Smtp::Verb verb = Smtp::verbFromName(word);
    const bool isUsable = verb != Smtp::Verb::Other && verb != Smtp::Verb::Quit;
    return isUsable ? std::optional(BreakRule{BreakRule::OnVerb{verb}}) : std::nullopt;
}

QByteArray breakRuleWord(const BreakRule &rule)
{
    return std::visit(Overloaded{
                          [](const BreakRule::OnStage &on) { return stageName(on.stage); },
                          [](const BreakRule::OnCode &on) {
                              QByteArray word = QByteArray::number(on.first);
                              return on.first == on.last ? word : word.replace(1, 2, "xx");
                          },
                          [](const BreakRule::OnVerb &on) { return Smtp::verbName(on.verb); },
                          [](const BreakRule::OnUnexpected &) { return QByteArray("unexpected"); },
                      },
        rule.what);
}

BreakRules BreakRules::usual()
{
    return fromWords({"4xx", "5xx", "unexpected"});
}

BreakRules BreakRules::fromWords(const QByteArrayList &words)
{
    BreakRules rules;
    for (const QByteArray &word : words) {
        const bool isOff = word.startsWith('-');
        if (auto rule = breakRuleFromWord(isOff ? word.sliced(1) : word)) {
            rule->isOn = !isOff;
            rules.add(*rule);
        }
    }
    return rules;
}

bool BreakRules::add(const BreakRule &rule)
{
    if (const auto known = find(rule)) {
        setOn(*known, true);
        return false;
    }
    m_rules.push_back(rule);
    return true;
}

void BreakRules::removeAt(std::size_t index)
{
    m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(index));
}

void BreakRules::setOn(std::size_t index, bool on)
{
    m_rules.at(index).isOn = on;
}

std::optional<std::size_t> BreakRules::find(const BreakRule &rule) const
{
    const auto found = std::ranges::find_if(
        m_rules, [&rule](const BreakRule &known) { return known.sameAs(rule); });
    return found == m_rules.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(std::distance(m_rules.begin(), found)));
}

std::optional<BreakRule> BreakRules::matching(
    Smtp::Verb verb, std::optional<Smtp::ReplyCode> code) const
{
    const auto found = std::ranges::find_if(
        m_rules, [&](const BreakRule &rule) { return rule.isOn && rule.fits(verb, code); });
    return found == m_rules.end() ? std::nullopt : std::optional(*found);
}

std::optional<BreakRule> BreakRules::matching(Smtp::FindingSeverity finding) const
{
    const auto known = find(BreakRule{BreakRule::OnUnexpected{}});
    const bool stops
        = known && m_rules.at(*known).isOn && finding >= Smtp::FindingSeverity::Warning;
    return stops ? std::optional(m_rules.at(*known)) : std::nullopt;
}

QByteArrayList BreakRules::words() const
{
    QByteArrayList words;
    for (const BreakRule &rule : m_rules) {
        const QByteArray word = breakRuleWord(rule);
        words.append(rule.isOn ? word : QByteArray('-' + word));
    }
    return words;
}

} // namespace Heloscope
