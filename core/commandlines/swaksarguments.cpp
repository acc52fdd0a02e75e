// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksarguments.h"

#include <algorithm>

namespace Heloscope {

namespace {

bool looksLikeOption(const QByteArray &word)
{
    return word.size() > 1 && word.startsWith('-');
}

/// "--h-Subject" and "--header-Subject:" are "--header Subject: …"; nothing for anything else.
std::optional<QByteArray> fieldOfHeaderOption(const QByteArray &name)
{
    for (const QByteArrayView prefix : {QByteArrayView("header-"), QByteArrayView("h-")}) {
        if (name.startsWith(prefix) && name.size() > prefix.size()) {
            const QByteArray field = name.sliced(prefix.size());
            return field.endsWith(':') ? field.chopped(1) : field;
        }
    }
    return std::nullopt;
}

class ArgumentReader
{
public:
    explicit ArgumentReader(const std::vector<ShellWord> &words)
        : m_words(words)
    {
    }

    SwaksArguments read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const QByteArray &word = m_words.at(m_at).text;
            if (looksLikeOption(word)) {
                readOption(word);
            } else {
                m_read.refusals.push_back({SwaksRefusalKind::StrayWord, word});
            }
        }
        return std::move(m_read);
    }

private:
    void readOption(const QByteArray &word)
    {
        const qsizetype dashes = word.startsWith("--") ? 2 : 1;
        const qsizetype equals = word.indexOf('=');
        const bool hasValue = equals > dashes;
        const QByteArray name
            = hasValue ? word.sliced(dashes, equals - dashes) : word.sliced(dashes);
        std::optional<QByteArray> given;
        if (hasValue) {
            given = word.sliced(equals + 1);
        }
        if (const auto field = fieldOfHeaderOption(name)) {
            readHeader(*field, given);
            return;
        }
        const bool removesHeader = name.startsWith("no-header-") || name.startsWith("no-h-");
        const SwaksOptionMatch match = findSwaksOption(removesHeader ? "no-header" : name);
        switch (match.kind) {
        case SwaksOptionMatch::Kind::Unknown:
            m_read.refusals.push_back({SwaksRefusalKind::UnknownOption, optionOf(word)});
            break;
        case SwaksOptionMatch::Kind::Ambiguous:
            m_read.refusals.push_back({SwaksRefusalKind::AmbiguousOption, optionOf(word)});
            break;
        case SwaksOptionMatch::Kind::Removed:
            std::erase_if(
                m_read.all, [&match](const SwaksArgument &one) { return one.rule == match.rule; });
            break;
        case SwaksOptionMatch::Kind::Known:
            take(match.rule, given);
            break;
        }
    }

    static QByteArray optionOf(const QByteArray &word)
    {
        const qsizetype equals = word.indexOf('=');
        return equals < 0 ? word : word.first(equals);
    }

    void readHeader(const QByteArray &field, std::optional<QByteArray> given)
    {
        SwaksArgument header{findSwaksOption("header").rule, {}, m_words.at(m_at).span, true};
        if (!given && m_at + 1 < m_words.size()) {
            given = m_words.at(++m_at).text;
        }
        header.value = field + ": " + given.value_or(QByteArray());
        m_read.all.push_back(std::move(header));
    }

    void take(const SwaksOptionRule &rule, const std::optional<QByteArray> &given)
    {
        SwaksArgument argument{rule, {}, m_words.at(m_at).span, given.has_value()};
        const ShellWord *following = m_at + 1 < m_words.size() ? &m_words.at(m_at + 1) : nullptr;
        if (rule.value == SwaksValue::None) {
            if (given) {
                m_read.refusals.push_back({SwaksRefusalKind::StrayWord, *given});
            }
        } else if (given) {
            argument.value = given;
        } else if (following && isValueFor(rule.value, following->text)) {
            argument.value = following->text;
            argument.valueSpan = following->span;
            ++m_at;
        }
        if (rule.value == SwaksValue::Required && !argument.value) {
            m_read.refusals.push_back({SwaksRefusalKind::ValueMissing, "--" + rule.name});
        }
        m_read.all.push_back(std::move(argument));
    }

    static bool isValueFor(SwaksValue value, const QByteArray &word)
    {
        switch (value) {
        case SwaksValue::None:
            return false;
        case SwaksValue::Optional:
            return !looksLikeOption(word);
        case SwaksValue::Number: {
            bool isNumber = false;
            (void)word.toInt(&isNumber);
            return isNumber;
        }
        case SwaksValue::Required:
            return true;
        }
        return false;
    }

    const std::vector<ShellWord> &m_words;
    SwaksArguments m_read;
    std::size_t m_at = 0;
};

} // namespace

QByteArray SwaksArgument::shown() const
{
    const QByteArray option = "--" + rule.name;
    if (!value || value->isEmpty()) {
        return option;
    }
    constexpr qsizetype Quoted = 80;
    return option + ' '
        + (rule.option == SwaksOption::AuthPassword ? QByteArray("[masked: password]")
                                                    : value->left(Quoted));
}

const SwaksArgument *SwaksArguments::find(SwaksOption option) const
{
    const auto found = std::find_if(all.rbegin(), all.rend(),
        [option](const SwaksArgument &one) { return one.rule.option == option; });
    return found == all.rend() ? nullptr : &*found;
}

QByteArray SwaksArguments::value(SwaksOption option) const
{
    const SwaksArgument *found = find(option);
    return found ? found->value.value_or(QByteArray()) : QByteArray();
}

SwaksArguments readSwaksArguments(const std::vector<ShellWord> &words)
{
    return ArgumentReader(words).read();
}

SwaksArguments swaksArgumentsBehind(const std::vector<ShellWord> &words, std::size_t swaks)
{
    return readSwaksArguments(
        {words.begin() + static_cast<std::ptrdiff_t>(swaks) + 1, words.end()});
}

std::optional<std::size_t> findSwaks(const std::vector<ShellWord> &words)
{
    const auto found = std::ranges::find_if(words,
        [](const ShellWord &word) { return word.text == "swaks" || word.text.endsWith("/swaks"); });
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - words.begin()));
}

} // namespace Heloscope
