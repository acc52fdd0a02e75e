// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/replyparser.h"

#include "core/smtp/limits.h"

#include <QUtf8StringView>

#include <algorithm>

namespace Smtp {

namespace {

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

bool beginsWithThreeDigits(QByteArrayView text)
{
    return text.size() >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]);
}

/// 0yz and 1yz are remarks beside the dialogue, such as Sendmail's "050 …"; but 000 is no number
/// anybody counts with, it is a broken reply.
bool isNotice(QByteArrayView text)
{
    return (text[0] == '0' || text[0] == '1') && !text.startsWith("000");
}

/// The controls of C1 and those that turn the direction of text around, in UTF-8.
bool isWideControl(QByteArrayView text)
{
    const auto octet = [text](qsizetype i) {
        return i < text.size() ? static_cast<uchar>(text[i]) : uchar{0};
    };
    const uchar second = octet(1);
    const uchar third = octet(2);
    switch (octet(0)) {
    case 0xC2: // U+0080 to U+009F
        return second >= 0x80 && second < 0xA0;
    case 0xD8: // U+061C
        return second == 0x9C;
    case 0xE2: // U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069
        return (second == 0x80
                   && (third == 0x8E || third == 0x8F || (third >= 0xAA && third <= 0xAE)))
            || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
    default:
        return false;
    }
}

bool hasControls(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto value = static_cast<uchar>(text[i]);
        const bool narrow = value < 0x20 && value != '\t' && value != '\r';
        if (narrow || value == 0x7F || isWideControl(text.sliced(i))) {
            return true;
        }
    }
    return false;
}

/// True if every octet is a printable character of ASCII or a tab. Without a branch, so that the
/// compiler looks at many octets at once: nearly every line there is passes here.
bool isPrintable(QByteArrayView text)
{
    unsigned odd = 0;
    for (const char octet : text) {
        const auto value = static_cast<uchar>(octet);
        odd |= static_cast<unsigned>(value >= 0x7F)
            | (static_cast<unsigned>(value < 0x20) & static_cast<unsigned>(value != '\t'));
    }
    return odd == 0;
}

/// What is odd about the octets of a line, whatever they say.
std::vector<DeviationKind> odditiesOf(const Line &line)
{
    if (line.ending == Line::Ending::CrLf && line.text.size() + 2 <= Limits::ReplyLine
        && isPrintable(line.text)) {
        return {};
    }
    std::vector<DeviationKind> kinds;
    if (line.ending == Line::Ending::Lf) {
        kinds.push_back(DeviationKind::ReplyBareLineFeed);
    }
    if (line.text.contains('\r')) {
        kinds.push_back(DeviationKind::ReplyBareCarriageReturn);
    }
    if (hasControls(line.text)) {
        kinds.push_back(DeviationKind::ReplyControlCharacters);
    }
    if (!QUtf8StringView(line.text).isValidUtf8()) {
        kinds.push_back(DeviationKind::ReplyNotUtf8);
    }
    if (line.text.size() + 2 > Limits::ReplyLine) {
        kinds.push_back(DeviationKind::ReplyLineLong);
    }
    return kinds;
}

Deviation deviation(DeviationKind kind, const QByteArray &line)
{
    return {kind, {{"line", line}}};
}

Deviation limitDeviation(DeviationKind kind, qsizetype limit)
{
    return {kind, {{"limit", QByteArray::number(limit)}}};
}

} // namespace

ReplyParser::Outcome ReplyParser::take(Line line)
{
    Outcome outcome;
    const auto report = [this, &outcome](DeviationKind kind, const QByteArray &text) {
        if (std::ranges::find(m_reported, kind) == m_reported.end()) {
            m_reported.push_back(kind);
            outcome.deviations.push_back(deviation(kind, text));
        }
    };
    const auto giveUp = [&outcome](Deviation reason) {
        outcome.deviations.push_back(std::move(reason));
        outcome.status = Status::Broken;
        return outcome;
    };

    const QByteArray &text = line.text;
    for (const DeviationKind kind : odditiesOf(line)) {
        report(kind, text);
    }
    if (!beginsWithThreeDigits(text) || (text.size() > 3 && isDigit(text.at(3)))) {
        return giveUp(deviation(DeviationKind::ReplyMalformed, text));
    }
    if (isNotice(text)) {
        if (++m_notices > Limits::NoticesCap) {
            return giveUp(limitDeviation(DeviationKind::TooManyNotices, Limits::NoticesCap));
        }
        report(DeviationKind::ReplyNotice, text);
        return outcome;
    }
    const int value = (text.at(0) - '0') * 100 + (text.at(1) - '0') * 10 + (text.at(2) - '0');
    if (value < 200 || value > 599) {
        return giveUp(deviation(DeviationKind::ReplyCodeInvalid, text));
    }

    const bool isFirst = m_reply.lines.empty();
    const ReplyCode code(value);
    if (!isFirst && code != m_reply.code) {
        report(DeviationKind::ReplyCodesDiffer, text);
    }
    const char separator = text.size() > 3 ? text.at(3) : ' ';
    if (separator != ' ' && separator != '-') {
        report(DeviationKind::ReplySeparatorInvalid, text);
    }
    m_reply.code = code;
    if (isFirst) {
        m_reply.raw = line.raw();
    } else {
        m_reply.raw += text;
        m_reply.raw += line.ending == Line::Ending::CrLf ? "\r\n" : "\n";
    }
    line.text.remove(0, 4);
    m_reply.lines.push_back(std::move(line.text));
    if (static_cast<qsizetype>(m_reply.lines.size()) > Limits::ReplyLinesCap) {
        return giveUp(limitDeviation(DeviationKind::ReplyTooManyLines, Limits::ReplyLinesCap));
    }
    if (m_reply.raw.size() > Limits::ReplyCap) {
        return giveUp(limitDeviation(DeviationKind::ReplyTooLarge, Limits::ReplyCap));
    }
    return separator == '-' ? outcome : complete(std::move(outcome));
}

ReplyParser::Outcome ReplyParser::complete(Outcome outcome)
{
    m_reply.enhanced = findEnhancedStatus(m_reply.lines.back());
    if (!m_reply.enhanced) {
        m_reply.enhanced = leadingEnhancedStatus(m_reply.lines.front());
    }
    outcome.status = Status::Complete;
    outcome.reply = std::move(m_reply);
    reset();
    return outcome;
}

void ReplyParser::reset()
{
    m_reply = Reply{};
    m_reported.clear();
    m_notices = 0;
}

} // namespace Smtp
