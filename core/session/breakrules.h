// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/deviation.h"
#include "core/smtp/replycode.h"
#include "core/smtp/verb.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <variant>
#include <vector>

namespace Heloscope {

/// Where a run is to stop: behind the reply that fits.
struct BreakRule {
    struct OnStage {
        Stage stage = Stage::Ehlo;
        bool operator==(const OnStage &) const = default;
    };
    /// A reply code, or all of its first digit.
    struct OnCode {
        int first = 400; ///< 200 to 599
        int last = 499; ///< first, or 99 more for a whole class
        bool operator==(const OnCode &) const = default;
    };
    struct OnVerb {
        Smtp::Verb verb = Smtp::Verb::Noop;
        bool operator==(const OnVerb &) const = default;
    };
    /// A finding that is a warning or worse.
    struct OnUnexpected {
        bool operator==(const OnUnexpected &) const = default;
    };

    std::variant<OnStage, OnCode, OnVerb, OnUnexpected> what;
    bool isOn = true;

    /// The same thing, on or off.
    [[nodiscard]] bool sameAs(const BreakRule &other) const { return what == other.what; }
    /// Whether the reply to verb fits; no rule on the unexpected does.
    [[nodiscard]] bool fits(Smtp::Verb verb, std::optional<Smtp::ReplyCode> code) const;

    bool operator==(const BreakRule &) const = default;
};

/// Rules on stages that no reply ends are refused: there is nothing to stop behind.
[[nodiscard]] bool canBreakOn(Stage stage);

/// "rcpt", "550", "4xx", "NOOP", "unexpected"; nothing for a word that is none of these. A word
/// that names both a stage and a verb is the stage.
[[nodiscard]] std::optional<BreakRule> breakRuleFromWord(QByteArrayView word);
/// The inverse: stages and classes in lower case, verbs in upper case.
[[nodiscard]] QByteArray breakRuleWord(const BreakRule &rule);

/// All rules of a person, in the order they were made.
class BreakRules
{
public:
    /// 4xx, 5xx and anything unexpected.
    [[nodiscard]] static BreakRules usual();
    /// The inverse of words(); what is not understood is left out.
    [[nodiscard]] static BreakRules fromWords(const QByteArrayList &words);

    /// False if it was there already; then it is on again.
    bool add(const BreakRule &rule);
    void removeAt(std::size_t index);
    void setOn(std::size_t index, bool on);

    [[nodiscard]] const std::vector<BreakRule> &all() const { return m_rules; }
    [[nodiscard]] std::optional<std::size_t> find(const BreakRule &rule) const;
    /// The first rule that is on and fits a reply; code: nothing while it is not known.
    [[nodiscard]] std::optional<BreakRule> matching(
        Smtp::Verb verb, std::optional<Smtp::ReplyCode> code) const;
    [[nodiscard]] std::optional<BreakRule> matching(Smtp::FindingSeverity finding) const;
    /// breakRuleWord() of each, "-" in front of one that is off.
    [[nodiscard]] QByteArrayList words() const;

    bool operator==(const BreakRules &) const = default;

private:
    std::vector<BreakRule> m_rules;
};

} // namespace Heloscope
