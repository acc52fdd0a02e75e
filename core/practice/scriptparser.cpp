// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scriptparser.h"

#include "core/practice/steptext.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <set>

namespace Heloscope {

namespace {

constexpr qsizetype FoundCap = 80;
constexpr qint64 SizeCap = qint64(1) << 40;

template <typename T>
struct Word {
    const char *word;
    T value;
};

constexpr std::array TlsWords{
    Word<ScenarioTls>{"none", ScenarioTls::None},
    Word<ScenarioTls>{"starttls", ScenarioTls::StartTls},
    Word<ScenarioTls>{"required", ScenarioTls::Required},
    Word<ScenarioTls>{"implicit", ScenarioTls::Implicit},
};
constexpr std::array AuthWords{
    Word<ScenarioAuth>{"none", ScenarioAuth::None},
    Word<ScenarioAuth>{"offered", ScenarioAuth::Offered},
    Word<ScenarioAuth>{"required", ScenarioAuth::Required},
};
constexpr std::array CertificateWords{
    Word<ScenarioCertificate>{"good", ScenarioCertificate::Good},
    Word<ScenarioCertificate>{"expired", ScenarioCertificate::Expired},
    Word<ScenarioCertificate>{"not-yet-valid", ScenarioCertificate::NotYetValid},
    Word<ScenarioCertificate>{"wrong-name", ScenarioCertificate::WrongName},
    Word<ScenarioCertificate>{"self-signed", ScenarioCertificate::SelfSigned},
};
constexpr std::array MemoryWords{
    Word<ScenarioMemory>{"connection", ScenarioMemory::Connection},
    Word<ScenarioMemory>{"server", ScenarioMemory::Server},
};

/// False if the word is none of the words.
template <typename T, std::size_t N>
bool readWord(const std::array<Word<T>, N> &words, QByteArrayView text, T &value)
{
    const auto *found = std::ranges::find_if(
        words, [text](const Word<T> &known) { return text == QByteArrayView(known.word); });
    if (found == words.end()) {
        return false;
    }
    value = found->value;
    return true;
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](char octet) {
        return (octet >= '0' && octet <= '9') || (octet >= 'a' && octet <= 'z') || octet == '-';
    });
}

/// Reads line by line; stops at the first fault.
class Reader
{
public:
    explicit Reader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<PracticeScript, ScriptFault> read(QByteArrayView text);

private:
    using Expectation = std::optional<ScriptExpectation>;

    [[nodiscard]] Failure<ScriptFault> fault(ScriptExpectation expected, QByteArrayView found) const
    {
        return Failure{ScriptFault{
            m_file, m_line, expected, found.first(qMin(found.size(), FoundCap)).toByteArray()}};
    }

    Expectation readHeaderLine(QByteArrayView line);
    Expectation readHeaderValue(const QByteArray &key, QByteArrayView value);
    Expectation endHeader();
    Expectation readDialogueLine(QByteArrayView line);
    Expectation readPattern(QByteArrayView pattern);
    Expectation readReplyLine(QByteArrayView value);
    Expectation addStep(ScriptStep step);
    Expectation endExchange();
    [[nodiscard]] bool underStartTls() const;

    QString m_file;
    PracticeScript m_script;
    std::set<QByteArray> m_keys;
    ScriptSteps m_steps;
    ScriptMoment m_moment = ScriptMoment::Connect;
    QByteArray m_pattern;
    QByteArray m_openCode; ///< of a reply whose last line has not come
    int m_line = 0;
    bool m_inHeader = true;
};

Result<PracticeScript, ScriptFault> Reader::read(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF")) {
        text = text.sliced(3);
    }
    while (!text.isEmpty()) {
        ++m_line;
        const auto end = std::ranges::find(text, '\n') - text.begin();
        QByteArrayView line = text.first(end);
        text = text.sliced(qMin(end + 1, text.size()));
        if (line.endsWith('\r')) {
            line = line.chopped(1);
        }
        if (m_line > ScriptLinesCap) {
            return fault(ScriptExpectation::SmallerFile, line);
        }
        if (line.startsWith('#')) {
            continue;
        }
        const Expectation missed = m_inHeader ? readHeaderLine(line) : readDialogueLine(line);
        if (missed) {
            return fault(*missed, line);
        }
    }
    if (m_inHeader) {
        if (const Expectation missed = endHeader()) {
            return fault(*missed, {});
        }
    }
    if (const Expectation missed = endExchange()) {
        return fault(*missed, {});
    }
    return std::move(m_script);
}

Reader::Expectation Reader::readHeaderLine(QByteArrayView line)
{
    if (line.trimmed().isEmpty()) {
        return endHeader();
    }
    const auto colon = std::ranges::find(line, ':') - line.begin();
    const QByteArray key = line.first(colon).trimmed().toByteArray();
    if (colon == line.size() || key.isEmpty()) {
        return ScriptExpectation::HeaderLine;
    }
    if (!m_keys.insert(key).second) {
        return ScriptExpectation::KeyOnce;
    }
    return readHeaderValue(key, line.sliced(colon + 1).trimmed());
}

Reader::Expectation Reader::readHeaderValue(const QByteArray &key, QByteArrayView value)
{
    bool good = !value.isEmpty() && isPrintable(value);
    if (key == "id") {
        m_script.id = value.toByteArray();
        good = isName(value);
    } else if (key == "title" || (key.startsWith("title.") && isName(key.sliced(6)))) {
        m_script.titles[key == "title" ? QByteArray("en") : key.sliced(6)]
            = QString::fromUtf8(value);
    } else if (key == "tls") {
        good = readWord(TlsWords, value, m_script.tls);
    } else if (key == "auth") {
        good = readWord(AuthWords, value, m_script.auth);
    } else if (key == "certificate") {
        good = readWord(CertificateWords, value, m_script.certificate);
    } else if (key == "memory") {
        good = readWord(MemoryWords, value, m_script.memory);
    } else if (key == "host") {
        m_script.host = value.toByteArray();
        good = good && value.size() <= 255 && !m_script.host.contains(' ');
    } else if (key == "size") {
        m_script.size = value.toByteArray().toLongLong(&good);
        good = good && m_script.size > 0 && m_script.size <= SizeCap;
    } else if (key == "order") {
        m_script.order = value.toByteArray().toInt(&good);
    } else if (key == "tags") {
        for (const QByteArray &tag : value.toByteArray().split(',')) {
            m_script.tags.push_back(tag.trimmed());
            good = good && isName(m_script.tags.back());
        }
    } else {
        return ScriptExpectation::KnownKey;
    }
    return good ? Expectation() : ScriptExpectation::HeaderValue;
}

Reader::Expectation Reader::endHeader()
{
    m_inHeader = false;
    if (m_script.id.isEmpty()) {
        return ScriptExpectation::Id;
    }
    if (!m_script.titles.contains("en")) {
        return ScriptExpectation::Title;
    }
    if (!m_keys.contains("auth") && m_script.tls != ScenarioTls::None) {
        m_script.auth = ScenarioAuth::Offered;
    }
    return {};
}

Reader::Expectation Reader::readDialogueLine(QByteArrayView line)
{
    if (line.trimmed().isEmpty()) {
        return {};
    }
    if (line.size() < 2 || line[1] != ':') {
        return ScriptExpectation::DialogueLine;
    }
    const QByteArrayView value = line.sliced(line.size() > 2 && line[2] == ' ' ? 3 : 2);
    switch (line[0]) {
    case 'C':
        return readPattern(value.trimmed());
    case 'S':
        return readReplyLine(value);
    case 'R': {
        const std::optional<QByteArray> octets = unescape(value);
        return octets ? addStep(SayOctets{*octets}) : ScriptExpectation::Escape;
    }
    case 'W': {
        const auto time = readDuration(value.trimmed());
        return time ? addStep(Wait{*time}) : ScriptExpectation::Duration;
    }
    case 'X': {
        const QByteArrayView kind = value.trimmed();
        const bool known = kind == QByteArrayView("close") || kind == QByteArrayView("reset");
        return known ? addStep(EndConnection{kind == QByteArrayView("reset")})
                     : ScriptExpectation::CloseKind;
    }
    case 'T':
        return value.trimmed().isEmpty() && underStartTls() ? addStep(StartEncryption{})
                                                            : ScriptExpectation::StartTlsExchange;
    default:
        return ScriptExpectation::DialogueLine;
    }
}

Reader::Expectation Reader::readPattern(QByteArrayView pattern)
{
    if (const Expectation missed = endExchange()) {
        return missed;
    }
    if (pattern.isEmpty() || !isPrintable(pattern)) {
        return ScriptExpectation::Pattern;
    }
    m_pattern.clear();
    if (pattern == QByteArrayView(".")) {
        m_moment = ScriptMoment::Content;
    } else if (pattern == QByteArrayView("(connect)")) {
        m_moment = ScriptMoment::Connect;
    } else if (pattern == QByteArrayView("(credentials)")) {
        m_moment = ScriptMoment::Credentials;
    } else if (pattern.startsWith('(')) {
        return ScriptExpectation::Pattern;
    } else {
        m_moment = ScriptMoment::Command;
        m_pattern = pattern.toByteArray();
    }
    return {};
}

Reader::Expectation Reader::readReplyLine(QByteArrayView value)
{
    if (value.trimmed() == QByteArrayView("(default)")) {
        return addStep(SayDefault{});
    }
    if (!isReplyLine(value)) {
        return ScriptExpectation::ReplyLine;
    }
    const QByteArray code = value.first(3).toByteArray();
    if (!m_openCode.isEmpty() && m_openCode != code) {
        return ScriptExpectation::ReplyEnd;
    }
    m_openCode = value.size() > 3 && value[3] == '-' ? code : QByteArray();
    return addStep(SayLine{value.toByteArray()});
}

/// "(default)" brings a reply of its own, so nothing else is said beside it.
Reader::Expectation Reader::addStep(ScriptStep step)
{
    const bool isDefault = std::holds_alternative<SayDefault>(step);
    const bool says = isDefault || std::holds_alternative<SayLine>(step);
    const bool conflicts = std::ranges::any_of(m_steps, [&](const ScriptStep &earlier) {
        return (says && std::holds_alternative<SayDefault>(earlier))
            || (isDefault && std::holds_alternative<SayLine>(earlier));
    });
    if (conflicts) {
        return ScriptExpectation::LoneDefault;
    }
    m_steps.push_back(std::move(step));
    return {};
}

Reader::Expectation Reader::endExchange()
{
    if (!m_openCode.isEmpty()) {
        return ScriptExpectation::ReplyEnd;
    }
    const bool implicitGreeting = m_moment == ScriptMoment::Connect && m_script.series.empty();
    if (m_steps.empty()) {
        return implicitGreeting ? Expectation() : ScriptExpectation::Answer;
    }
    const auto found = std::ranges::find_if(m_script.series, [this](const ExchangeSeries &one) {
        return one.moment == m_moment && one.pattern.compare(m_pattern, Qt::CaseInsensitive) == 0;
    });
    if (found != m_script.series.end()) {
        found->answers.push_back(std::move(m_steps));
    } else {
        m_script.series.push_back({m_moment, m_pattern, {std::move(m_steps)}});
    }
    m_steps.clear();
    return {};
}

bool Reader::underStartTls() const
{
    return m_moment == ScriptMoment::Command && matchesPattern(m_pattern, "STARTTLS")
        && (m_script.tls == ScenarioTls::StartTls || m_script.tls == ScenarioTls::Required);
}

} // namespace

Result<PracticeScript, ScriptFault> parseScript(QByteArrayView text, const QString &file)
{
    if (text.size() > ScriptFileCap) {
        return Failure{ScriptFault{file, 1, ScriptExpectation::SmallerFile, {}}};
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(text);
    if (utf8.hasError() || decoded.contains(QChar::Null)) {
        return Failure{ScriptFault{file, 1, ScriptExpectation::Utf8, {}}};
    }
    return Reader(file).read(text);
}

} // namespace Heloscope
