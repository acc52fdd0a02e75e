// SPDX-License-Identifier: GPL-3.0-or-later
//
// Four witnesses are heard: the known wordings of providers, the words, the enhanced code, the
// three digits after their command. A provider's wording goes first: whoever reuses a number for a
// meaning of its own says so in the text. Then words that say the reason outright, because servers
// reuse a handful of numbers for everything (550 5.7.1) while they write their texts for people.
// Where a second witness says the same, the reason is certain; one telling witness alone makes it
// likely; what only leans is a guess. An enhanced code whose class contradicts the digits is not
// heard at all (RFC 2034 §4).
#include "core/diagnosis/reasonclassifier.h"

#include "core/diagnosis/bareanswer.h"
#include "core/diagnosis/codeevidence.h"
#include "core/diagnosis/phrases.h"
#include "core/diagnosis/providerreplies.h"

namespace Heloscope {

namespace {

bool agrees(const Smtp::EnhancedStatus &status, Smtp::ReplyCode code)
{
    return status.statusClass == static_cast<int>(code.severity()) + 2;
}

/// Relays quote the reply they got, with an enhanced code in mid-text:
/// "mail.example.net said: 550 5.7.26 …".
std::optional<Smtp::EnhancedStatus> quotedStatus(const QByteArray &text, Smtp::ReplyCode code)
{
    const char digit = static_cast<char>('2' + static_cast<int>(code.severity()));
    for (qsizetype at = text.indexOf(digit); at >= 0; at = text.indexOf(digit, at + 1)) {
        const char before = at == 0 ? ' ' : text[at - 1];
        if (before != ' ' && before != '#' && before != '(' && before != '\'') {
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == '.')) {
            ++end;
        }
        const QByteArrayView word = QByteArrayView(text).sliced(at, end - at);
        if (const auto status = Smtp::parseEnhancedStatus(word)) {
            return status;
        }
    }
    return std::nullopt;
}

std::optional<Smtp::EnhancedStatus> believedStatus(const Smtp::Reply &reply, const QByteArray &text)
{
    if (reply.enhanced) {
        return agrees(*reply.enhanced, reply.code) ? reply.enhanced : std::nullopt;
    }
    return quotedStatus(text, reply.code);
}

/// One refusal and what each witness says about it, asked in the order above.
class Hearing
{
public:
    Hearing(const Smtp::Reply &reply, Smtp::Verb after, bool encrypted)
        : m_code(reply.code)
        , m_text(reply.text())
        , m_folded(m_text)
        , m_status(believedStatus(reply, m_text))
        , m_byStatus(m_status ? hintOf(*m_status, reply.code, after) : std::nullopt)
        , m_byCode(hintOf(reply.code, after, encrypted))
        , m_provider(ProviderReplies::builtIn().bestMatch(m_folded, reply.code, m_status))
    {
    }

    [[nodiscard]] Classification verdict() const
    {
        for (const auto witness : {&Hearing::ofProvider, &Hearing::ofWords, &Hearing::ofNumbers,
                 &Hearing::ofBareAnswer, &Hearing::ofLeanings}) {
            if (std::optional<Classification> said = (this->*witness)()) {
                said->provider = m_provider ? m_provider->pattern : nullptr;
                return *said;
            }
        }
        return {};
    }

private:
    using Said = std::optional<Classification>;

    static bool tells(const std::optional<CodeHint> &hint, RefusalReason reason)
    {
        return hint && hint->isTelling && hint->reason == reason;
    }
    static Confidence confirmed(bool isConfirmed)
    {
        return isConfirmed ? Confidence::Certain : Confidence::Likely;
    }
    [[nodiscard]] QByteArray codeWords() const { return QByteArray::number(m_code.value()); }
    [[nodiscard]] QByteArray statusWords() const
    {
        return m_status ? m_status->toByteArray() : QByteArray();
    }

    [[nodiscard]] Said ofProvider() const
    {
        if (!m_provider || m_provider->pattern->isCommon
            || m_provider->pattern->reason == RefusalReason::Unknown) {
            return std::nullopt;
        }
        const bool isCertain = m_provider->numbersAgree && m_provider->pattern->isVerified;
        return Classification{m_provider->pattern->reason, confirmed(isCertain), m_provider->words};
    }

    [[nodiscard]] Said ofWords() const
    {
        const auto told = tellingMatch(m_folded);
        if (!told) {
            return std::nullopt;
        }
        const bool isCertain = tells(m_byStatus, told->reason) || tells(m_byCode, told->reason);
        return Classification{told->reason, confirmed(isCertain), told->words};
    }

    [[nodiscard]] Said ofNumbers() const
    {
        if (m_byStatus && m_byStatus->isTelling) {
            const bool isCertain = tells(m_byCode, m_byStatus->reason);
            return Classification{m_byStatus->reason, confirmed(isCertain), statusWords()};
        }
        if (m_byCode && m_byCode->isTelling) {
            return Classification{m_byCode->reason, Confidence::Likely, codeWords()};
        }
        return std::nullopt;
    }

    /// Words that say no and nothing else leave only a detailed number to go by.
    [[nodiscard]] Said ofBareAnswer() const
    {
        if (!isBareAnswer(m_text)) {
            return std::nullopt;
        }
        return m_byStatus && m_status->detail != 0
            ? Classification{m_byStatus->reason, Confidence::Guess, statusWords()}
            : Classification{RefusalReason::Unknown, Confidence::Guess, codeWords()};
    }

    [[nodiscard]] Said ofLeanings() const
    {
        if (const auto leaning = leaningMatch(m_folded)) {
            return Classification{leaning->reason, Confidence::Guess, leaning->words};
        }
        if (m_byStatus) {
            return Classification{m_byStatus->reason, Confidence::Guess, statusWords()};
        }
        return Classification{
            m_byCode ? m_byCode->reason : RefusalReason::Unknown, Confidence::Guess, codeWords()};
    }

    Smtp::ReplyCode m_code;
    QByteArray m_text;
    FoldedText m_folded;
    std::optional<Smtp::EnhancedStatus> m_status; ///< none if its class contradicts the code
    std::optional<CodeHint> m_byStatus;
    std::optional<CodeHint> m_byCode;
    std::optional<ProviderMatch> m_provider;
};

} // namespace

QByteArray confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return "certain";
    case Confidence::Likely:
        return "likely";
    case Confidence::Guess:
        return "guess";
    }
    return {};
}

Classification classify(const Smtp::Reply &reply, Smtp::Verb after, bool encrypted)
{
    return Hearing(reply, after, encrypted).verdict();
}

} // namespace Heloscope
