// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meaningfinder.h"

#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"
#include "ui/explain/capabilitymeaning.h"
#include "ui/explain/replymeaning.h"
#include "ui/explain/topicmeaning.h"
#include "ui/wording/faultwords.h"
#include "ui/wording/findingwords.h"
#include "ui/wording/outcomewords.h"
#include "ui/wording/rowwords.h"
#include "ui/wording/stagewords.h"
#include "ui/wording/timeoutwords.h"
#include "ui/wording/tlswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct MeaningWords {
    Q_DECLARE_TR_FUNCTIONS(MeaningWords)
};

/// Who said the exact words of a fault.
enum class Witness : quint8 {
    Server,
    Computer
};

void quote(Meaning &meaning, Witness witness, const QString &words)
{
    if (!words.isEmpty()) {
        //: Headings over exact words.
        meaning.sections.push_back(
            {witness == Witness::Server ? MeaningWords::tr("← The server said")
                                        : MeaningWords::tr("● This computer said"),
                words, false, true});
    }
}

/// What happened, then the exact words, then our advice: three voices, never mixed.
void add(Meaning &meaning, const FaultWords &words, Witness witness)
{
    meaning.sections.push_back({MeaningWords::tr("What happened"), words.what});
    quote(meaning, witness, words.detail);
    meaning.sections.push_back({MeaningWords::tr("What you can do"), words.advice});
}

/// The refusal that a session ended with.
QString lastRefusal(const Transcript &transcript)
{
    const auto &entries = transcript.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto *reply = std::get_if<ReplyEntry>(&entry->content);
        if (reply && reply->reply.code.value() >= 400) {
            return QString::number(reply->reply.code.value()) + u' ' + rowText(*entry, 0);
        }
    }
    return {};
}

/// The time limit that a session ended with.
const FindingEntry *passedLimit(const Transcript &transcript)
{
    const auto &entries = transcript.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto *finding = std::get_if<FindingEntry>(&entry->content);
        if (finding && finding->id == "phase-timed-out") {
            return finding;
        }
    }
    return nullptr;
}

QByteArray argumentOf(const FindingEntry &finding, QByteArrayView wanted)
{
    for (const auto &[name, value] : finding.arguments) {
        if (name == wanted) {
            return value;
        }
    }
    return {};
}

void addTimeout(Meaning &meaning, const Transcript &transcript, Stage stage)
{
    const FindingEntry *finding = passedLimit(transcript);
    const auto phase = finding ? phaseFromName(argumentOf(*finding, "phase")) : std::nullopt;
    if (!phase) {
        return;
    }
    const QString seconds = Smtp::displayText(argumentOf(*finding, "seconds"));
    meaning.sections.push_back(
        {MeaningWords::tr("What happened"), timeoutSentence(stageWord(stage), seconds)});
    meaning.sections.push_back({MeaningWords::tr("Cause"), timeoutCause(*phase)});
    meaning.sections.push_back({MeaningWords::tr("What you can do"), timeoutAdvice()});
}

} // namespace

MeaningFinder::MeaningFinder(const Inspection &inspection, const HelpLibrary &library)
    : m_inspection(inspection)
    , m_library(library)
{
}

Meaning MeaningFinder::of(EntryId id, int line, const QString &helpLanguage) const
{
    const Transcript *transcript = m_inspection.transcript();
    const Entry *entry = transcript ? transcript->find(id) : nullptr;
    if (!entry) {
        return {};
    }
    Meaning meaning;
    if (const auto *reply = std::get_if<ReplyEntry>(&entry->content)) {
        meaning = ofCapability(*reply, line, helpLanguage);
        if (meaning.verdict.isEmpty()) {
            meaning = ofReply(*entry, helpLanguage);
        }
    } else if (const auto *command = std::get_if<CommandEntry>(&entry->content)) {
        meaning = ofCommand(command->verb, command->line, helpLanguage);
    } else if (std::holds_alternative<ContentEntry>(entry->content)) {
        meaning = ofCommand(Smtp::Verb::Content, {}, helpLanguage);
    } else if (const auto *tls = std::get_if<TlsEntry>(&entry->content)) {
        meaning = ofTls(*tls);
    } else if (const auto *outcome = std::get_if<OutcomeEntry>(&entry->content)) {
        meaning = ofOutcome(*outcome, helpLanguage);
    } else {
        meaning = ofEvent(*entry);
    }
    addFindings(meaning, id, helpLanguage);
    if (const QString note = transcript->remarks().at(id).text; !note.isEmpty()) {
        //: Heading over what the person at the computer has written about a line.
        meaning.sections.insert(
            meaning.sections.begin(), {MeaningWords::tr("Your note"), noteText(note)});
    }
    return meaning;
}

Meaning MeaningFinder::ofReply(const Entry &entry, const QString &language) const
{
    const auto &reply = std::get<ReplyEntry>(entry.content);
    const Smtp::Facts &before = m_inspection.annotator().factsBefore(entry.id);
    ReplyMoment moment;
    moment.reply = reply.reply;
    moment.after = m_inspection.annotator().verbAt(entry.id);
    moment.encrypted = reply.secure;
    moment.authenticated = before.authenticated;
    return replyMeaning(explain(moment, m_library, language), m_library, language);
}

Meaning MeaningFinder::ofCapability(
    const ReplyEntry &reply, int line, const QString &language) const
{
    // The first line of an EHLO reply is the server's name and no keyword.
    const auto *asked = reply.to ? m_inspection.transcript()->find(*reply.to) : nullptr;
    const auto *command = asked ? std::get_if<CommandEntry>(&asked->content) : nullptr;
    const auto wanted = static_cast<std::size_t>(std::max(line, 0));
    if (line < 1 || !command || wanted >= reply.reply.lines.size() || !reply.reply.code.isPositive()
        || (command->verb != Smtp::Verb::Ehlo && command->verb != Smtp::Verb::Lhlo)) {
        return {};
    }
    return capabilityMeaning(reply.reply.lines[wanted], m_library, language);
}

Meaning MeaningFinder::ofCommand(
    Smtp::Verb verb, const QByteArray &line, const QString &language) const
{
    // A command that this program does not know by itself may still be in the help.
    const QByteArray typed = line.split(' ').constFirst().toUpper();
    const TopicId topic = commandTopic(verb == Smtp::Verb::Other ? typed : Smtp::verbName(verb));
    Meaning meaning;
    if (m_library.find(topic, language)) {
        meaning = topicMeaning(topic, m_library, language);
    } else {
        //: %1: a command, "RCPT TO"
        meaning.verdict = MeaningWords::tr("This program sent %1.").arg(verbWord(verb));
    }
    meaning.subject = MeaningWords::tr("Sent by this program");
    if (const auto mechanism = mechanismSection(line, m_library, language)) {
        meaning.sections.push_back(*mechanism);
    }
    return meaning;
}

Meaning MeaningFinder::ofTls(const TlsEntry &tls) const
{
    const Smtp::TlsFacts &facts = tls.facts;
    Meaning meaning;
    meaning.tone = facts.isTrusted() ? Tone::Good
        : facts.exceptionMade        ? Tone::Later
                                     : Tone::Refused;
    meaning.verdict = facts.isTrusted()
        ? MeaningWords::tr("Encrypted, and the server is who it says it is.")
        : facts.exceptionMade
        ? MeaningWords::tr("Encrypted, but you made an exception for this certificate.")
        : MeaningWords::tr("The certificate was not trusted.");
    meaning.subject = cipherLine(facts);
    meaning.sections.push_back({MeaningWords::tr("Both verdicts"),
        QString(chainVerdict(facts) + u'\n' + nameVerdict(facts))});
    int number = 0;
    for (const Smtp::CertificateFacts &certificate : facts.chain) {
        //: %1: place in the chain, 1 is the server's own certificate
        meaning.sections.push_back({MeaningWords::tr("Certificate %1").arg(++number),
            certificateLines(certificate), number > 1});
    }
    return meaning;
}

Meaning MeaningFinder::ofOutcome(const OutcomeEntry &outcome, const QString &language) const
{
    Meaning meaning;
    meaning.verdict = outcomeSentence(outcome.outcome);
    meaning.subject = deliverySentence(outcome.outcome.delivery);
    switch (outcome.outcome.result) {
    case SessionResult::Completed:
        meaning.tone = Tone::Good;
        break;
    case SessionResult::Deferred:
        meaning.tone = Tone::Later;
        break;
    case SessionResult::Cancelled:
        meaning.tone = Tone::Note;
        break;
    default:
        meaning.tone = Tone::Refused;
    }
    if (const auto &fault = m_inspection.transportFault()) {
        add(meaning, faultWords(*fault), Witness::Computer);
    }
    if (const auto &fault = m_inspection.tlsFault()) {
        const bool isTheirs = fault->kind == TlsFault::Kind::PlainTextAnswer;
        add(meaning, faultWords(*fault), isTheirs ? Witness::Server : Witness::Computer);
    }
    const SessionResult result = outcome.outcome.result;
    if (result == SessionResult::TimedOut) {
        addTimeout(meaning, *m_inspection.transcript(), outcome.outcome.stage);
    } else if (result == SessionResult::Refused || result == SessionResult::Deferred
        || result == SessionResult::AuthFailed) {
        quote(meaning, Witness::Server, lastRefusal(*m_inspection.transcript()));
    }
    if (outcome.outcome.reason) {
        const TopicId topic = reasonTopic(reasonName(*outcome.outcome.reason));
        const Meaning reason = topicMeaning(topic, m_library, language);
        if (!reason.verdict.isEmpty()) {
            meaning.sections.push_back(
                {MeaningWords::tr("Cause"), reason.verdict, false, false, reason.voice});
            meaning.sections.insert(
                meaning.sections.end(), reason.sections.begin(), reason.sections.end());
        }
    }
    return meaning;
}

Meaning MeaningFinder::ofEvent(const Entry &entry) const
{
    Meaning meaning;
    meaning.verdict = rowText(entry, -1);
    if (const auto *connected = std::get_if<ConnectedEntry>(&entry.content)) {
        //: %1: address and port of this computer, %2: a duration
        meaning.sections.push_back({{},
            MeaningWords::tr("The TCP connection stands, from %1, after %2. Now the server speaks "
                             "first: the client waits for its greeting.")
                .arg(connected->local, durationWord(connected->elapsed))});
    } else if (std::holds_alternative<CloseEntry>(entry.content)) {
        meaning.sections.push_back(
            {{}, MeaningWords::tr("Nothing can be sent or received any more.")});
    }
    return meaning;
}

void MeaningFinder::addFindings(Meaning &meaning, EntryId about, const QString &language) const
{
    for (const EntryId number : m_inspection.findings().about(about)) {
        const Entry *entry = m_inspection.transcript()->find(number);
        const auto *finding = entry ? std::get_if<FindingEntry>(&entry->content) : nullptr;
        if (!finding) {
            continue;
        }
        const FindingWords words = findingWords(*finding, m_library, language);
        //: Heading: something that this program noticed about a line.
        meaning.sections.push_back(
            {MeaningWords::tr("Finding"), QString(words.name + u'\n' + words.text)});
    }
}

} // namespace Heloscope
