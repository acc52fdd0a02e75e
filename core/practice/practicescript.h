// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <variant>
#include <vector>

/// A scenario of the practice server: what distinguishes it from a well-behaved server. The text
/// form,
/// *.dialogue, is described in scriptparser.h and, for teachers, in resources/scenarios/README.md.
namespace Heloscope {

/// How a scenario encrypts. The words of the file are none, starttls, required and implicit.
enum class ScenarioTls : quint8 {
    None,
    StartTls, ///< STARTTLS is offered
    Required, ///< STARTTLS is offered, and nothing else is accepted before it
    Implicit, ///< TLS from the first octet (RFC 8314 §3.3)
};

[[nodiscard]] QByteArray scenarioTlsName(ScenarioTls tls);

enum class ScenarioAuth : quint8 {
    None,
    Offered, ///< once encrypted; at once in a scenario without TLS
    Required, ///< as Offered, and MAIL is refused before it
};

/// What is wrong with the certificate the server presents.
enum class ScenarioCertificate : quint8 {
    Good,
    Expired,
    NotYetValid,
    WrongName,
    SelfSigned
};

/// How long the server remembers which of several exchanges with one pattern were used up.
enum class ScenarioMemory : quint8 {
    Connection,
    Server
};

/// A line of a reply, code included, without its CRLF.
struct SayLine {
    QByteArray line;
    bool operator==(const SayLine &) const = default;
};
/// Octets sent exactly as they are.
struct SayOctets {
    QByteArray octets;
    bool operator==(const SayOctets &) const = default;
};
/// What the server would say by itself.
struct SayDefault {
    bool operator==(const SayDefault &) const = default;
};
struct Wait {
    std::chrono::milliseconds time{};
    bool operator==(const Wait &) const = default;
};
struct StartEncryption {
    bool operator==(const StartEncryption &) const = default;
};
struct EndConnection {
    bool reset = false; ///< true: without the courtesy of a FIN
    bool operator==(const EndConnection &) const = default;
};

using ScriptStep
    = std::variant<SayLine, SayOctets, SayDefault, Wait, StartEncryption, EndConnection>;
using ScriptSteps = std::vector<ScriptStep>;

/// The code of the first reply in the steps, also of one sent as octets; nothing if there is none.
[[nodiscard]] std::optional<int> firstCode(const ScriptSteps &steps);

/// When an exchange is looked for.
enum class ScriptMoment : quint8 {
    Connect, ///< the connection was accepted: the greeting
    Command, ///< a command line came, in order
    Credentials, ///< an AUTH exchange is complete: the verdict
    Content, ///< the final dot came
};

/// All exchanges of a script with one pattern, in the order of the file.
struct ExchangeSeries {
    ScriptMoment moment = ScriptMoment::Command;
    QByteArray pattern; ///< empty unless moment is Command
    std::vector<ScriptSteps> answers; ///< used up in order; the last one stays

    bool operator==(const ExchangeSeries &) const = default;
};

/// How often each series of a script was used. Shared by the connections of one server where the
/// scenario says memory: server.
using ScriptMemory = std::vector<std::size_t>;

struct PracticeScript {
    QByteArray id; ///< "mailbox-full"
    std::map<QByteArray, QString> titles; ///< by language; "en" is always there
    ScenarioTls tls = ScenarioTls::None;
    ScenarioAuth auth = ScenarioAuth::None;
    ScenarioCertificate certificate = ScenarioCertificate::Good;
    ScenarioMemory memory = ScenarioMemory::Connection;
    QByteArray host = "mail.example.test"; ///< what the server calls itself
    qint64 size = 10 * 1024 * 1024; ///< largest message, octets
    std::vector<QByteArray> tags;
    int order = 1000; ///< place in a list of scenarios
    /// Made from a recorded session: its exchanges answer misspelt commands too, and whatever
    /// parameters the recorded server knew are taken.
    bool isRecording = false;
    std::vector<ExchangeSeries> series;

    /// The title in the language ("ko"), or in English.
    [[nodiscard]] QString title(const QByteArray &language) const;

    /// The steps for what the client did, or nothing if the server answers by itself. The first
    /// series in the file that matches wins. line: the command, for ScriptMoment::Command.
    [[nodiscard]] std::optional<ScriptSteps> answer(
        ScriptMoment moment, QByteArrayView line, ScriptMemory &used) const;

    bool operator==(const PracticeScript &) const = default;
};

/// True if the pattern stands for the line: "*" for any octets, letters case-insensitively, and
/// parameters behind the line's first words need not be mentioned.
[[nodiscard]] bool matchesPattern(QByteArrayView pattern, QByteArrayView line);

} // namespace Heloscope
