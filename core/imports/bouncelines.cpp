// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/bouncelines.h"

#include <QList>
#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <utility>

namespace Heloscope {

namespace {

/// More multiparts inside each other no mail system makes.
constexpr std::size_t DeepestMultipart = 10;

/// "Name: value"; the name is empty for anything else.
QByteArray fieldName(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const bool isName = colon > 0
        && std::all_of(line.begin(), line.begin() + colon,
            [](char octet) { return octet > 32 && octet < 127; });
    return isName ? line.first(colon).toLower() : QByteArray();
}

bool isContinuation(const QByteArray &line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// Whether a text that begins so is a message with a header. Fields of a report are none.
bool beginsMessage(const std::vector<QByteArray> &lines)
{
    const auto first = std::ranges::find_if(
        lines, [](const QByteArray &line) { return !line.trimmed().isEmpty(); });
    if (first == lines.end()) {
        return false;
    }
    const QByteArray name = fieldName(*first);
    static constexpr std::array<QByteArrayView, 8> OfReport{"reporting-mta", "final-recipient",
        "original-recipient", "action", "status", "remote-mta", "diagnostic-code", "arrival-date"};
    const bool known = std::ranges::find(OfReport, QByteArrayView(name)) != OfReport.end();
    return (first->startsWith("From ") || !name.isEmpty()) && !known;
}

/// Where the message that has come back begins in running text.
bool announcesReturnedMessage(const QByteArray &line)
{
    static constexpr std::array<QByteArrayView, 8> Marks{"--- Below this line is a copy",
        "------ This is a copy of", "----- Original message -----",
        "Original message headers:", "----- Original message follows -----",
        "----- Message header follows -----", "------ The body of the message",
        "----- Unsent message follows"};
    const QByteArray text = line.trimmed();
    return std::ranges::any_of(
        Marks, [&text](QByteArrayView mark) { return text.startsWith(mark); });
}

/// The header of a message or of a part, as far as it decides what the body is.
class PartHead
{
public:
    void take(const QByteArray &line)
    {
        if (isContinuation(line)) {
            if (m_inType) {
                m_type += ' ' + line.trimmed();
            }
            return;
        }
        const QByteArray name = fieldName(line);
        m_inType = name == "content-type";
        if (m_inType) {
            m_type = line.sliced(name.size() + 1).trimmed();
        } else if (name == "content-transfer-encoding") {
            m_encoding = line.sliced(name.size() + 1).trimmed().toLower();
        }
    }

    [[nodiscard]] bool is(QByteArrayView type) const
    {
        return QByteArrayView(m_type)
                   .first(qMin(m_type.size(), type.size()))
                   .compare(type, Qt::CaseInsensitive)
            == 0;
    }
    [[nodiscard]] QByteArray boundary() const
    {
        const qsizetype at = m_type.toLower().indexOf("boundary=");
        if (!is("multipart/") || at < 0) {
            return {};
        }
        const QByteArray value = m_type.sliced(at + 9);
        if (value.startsWith('"')) {
            const qsizetype end = value.indexOf('"', 1);
            return end < 0 ? QByteArray() : value.sliced(1, end - 1);
        }
        const auto end
            = std::ranges::find_if(value, [](char octet) { return octet == ';' || octet == ' '; });
        return value.first(end - value.begin());
    }
    [[nodiscard]] bool isProse() const
    {
        return m_type.isEmpty() || is("text/plain") || is("message/delivery-status")
            || is("message/global-delivery-status");
    }
    [[nodiscard]] const QByteArray &encoding() const { return m_encoding; }

private:
    QByteArray m_type;
    QByteArray m_encoding;
    bool m_inType = false;
};

QByteArray withoutQuotedPrintable(const std::vector<QByteArray> &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines) {
        QByteArray one = line;
        while (one.endsWith(' ') || one.endsWith('\t')) {
            one.chop(1);
        }
        const bool goesOn = one.endsWith('=');
        one.chop(goesOn ? 1 : 0);
        for (qsizetype at = 0; at < one.size(); ++at) {
            bool isHex = false;
            const int value = one.at(at) == '=' ? one.mid(at + 1, 2).toInt(&isHex, 16) : 0;
            text += isHex ? static_cast<char>(value) : one.at(at);
            at += isHex ? 2 : 0;
        }
        text += goesOn ? "" : "\n";
    }
    return text;
}

/// Goes over the lines and says of each what it is.
class Walk
{
public:
    explicit Walk(bool isMessage)
        : m_role(isMessage ? BounceRole::Head : BounceRole::Prose)
        , m_inHead(isMessage)
        , m_isFirstHead(isMessage)
    {
    }

    void take(const QByteArray &line)
    {
        if (atBoundary(line)) {
            return;
        }
        if (m_inHead) {
            takeHead(line);
            return;
        }
        if (m_role == BounceRole::Prose && !m_encoding.isEmpty()) {
            m_encoded.push_back(line);
            return;
        }
        add(line);
    }

    [[nodiscard]] std::vector<BounceLine> finish()
    {
        decode();
        return std::move(m_lines);
    }

private:
    void add(const QByteArray &line)
    {
        if (m_role == BounceRole::Prose && announcesReturnedMessage(line)) {
            m_role = BounceRole::Other;
        }
        m_lines.push_back({line, m_role});
    }

    bool atBoundary(const QByteArray &line)
    {
        if (!line.startsWith("--") || m_boundaries.empty()) {
            return false;
        }
        const QByteArray text = line.trimmed().sliced(2);
        for (std::size_t depth = m_boundaries.size(); depth > 0; --depth) {
            const QByteArray &boundary = m_boundaries[depth - 1];
            const bool ends = text == boundary + "--";
            if (text != boundary && !ends) {
                continue;
            }
            decode();
            m_boundaries.resize(ends ? depth - 1 : depth);
            m_encoding.clear();
            m_inHead = !ends;
            m_head = {};
            m_role = BounceRole::Other;
            m_lines.push_back({line, BounceRole::Other});
            return true;
        }
        return false;
    }

    void takeHead(const QByteArray &line)
    {
        if (!line.trimmed().isEmpty()) {
            m_head.take(line);
            m_lines.push_back({line, m_isFirstHead ? BounceRole::Head : BounceRole::Other});
            return;
        }
        if (m_lines.empty()) {
            return; // blank lines in front of the header
        }
        m_inHead = false;
        m_isFirstHead = false;
        const QByteArray boundary = m_head.boundary();
        if (!boundary.isEmpty() && m_boundaries.size() < DeepestMultipart) {
            m_boundaries.push_back(boundary);
            m_role = BounceRole::Other;
        } else {
            m_role = m_head.isProse() ? BounceRole::Prose : BounceRole::Other;
        }
        const QByteArray encoding = m_head.encoding();
        const bool isCoded = encoding == "quoted-printable" || encoding == "base64";
        m_encoding = m_role == BounceRole::Prose && isCoded ? encoding : QByteArray();
    }

    void decode()
    {
        const std::vector<QByteArray> encoded = std::exchange(m_encoded, {});
        if (encoded.empty()) {
            return;
        }
        QByteArray text;
        if (m_encoding == "base64") {
            for (const QByteArray &line : encoded) {
                text += line.trimmed();
            }
            text = QByteArray::fromBase64(text);
        } else {
            text = withoutQuotedPrintable(encoded);
        }
        for (QByteArray &line : text.split('\n')) {
            line.chop(line.endsWith('\r') ? 1 : 0);
            add(line);
        }
    }

    std::vector<BounceLine> m_lines;
    std::vector<QByteArray> m_boundaries;
    std::vector<QByteArray> m_encoded;
    QByteArray m_encoding;
    PartHead m_head;
    BounceRole m_role;
    bool m_inHead;
    bool m_isFirstHead;
};

} // namespace

std::vector<BounceLine> bounceLines(const std::vector<QByteArray> &lines)
{
    Walk walk(beginsMessage(lines));
    for (const QByteArray &line : lines) {
        walk.take(line);
    }
    return walk.finish();
}

} // namespace Heloscope
