// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/transitions.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Smtp;

namespace {

using enum State;

constexpr std::array States{Idle, Opening, AwaitGreeting, Greeted, Identified, TlsPending,
    Authenticating, State::Envelope, State::Content, Closing, Closed};
constexpr int FirstVerb = static_cast<int>(Verb::Connect);
constexpr int LastVerb = static_cast<int>(Verb::Other);

/// The severities that some code has a row for: "2", "3", "4" and "5" in order.
QByteArray rowsOf(State state, Verb verb)
{
    QByteArray rows;
    for (int code = 200; code < 600; ++code) {
        const char digit = static_cast<char>('0' + code / 100);
        if (findTransition(state, verb, ReplyCode(code)) != nullptr && !rows.endsWith(digit)) {
            rows += digit;
        }
    }
    return rows;
}

/// What the RFCs foresee. Whatever is not listed is deliberately absent.
QByteArray expectedRows(State state, Verb verb)
{
    const bool ready = state == Greeted || state == Identified || state == State::Envelope;
    const bool outside = state == Greeted || state == Identified; // of a mail transaction
    switch (verb) {
    case Verb::Connect:
        return state == AwaitGreeting ? "245" : "";
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
    case Verb::Rset:
    case Verb::Quit:
    case Verb::Noop:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Help:
    case Verb::Etrn:
        return ready ? "245" : "";
    case Verb::StartTls:
    case Verb::Mail: // inside a transaction only a refusal makes sense
        return outside ? "245" : ready ? "45" : "";
    case Verb::Auth:
        return outside ? "2345" : ready ? "45" : "";
    case Verb::AuthResponse:
        return state == Authenticating ? "2345" : "";
    case Verb::AuthCancel: // nobody succeeds by giving up
        return state == Authenticating ? "45" : "";
    case Verb::Rcpt:
        return outside ? "45" : ready ? "245" : "";
    case Verb::Data:
        return outside ? "45" : ready ? "345" : "";
    case Verb::Content:
        return state == State::Content ? "245" : "";
    case Verb::Bdat:
    case Verb::Other:
        return ready ? "2345" : "";
    }
    return {};
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private slots:
    void everyStateVerbAndSeverityIsARowOrDeliberatelyAbsent()
    {
        for (const State state : States) {
            for (int i = FirstVerb; i <= LastVerb; ++i) {
                const Verb verb = static_cast<Verb>(i);
                const QByteArray where = stateName(state) + ' ' + verbName(verb);
                QVERIFY2(rowsOf(state, verb) == expectedRows(state, verb), where.constData());
            }
        }
    }

    void dangerousSuccessesNeedTheirExactCode_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<int>("code");
        QTest::newRow("greeting") << AwaitGreeting << Verb::Connect << 220;
        QTest::newRow("STARTTLS") << Identified << Verb::StartTls << 220;
        QTest::newRow("AUTH done") << Identified << Verb::Auth << 235;
        QTest::newRow("AUTH goes on") << Identified << Verb::Auth << 334;
        QTest::newRow("response done") << Authenticating << Verb::AuthResponse << 235;
        QTest::newRow("response goes on") << Authenticating << Verb::AuthResponse << 334;
        QTest::newRow("DATA") << State::Envelope << Verb::Data << 354;
    }
    void dangerousSuccessesNeedTheirExactCode()
    {
        QFETCH(State, state);
        QFETCH(Verb, verb);
        QFETCH(int, code);
        const int first = code / 100 * 100;
        for (int other = first; other < first + 100; ++other) {
            QCOMPARE(findTransition(state, verb, ReplyCode(other)) != nullptr, other == code);
        }
    }

    void everyRowCanBeReached()
    {
        for (const Transition &row : allTransitions()) {
            bool reached = false;
            for (const State state : States) {
                for (int code = 200; code < 600 && !reached; ++code) {
                    reached = findTransition(state, row.verb, ReplyCode(code)) == &row;
                }
            }
            QVERIFY2(reached, row.reference);
            QVERIFY(QByteArray(row.reference).startsWith("RFC "));
        }
    }

    void everyStateCanBeLeft()
    {
        for (const State state :
            {AwaitGreeting, Greeted, Identified, Authenticating, State::Envelope, State::Content}) {
            const auto leaves = [state](const Transition &row) {
                return (row.from >> static_cast<unsigned>(state) & 1U) != 0 && row.to
                    && *row.to != state;
            };
            QVERIFY2(std::ranges::any_of(allTransitions(), leaves), stateName(state).constData());
        }
    }

    void legalVerbsAreVerbsWithASuccess()
    {
        for (const State state : States) {
            Facts facts;
            facts.state = state;
            for (const Verb verb : legalVerbs(facts)) {
                const QByteArray rows = rowsOf(state, verb);
                const bool succeeds = rows.startsWith('2') || rows.startsWith('3');
                QVERIFY2(succeeds || verb == Verb::AuthCancel, verbName(verb).constData());
            }
        }
    }
    void legalVerbsFollowTheFacts()
    {
        const auto has = [](const Facts &facts, Verb verb) {
            const auto verbs = legalVerbs(facts);
            return std::ranges::find(verbs, verb) != verbs.end();
        };
        Facts facts;
        facts.state = Greeted;
        QVERIFY(has(facts, Verb::Ehlo));
        facts.ehloRefused = true;
        QVERIFY(!has(facts, Verb::Ehlo));
        facts.state = Identified;
        QVERIFY(!has(facts, Verb::StartTls));
        facts.capabilities
            = Capabilities::fromReply({ReplyCode(250), {}, {"x", "STARTTLS", "AUTH PLAIN"}, {}});
        QVERIFY(has(facts, Verb::StartTls));
        QVERIFY(has(facts, Verb::Auth));
        facts.authenticated = true;
        QVERIFY(!has(facts, Verb::Auth));
        facts.tls = TlsFacts{};
        QVERIFY(!has(facts, Verb::StartTls));
        facts.state = State::Envelope;
        QVERIFY(!has(facts, Verb::Data));
        facts.envelope.recipients.push_back({"b", RecipientVerdict::Accepted, {}});
        QVERIFY(has(facts, Verb::Data));
    }

    void thePictureIsDrawn()
    {
        std::map<std::pair<QByteArray, QByteArray>, QByteArrayList> edges;
        for (const State state : States) {
            for (int i = FirstVerb; i <= LastVerb; ++i) {
                const Verb verb = static_cast<Verb>(i);
                for (const Transition &row : allTransitions()) {
                    const bool from = (row.from >> static_cast<unsigned>(state) & 1U) != 0;
                    if (from && row.verb == verb && row.to && *row.to != state) {
                        edges[{stateName(state), stateName(*row.to)}].append(verbName(verb) + ' '
                            + (row.onlyCode != 0
                                    ? QByteArray::number(row.onlyCode)
                                    : QByteArray::number(static_cast<int>(row.severity) + 2)
                                        + "yz"));
                    }
                }
            }
        }
        QByteArray picture = "digraph smtp {\n  rankdir=LR;\n";
        for (const auto &[ends, labels] : edges) {
            picture += "  " + ends.first + " -> " + ends.second + " [label=\"" + labels.join("\\n")
                + "\"];\n";
        }
        picture += "}\n";
        QFile file(QString::fromUtf8(STATE_PICTURE));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(picture), picture.size());
        QVERIFY(picture.contains("AwaitGreeting -> Greeted"));
        QVERIFY(picture.contains("Envelope -> Content [label=\"DATA 354\"]"));
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
