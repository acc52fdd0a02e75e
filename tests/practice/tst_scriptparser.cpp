// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scenariolibrary.h"
#include "core/practice/scriptparser.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Heloscope;

namespace {

const QByteArray Header = "id: lesson\ntitle: A lesson\ntls: starttls\n\n";

} // namespace

class TestScriptParser : public QObject
{
    Q_OBJECT

private slots:
    void everyPartIsRead()
    {
        const QByteArray text
            = "\xEF\xBB\xBF# a note\nid: lesson-1\r\ntitle: A lesson\r\n"
              "title.ko: \xEC\x88\x98\xEC\x97\x85\ntls: required\nauth: required\n"
              "certificate: wrong-name\nmemory: server\nhost: mx.example.test\n"
              "size: 2000\ntags: one, two\norder: 7\n\n"
              "W: 1s\nS: 220-hello\nS: 220 there\n\n"
              "C: rcpt to:<*>\nS: 451 4.7.1 later\n"
              "C: RCPT TO:<*>\nS: (default)\n"
              "C: STARTTLS\nS: 220 go\nR: 250 in\\r\\n\\x00\nT:\n"
              "C: .\nX: reset\nC: (credentials)\nS: 535 no\n";
        const auto script = parseScript(text, u"lesson"_s);
        QVERIFY(script);
        QCOMPARE(script->id, "lesson-1"_ba);
        QCOMPARE(script->title("ko"), u"수업"_s);
        QCOMPARE(script->title("th"), u"A lesson"_s);
        QCOMPARE(script->tls, ScenarioTls::Required);
        QCOMPARE(script->auth, ScenarioAuth::Required);
        QCOMPARE(script->certificate, ScenarioCertificate::WrongName);
        QCOMPARE(script->memory, ScenarioMemory::Server);
        QCOMPARE(script->host, "mx.example.test"_ba);
        QCOMPARE(script->size, 2000);
        QCOMPARE(script->tags, (std::vector<QByteArray>{"one", "two"}));
        QCOMPARE(script->order, 7);
        using namespace std::chrono_literals;
        const std::vector<ExchangeSeries> expected{
            {ScriptMoment::Connect, {}, {{Wait{1s}, SayLine{"220-hello"}, SayLine{"220 there"}}}},
            {ScriptMoment::Command, "rcpt to:<*>", {{SayLine{"451 4.7.1 later"}}, {SayDefault{}}}},
            {ScriptMoment::Command, "STARTTLS",
                {{SayLine{"220 go"}, SayOctets{QByteArray("250 in\r\n\0", 9)}, StartEncryption{}}}},
            {ScriptMoment::Content, {}, {{EndConnection{true}}}},
            {ScriptMoment::Credentials, {}, {{SayLine{"535 no"}}}},
        };
        QVERIFY(script->series == expected);
    }

    void authFollowsTlsUnlessSaid()
    {
        QCOMPARE(parseScript("id: a\ntitle: b\n", {})->auth, ScenarioAuth::None);
        QCOMPARE(parseScript(Header, {})->auth, ScenarioAuth::Offered);
        QCOMPARE(parseScript("id: a\ntitle: b\ntls: starttls\nauth: none", {})->auth,
            ScenarioAuth::None);
    }

    void faultNamesLineAndExpectation_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("expected");
        const auto row
            = [](const char *name, const QByteArray &text, int line, ScriptExpectation expected) {
                  QTest::newRow(name) << text << line << static_cast<int>(expected);
              };
        using Expect = ScriptExpectation;
        row("empty file", "", 0, Expect::Id);
        row("no id", "title: a\n\n", 2, Expect::Id);
        row("no title", "id: a\ntitle.th: a\n\n", 3, Expect::Title);
        row("no colon", "id: a\nhello\n", 2, Expect::HeaderLine);
        row("unknown key", "id: a\ncolour: red\n", 2, Expect::KnownKey);
        row("key twice", "id: a\nid: b\n", 2, Expect::KeyOnce);
        row("bad id", "id: A b\n", 1, Expect::HeaderValue);
        row("bad tls", "id: a\ntls: maybe\n", 2, Expect::HeaderValue);
        row("bad size", "id: a\nsize: -1\n", 2, Expect::HeaderValue);
        row("control in header",
            "id: a\nhost: a\x1B"
            "b\n",
            2, Expect::HeaderValue);
        row("not UTF-8", "id: a\ntitle: \xFF\n\n", 1, Expect::Utf8);
        row("NUL", QByteArray("id: a\0b\n", 8), 1, Expect::Utf8);
        row("unknown directive", Header + "Q: x\n", 5, Expect::DialogueLine);
        row("no directive", Header + "220 hello\n", 5, Expect::DialogueLine);
        row("small letter", Header + "s: 220 hello\n", 5, Expect::DialogueLine);
        row("no pattern", Header + "C:\nS: 250 x\n", 5, Expect::Pattern);
        row("unknown moment", Header + "C: (later)\n", 5, Expect::Pattern);
        row("no answer", Header + "C: NOOP\nC: RSET\n", 6, Expect::Answer);
        row("no answer at the end", Header + "C: NOOP\n", 5, Expect::Answer);
        row("no code", Header + "S: hello\n", 5, Expect::ReplyLine);
        row("bad code", Header + "S: 199 hello\n", 5, Expect::ReplyLine);
        row("no separator", Header + "S: 2500 hello\n", 5, Expect::ReplyLine);
        row("control in reply", Header + "S: 250 \x07\n", 5, Expect::ReplyLine);
        row("reply without end", Header + "S: 220-hello\nC: NOOP\n", 6, Expect::ReplyEnd);
        row("two codes", Header + "S: 220-hello\nS: 250 hello\n", 6, Expect::ReplyEnd);
        row("default and more", Header + "C: NOOP\nS: (default)\nS: 250 x\n", 7,
            Expect::LoneDefault);
        row("bad escape", Header + "R: \\q\n", 5, Expect::Escape);
        row("half escape", Header + "R: \\x4\n", 5, Expect::Escape);
        row("lone backslash", Header + "R: \\\n", 5, Expect::Escape);
        row("no unit", Header + "W: 2\n", 5, Expect::Duration);
        row("too long", Header + "W: 601s\n", 5, Expect::Duration);
        row("bad close", Header + "X: shut\n", 5, Expect::CloseKind);
        row("TLS elsewhere", Header + "C: NOOP\nT:\n", 6, Expect::StartTlsExchange);
        row("TLS without TLS", "id: a\ntitle: b\n\nC: STARTTLS\nT:\n", 5, Expect::StartTlsExchange);
        row("too large", QByteArray(ScriptFileCap + 1, '#'), 1, Expect::SmallerFile);
        row("too many lines", QByteArray(ScriptLinesCap + 1, '\n').prepend("id: a\ntitle: b\n"),
            ScriptLinesCap + 1, Expect::SmallerFile);
    }

    void faultNamesLineAndExpectation()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, expected);
        const auto script = parseScript(text, u"lesson.dialogue"_s);
        QVERIFY(!script);
        QCOMPARE(script.fault().file, u"lesson.dialogue"_s);
        QCOMPARE(script.fault().line, line);
        QCOMPARE(static_cast<int>(script.fault().expected), expected);
        QVERIFY(script.fault().found.size() <= 80);
    }

    void patternStandsForLine_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("fits");
        QTest::newRow("same") << "NOOP"_ba
                              << "NOOP"_ba << true;
        QTest::newRow("small letters") << "NOOP"_ba
                                       << "noop"_ba << true;
        QTest::newRow("argument left out") << "EHLO"_ba
                                           << "EHLO a.test"_ba << true;
        QTest::newRow("longer word") << "EHLO"_ba
                                     << "EHLOX"_ba << false;
        QTest::newRow("star") << "RCPT TO:<*>"_ba
                              << "RCPT TO:<a@b.test>"_ba << true;
        QTest::newRow("parameters") << "MAIL FROM:<*>"_ba
                                    << "MAIL FROM:<a> SIZE=3"_ba << true;
        QTest::newRow("null path") << "MAIL FROM:<>"_ba
                                   << "MAIL FROM:<a>"_ba << false;
        QTest::newRow("star inside") << "RCPT TO:<x@*>"_ba
                                     << "RCPT TO:<y@b>"_ba << false;
        QTest::newRow("two stars") << "*a*b"_ba
                                   << "xaxab"_ba << true;
        QTest::newRow("everything") << "*"_ba
                                    << ""_ba << true;
    }

    void patternStandsForLine()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, line);
        QFETCH(bool, fits);
        QCOMPARE(matchesPattern(pattern, line), fits);
    }

    void everyBuiltInScenarioReadsWellInFourLanguages()
    {
        const QStringList files = QDir(u":/scenarios"_s).entryList();
        QCOMPARE_GE(files.size(), 12);
        for (const QString &file : files) {
            const QByteArray id = file.chopped(9).toUtf8();
            const auto script = ScenarioLibrary().find(id);
            QVERIFY2(script && *script, qPrintable(file));
            QCOMPARE((*script)->id, id);
            for (const char *language : {"en", "th", "ko", "id"})
                QVERIFY2((*script)->titles.contains(language), qPrintable(file));
        }
        QCOMPARE(ScenarioLibrary().scenarios().size(), std::size_t(files.size()));
        QCOMPARE(ScenarioLibrary().scenarios().front().id, "all-well"_ba);
    }

    void unknownScenarioIsNotFound()
    {
        QVERIFY(!ScenarioLibrary().find("no-such-thing"));
        QVERIFY(!ScenarioLibrary().find("../scenarios/all-well"));
    }
};

QTEST_GUILESS_MAIN(TestScriptParser)
#include "tst_scriptparser.moc"
