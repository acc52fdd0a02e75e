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
    const QByteArray text = reply.text();
    const FoldedText folded(text);
    const std::optional<Smtp::EnhancedStatus> status = believedStatus(reply, text);
    const std::optional<CodeHint> byStatus
        = status ? hintOf(*status, reply.code, after) : std::nullopt;
    const std::optional<CodeHint> byCode = hintOf(reply.code, after, encrypted);
    const QByteArray codeWords = QByteArray::number(reply.code.value());
    const QByteArray statusWords = status ? status->toByteArray() : QByteArray();

    const auto tells = [](const std::optional<CodeHint> &hint, RefusalReason reason) {
        return hint && hint->isTelling && hint->reason == reason;
    };
    const ProviderPattern *pattern = nullptr;
    if (const auto match = ProviderReplies::builtIn().bestMatch(folded, reply.code, status)) {
        pattern = match->pattern;
        if (!pattern->isCommon && pattern->reason != RefusalReason::Unknown) {
            const bool isCertain = match->numbersAgree && pattern->isVerified;
            return {pattern->reason, isCertain ? Confidence::Certain : Confidence::Likely,
                match->words, pattern};
        }
    }
    if (const auto told = tellingMatch(folded)) {
        const bool confirmed = tells(byStatus, told->reason) || tells(byCode, told->reason);
        return {told->reason, confirmed ? Confidence::Certain : Confidence::Likely, told->words,
            pattern};
    }
    if (byStatus && byStatus->isTelling) {
        const bool confirmed = tells(byCode, byStatus->reason);
        return {byStatus->reason, confirmed ? Confidence::Certain : Confidence::Likely, statusWords,
            pattern};
    }
    if (byCode && byCode->isTelling) {
        return {byCode->reason, Confidence::Likely, codeWords, pattern};
    }
    if (isBareAnswer(text)) {
        const bool hasDetail = byStatus && status->detail != 0;
        return hasDetail
            ? Classification{byStatus->reason, Confidence::Guess, statusWords, pattern}
            : Classification{RefusalReason::Unknown, Confidence::Guess, codeWords, pattern};
    }
    if (const auto leaning = leaningMatch(folded)) {
        return {leaning->reason, Confidence::Guess, leaning->words, pattern};
    }
    if (byStatus) {
        return {byStatus->reason, Confidence::Guess, statusWords, pattern};
    }
    if (byCode) {
        return {byCode->reason, Confidence::Guess, codeWords, pattern};
    }
    return {RefusalReason::Unknown, Confidence::Guess, codeWords, pattern};
}

} // namespace Heloscope
