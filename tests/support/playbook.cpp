// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playbook.h"

#include "core/overloaded.h"
#include "core/plan/goalplanner.h"

#include <QTest>

#include <algorithm>

namespace Heloscope {

using Smtp::Verb;

namespace {

constexpr auto Anything = "(anything)";
constexpr auto GoesOn = "(goes on)";

QByteArray lineOf(const std::optional<Proposal> &proposal)
{
    if (!proposal) {
        return "proposes nothing";
    }
    return proposal->command() == nullptr
        ? QByteArray("proposes to hang up")
        : QByteArray("proposes ").append(Smtp::verbName(Smtp::verbOf(*proposal->command())));
}

QByteArray endLine(const QByteArray &result, Stage stage, Delivery delivery)
{
    return QByteArray("ends ") + result + " at " + stageName(stage) + ", delivery "
        + deliveryName(delivery);
}

/// Empty for what no story tells.
QByteArray lineOf(const DialogueEffect &effect)
{
    return std::visit(
        Overloaded{
            [](const Effect::OpenWire &) { return QByteArray(); },
            [](const Effect::Write &write) {
                return QByteArray("writes ").append(write.line.bytes.chopped(2));
            },
            [](const Effect::WriteContent &) { return QByteArray("writes the content"); },
            [](const Effect::BeginTls &) { return QByteArray("begins TLS"); },
            [](const Effect::ArmDeadline &arm) {
                return QByteArray("arms ").append(phaseName(arm.phase));
            },
            [](const Effect::DisarmDeadline &) { return QByteArray(); },
            [](const Effect::CloseWire &) { return QByteArray(); },
            [](const Effect::Proposed &proposed) { return lineOf(proposed.proposal); },
            [](const Effect::ReplyCompleted &) { return QByteArray(); },
            [](const Effect::DeviationSeen &seen) {
                return QByteArray("finds ").append(Smtp::deviationRule(seen.deviation.kind).id);
            },
            [](const Effect::Misuse &) { return QByteArray("misuse"); },
            [](const Effect::Finished &end) {
                return endLine(
                    resultName(end.outcome.result), end.outcome.stage, end.outcome.delivery);
            },
        },
        effect);
}

bool isProposal(const DialogueEffect &effect)
{
    return std::holds_alternative<Effect::Proposed>(effect);
}

/// One by one, a proposal made in front of the last octet is overtaken by the next one.
Effects feed(Dialogue &dialogue, const QByteArray &octets, bool byteByByte)
{
    if (!byteByByte) {
        return dialogue.handle(Event::BytesArrived{octets});
    }
    Effects all;
    for (const char octet : octets) {
        std::erase_if(all, isProposal);
        Effects some = dialogue.handle(Event::BytesArrived{QByteArray(1, octet)});
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

Happening event(const QByteArray &words, const DialogueEvent &event)
{
    return {[event](Dialogue &dialogue, bool) { return dialogue.handle(event); }, words};
}

bool isByteByByte()
{
    return *static_cast<bool *>(QTest::qGlobalData("byteByByte", qMetaTypeId<bool>()));
}

QByteArray goodAnswer(Verb verb, const QByteArrayList &capabilities)
{
    switch (verb) {
    case Verb::Ehlo: {
        QByteArray answer("250");
        for (const QByteArray &capability : capabilities) {
            answer.append(answer == "250" ? "-mail.example.test" : "").append("\r\n250-");
            answer.append(capability);
        }
        const qsizetype last = answer.lastIndexOf("\r\n250-");
        return last < 0 ? QByteArray("250 mail.example.test\r\n")
                        : answer.replace(last + 5, 1, " ").append("\r\n");
    }
    case Verb::StartTls:
        return "220 go\r\n";
    case Verb::Auth:
        return "235 ok\r\n";
    case Verb::Data:
        return "354 go\r\n";
    case Verb::Quit:
        return "221 bye\r\n";
    default:
        return "250 ok\r\n";
    }
}

} // namespace

Playbook::Playbook(const SessionPlan &plan, const char *file, int line)
    : m_dialogue(plan, std::make_unique<GoalPlanner>(plan))
    , m_byteByByte(isByteByByte())
    , m_file(file)
    , m_line(line)
{
}

Playbook::~Playbook()
{
    compare();
    if (!m_goesOn && !m_dialogue.isOver()) {
        fail("the story stops before the session does");
    }
}

Playbook &Playbook::operator<<(const Happening &happening)
{
    compare();
    m_last = happening.words;
    note(happening.happen(m_dialogue, m_byteByByte));
    return *this;
}

Playbook &Playbook::operator>>(const Told &told)
{
    if (told.line == Anything) {
        m_anything = true;
    } else if (told.line == GoesOn) {
        m_goesOn = true;
    } else {
        m_told.append(told.line);
    }
    return *this;
}

Playbook &Playbook::until(Verb verb, const QByteArrayList &capabilities)
{
    compare();
    m_last = "until " + Smtp::verbName(verb);
    if (facts().state == Smtp::State::Idle) {
        note(opens().happen(m_dialogue, m_byteByByte));
        note(says("220 mail.example.test").happen(m_dialogue, m_byteByByte));
    }
    while (m_dialogue.turn() == Turn::Ours && m_dialogue.proposal()) {
        const Smtp::Command *command = m_dialogue.proposal()->command();
        const Verb proposed = command == nullptr ? Verb::Quit : Smtp::verbOf(*command);
        note(proceeds().happen(m_dialogue, m_byteByByte));
        if (proposed == verb || command == nullptr) {
            break;
        }
        if (proposed == Verb::Content) {
            note(contentFlushed().happen(m_dialogue, m_byteByByte));
        }
        note(saysOctets(goodAnswer(proposed, capabilities)).happen(m_dialogue, m_byteByByte));
    }
    m_anything = true;
    if (m_dialogue.turn() != Turn::Theirs) {
        fail("the dialogue never got to " + Smtp::verbName(verb));
    }
    return *this;
}

void Playbook::note(const Effects &effects)
{
    for (const DialogueEffect &effect : effects) {
        const QByteArray line = lineOf(effect);
        if (!line.isEmpty()) {
            m_happened.append(line);
        }
        if (const auto *write = std::get_if<Effect::Write>(&effect)) {
            m_written.append(write->line.bytes.chopped(2));
        } else if (std::holds_alternative<Effect::WriteContent>(effect)) {
            m_written.append("<content>");
        } else if (const auto *seen = std::get_if<Effect::DeviationSeen>(&effect)) {
            QByteArray finding = Smtp::deviationRule(seen->deviation.kind).id;
            for (const auto &[name, value] : seen->deviation.arguments) {
                finding += ' ' + name + '=' + value;
            }
            m_findings.append(finding);
        }
    }
}

void Playbook::compare()
{
    const auto isArm = [](const QByteArray &line) {
        return line.startsWith("arms ");
    };
    if (std::ranges::none_of(std::as_const(m_told), isArm)) {
        m_happened.removeIf(isArm);
    }
    if (!m_anything && m_told != m_happened) {
        QByteArray table = "after \"" + m_last + "\":\n";
        bool same = true;
        for (qsizetype i = 0; i < qMax(m_told.size(), m_happened.size()); ++i) {
            const QByteArray told = m_told.value(i);
            const QByteArray happened = m_happened.value(i);
            const bool first = same && told != happened;
            same = same && told == happened;
            table += (first ? "> " : "  ") + told.leftJustified(48) + " | " + happened + '\n';
        }
        fail(table);
    }
    m_told.clear();
    m_happened.clear();
    m_anything = false;
}

void Playbook::fail(const QByteArray &message)
{
    if (!std::exchange(m_broken, true)) {
        QTest::qFail(message.constData(), m_file, m_line);
    }
}

void addFeeds()
{
    QTest::addColumn<bool>("byteByByte");
    QTest::newRow("whole") << false;
    QTest::newRow("byte by byte") << true;
}

Happening opens()
{
    return {[](Dialogue &dialogue, bool) {
                Effects all = dialogue.handle(Event::Started{});
                Effects more = dialogue.handle(Event::WireOpened{});
                std::ranges::move(more, std::back_inserter(all));
                return all;
            },
        "opens"};
}

Happening says(const QByteArrayList &lines)
{
    return saysOctets(lines.join("\r\n") + "\r\n");
}

Happening says(const QByteArray &line)
{
    return saysOctets(line + "\r\n");
}

Happening saysOctets(const QByteArray &octets)
{
    return {[octets](
                Dialogue &dialogue, bool byteByByte) { return feed(dialogue, octets, byteByByte); },
        "says " + octets.first(qMin(octets.size(), qsizetype{60}))};
}

Happening proceeds()
{
    return event("proceeds", Event::Proceed{});
}

Happening proceedsWith(const Smtp::Command &command)
{
    return event("proceeds with " + Smtp::verbName(Smtp::verbOf(command)),
        Event::ProceedWith{command, Origin::User});
}

Happening skips()
{
    return event("skips", Event::SkipWanted{});
}

Happening recallsSkipped()
{
    return event("recalls what was skipped", Event::SkippedWanted{});
}

Happening contentFlushed()
{
    return event("content flushed", Event::ContentFlushed{});
}

Happening tlsComesUp(const Smtp::TlsFacts &facts)
{
    return event("TLS comes up", Event::TlsUp{facts});
}

Happening tlsFails(TlsFault::Kind kind, const Smtp::TlsFacts &facts)
{
    return event("TLS fails", Event::TlsFailed{TlsFault{kind, {}}, facts});
}

Happening closes()
{
    return event("server closes", Event::WireClosed{Closer::Server});
}

Happening breaks(TransportFault::Kind kind)
{
    return event("wire breaks", Event::WireFailed{TransportFault{kind, {}, {}}});
}

Happening timePasses(Phase phase)
{
    return event("time passes", Event::DeadlinePassed{phase});
}

Happening planChanges(const SessionPlan &plan)
{
    return event("plan changes", Event::PlanChanged{plan});
}

Happening stops()
{
    return event("stops", Event::StopWanted{});
}

Happening cancels()
{
    return event("cancels", Event::CancelWanted{});
}

Told proposes(Verb verb)
{
    return {"proposes " + Smtp::verbName(verb)};
}

Told proposesNothing()
{
    return {"proposes nothing"};
}

Told proposesToHangUp()
{
    return {"proposes to hang up"};
}

Told writes(const QByteArray &line)
{
    return {"writes " + line};
}

Told writesContent()
{
    return {"writes the content"};
}

Told beginsTls()
{
    return {"begins TLS"};
}

Told finds(const QByteArray &id)
{
    return {"finds " + id};
}

Told misuse()
{
    return {"misuse"};
}

Told arms(Phase phase)
{
    return {"arms " + phaseName(phase)};
}

Told ends(const QByteArray &result, Stage stage, Delivery delivery)
{
    return {endLine(result, stage, delivery)};
}

Told anything()
{
    return {Anything};
}

Told goesOn()
{
    return {GoesOn};
}

} // namespace Heloscope
