// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codescommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/replyargument.h"
#include "app/cli/wrappedtext.h"
#include "tests/support/commandrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

using Run = CommandRun;

Run run(const std::function<int(const QStringList &)> &command, const QStringList &arguments)
{
    return runCommand(command, arguments);
}

} // namespace

class TestExplainCommand : public QObject
{
    Q_OBJECT

private slots:
    void explainsACodeAsText()
    {
        const Run done = run(runExplain, {u"550"_s, u"5.1.1"_s, u"--after"_s, u"rcpt"_s});
        QCOMPARE(done.status, 0);
        QVERIFY(done.err.isEmpty());
        QVERIFY(done.out.startsWith("550 5.1.1: "));
        QVERIFY(!done.out.contains('\x1b'));
        for (const QByteArray &line : done.out.split('\n')) {
            QVERIFY2(columnsOf(QString::fromUtf8(line)) <= 80, line.constData());
            QVERIFY2(!line.endsWith(' '), line.constData());
        }
    }

    void explainsALineAsJson()
    {
        const Run done = run(runExplain,
            {u"--text"_s, u"550 5.1.1 User unknown"_s, u"--after"_s, u"RCPT"_s, u"--format"_s,
                u"json"_s});
        QCOMPARE(done.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(done.out).object();
        for (const QString &key : {u"code"_s, u"enhanced"_s, u"input"_s, u"language"_s, u"layers"_s,
                 u"reason"_s, u"retry"_s, u"severity"_s}) {
            QVERIFY2(json.contains(key), qPrintable(key));
        }
        QCOMPARE(json[u"input"_s].toString(), u"550 5.1.1 User unknown"_s);
        QCOMPARE(json[u"language"_s].toString(), u"en"_s);
        QCOMPARE(json[u"reason"_s][u"id"_s].toString(), u"mailbox_unknown"_s);
    }

    void takesTheCodesApart()
    {
        const Run done = run(runExplain,
            {u"421"_s, u"4.7.26"_s, u"--format"_s, u"json"_s, u"--language"_s, u"en"_s});
        const QJsonObject json = QJsonDocument::fromJson(done.out).object();
        const auto digits = [&json](const QString &key) {
            QStringList found;
            for (const QJsonValueConstRef part : json[key].toArray()) {
                found << part[u"digits"_s].toString();
            }
            return found;
        };
        QCOMPARE(digits(u"parts"_s), (QStringList{u"4"_s, u"2"_s, u"1"_s}));
        QCOMPARE(digits(u"enhancedParts"_s), (QStringList{u"4"_s, u"7"_s, u"26"_s}));
    }

    void foreignTextIsInert()
    {
        for (const QString &format : {u"text"_s, u"json"_s}) {
            const Run done = run(runExplain,
                {u"--text"_s, u"550 Your IP address \u001b]52;c;x\u0007\u202e is blocked"_s,
                    u"--format"_s, format});
            QCOMPARE(done.status, 0);
            QVERIFY(!done.out.contains('\x1b') && !done.out.contains('\x07'));
            QVERIFY(!QString::fromUtf8(done.out).contains(QChar(0x202e)));
        }
    }

    void wrongUseEndsInOneMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("nothing") << QStringList{} << 64 << QByteArray("--text");
        QTest::newRow("both") << QStringList{u"550"_s, u"--text"_s, u"550 no"_s} << 64
                              << QByteArray("either");
        QTest::newRow("too many words")
            << QStringList{u"550"_s, u"5.1.1"_s, u"x"_s} << 64 << QByteArray("either");
        QTest::newRow("unknown option")
            << QStringList{u"550"_s, u"--colour"_s} << 64 << QByteArray("colour");
        QTest::newRow("unknown format")
            << QStringList{u"550"_s, u"--format"_s, u"yaml"_s} << 64 << QByteArray("yaml");
        QTest::newRow("unknown language")
            << QStringList{u"550"_s, u"--language"_s, u"xx"_s} << 64 << QByteArray("xx");
        QTest::newRow("unknown verb")
            << QStringList{u"550"_s, u"--after"_s, u"JUMP"_s} << 64 << QByteArray("JUMP");
        QTest::newRow("no code") << QStringList{u"abc"_s} << 65 << QByteArray("abc");
        QTest::newRow("code of no class") << QStringList{u"199"_s} << 65 << QByteArray("199");
        QTest::newRow("code too long") << QStringList{u"5500"_s} << 65 << QByteArray("5500");
        QTest::newRow("full-width digits")
            << QStringList{u"５５０"_s} << 65 << QByteArray("５５０");
        QTest::newRow("enhanced code alone")
            << QStringList{u"5.7.26"_s} << 65 << QByteArray("550 5.7.26");
        QTest::newRow("enhanced code broken")
            << QStringList{u"550"_s, u"5.7"_s} << 65 << QByteArray("5.7");
        QTest::newRow("line without a code")
            << QStringList{u"--text"_s, u"User unknown"_s} << 65 << QByteArray("User unknown");
        QTest::newRow("empty line") << QStringList{u"--text"_s, u""_s} << 65 << QByteArray("reply");
    }

    void wrongUseEndsInOneMessage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, named);
        const Run done = run(runExplain, arguments);
        QCOMPARE(done.status, status);
        QVERIFY(done.out.isEmpty());
        QCOMPARE(done.err.count('\n'), 1);
        QVERIFY2(done.err.contains(named), done.err.constData());
        QVERIFY2(done.err.contains("Try"), done.err.constData());
    }

    void codesListsEveryKindOnce()
    {
        const Run done = run(runCodes, {u"--format"_s, u"json"_s});
        QCOMPARE(done.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(done.out).object();
        QSet<QString> kinds;
        QSet<QString> topics;
        const QJsonArray codes = json[u"codes"_s].toArray();
        for (const QJsonValue &entry : codes) {
            kinds.insert(entry[u"kind"_s].toString());
            topics.insert(entry[u"topic"_s].toString());
            QVERIFY(!entry[u"name"_s].toString().isEmpty());
        }
        QCOMPARE(kinds,
            (QSet<QString>{u"code"_s, u"enhanced"_s, u"keyword"_s, u"mechanism"_s, u"command"_s,
                u"reason"_s, u"limit"_s, u"provider"_s}));
        QCOMPARE(topics.size(), codes.size());
        QVERIFY(topics.contains(u"code/550"_s));
        QVERIFY(!topics.contains(u"code/550/after/RCPT"_s));
        QVERIFY(run(runCodes, {}).out.contains("STARTTLS"));
        QCOMPARE(run(runCodes, {u"550"_s}).status, 64);
        QCOMPARE(run(runCodes, {u"--format"_s, u"yaml"_s}).status, 64);
    }

    void readsRepliesOfSeveralLines()
    {
        const auto reply = replyFromText(u"550-5.7.1 Not you.\r\n550 5.7.1 Go away\n"_s);
        QVERIFY(reply);
        QCOMPARE(reply->code.value(), 550);
        QCOMPARE(reply->lines.size(), std::size_t{2});
        QCOMPARE(reply->enhanced->toByteArray(), QByteArray("5.7.1"));
        QCOMPARE(replyFromText(u"550: no"_s)->lines.front(), QByteArray("no"));
        QVERIFY(replyFromText(u"550"_s));
        QCOMPARE(replyFromText(u"550 a\nb"_s).fault(), ReplyArgumentFault::LineInvalid);
        QCOMPARE(replyFromText(u"5505 a"_s).fault(), ReplyArgumentFault::LineInvalid);
    }

    void wrapsByColumnsNotByLetters()
    {
        QCOMPARE(wrapped(u"aa bb cc"_s, 7, 2), u"  aa bb\n  cc\n"_s);
        QCOMPARE(wrapped(u"unbreakable"_s, 5, 0), u"unbreakable\n"_s);
        QCOMPARE(wrapped(QString(), 10, 2), QString());
        QCOMPARE(columnsOf(u"메일"), 4);
        QCOMPARE(columnsOf(u"ที่"), 1);
        QCOMPARE(wrapped(u"메일 서버"_s, 5, 0), u"메일\n서버\n"_s);
        // Korean breaks between words, not between syllables; keywords stay in one piece.
        QCOMPARE(wrapped(u"가나 다라마"_s, 8, 0), u"가나\n다라마\n"_s);
        QCOMPARE(wrapped(u"aa CRAM-MD5"_s, 8, 0), u"aa\nCRAM-MD5\n"_s);
        // Thai has no spaces to break at.
        QVERIFY(wrapped(u"เซิร์ฟเวอร์พร้อมให้บริการและส่งคำทักทาย"_s, 20, 0).count(u'\n') > 1);
    }
};

QTEST_GUILESS_MAIN(TestExplainCommand)
#include "tst_explaincommand.moc"
