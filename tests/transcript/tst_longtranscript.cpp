// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"
#include "core/transcript/transcriptreader.h"
#include "tests/hostile/residentmemory.h"
#include "tests/support/bigtranscript.h"
#include "tests/support/sampletranscript.h"

#include <QBuffer>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Events = 40000; ///< more than are kept open

QByteArray bigFile(int events)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    writeBigTranscript(buffer, events);
    return file;
}

std::unique_ptr<Transcript> read(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return std::move(readTranscript(buffer)->transcript);
}

} // namespace

/// Transcripts of which only a part is at hand.
class TestLongTranscript : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsWhereItWas()
    {
        const QByteArray file = bigFile(Events);
        const auto transcript = read(file);
        QCOMPARE(transcript->entries().size(), std::size_t{Events});
        QCOMPARE(fileOf(*transcript), file);
        for (EntryId id = 1; id <= Events; id += 997) {
            QCOMPARE(transcript->find(id)->id, id);
            QCOMPARE(transcript->entries()[id - 1].id, id);
            QCOMPARE(transcript->entriesFrom(id).front().id, id);
        }
        QVERIFY(!transcript->find(0));
        QVERIFY(!transcript->find(Events + 1));
        EntryId expected = Events;
        const auto entries = transcript->entries();
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            QCOMPARE(entry->id, expected--);
        }
        QVERIFY(transcript->outcome());
    }
    void aLiveOneKeepsWhatAFileCannotHold()
    {
        Transcript transcript(sampleHeader());
        Smtp::TlsFacts tls;
        tls.chain.push_back({});
        tls.chain.front().pem = "-----BEGIN CERTIFICATE-----";
        const EntryId handshake = transcript.append(1us, TlsEntry{tls});
        std::vector<Entry> kept;
        for (int i = 0; i < Events; ++i) {
            ReplyEntry reply;
            reply.reply.lines = {"2.0.0 line " + QByteArray::number(i), QByteArray("\xff\x00", 2)};
            reply.reply.raw = "250-" + reply.reply.lines.front() + "\n250 \xff" + '\0' + "\r\n";
            const EntryId id = transcript.append(std::chrono::microseconds(i), reply);
            if (i % 1999 == 0) {
                kept.push_back(*transcript.find(id));
            }
        }
        for (const Entry &entry : kept) {
            QVERIFY(*transcript.find(entry.id) == entry);
        }
        QVERIFY(std::get<TlsEntry>(transcript.find(handshake)->content).facts == tls);
    }
    void growingWhileSomebodyWalksDoesNoHarm()
    {
        Transcript transcript(sampleHeader());
        transcript.append(1us, NoteEntry{u"first"_s, {}});
        int walked = 0;
        for (const Entry &entry : transcript.entries()) {
            QCOMPARE(entry.id, 1U);
            for (int i = 0; i < 20000; ++i) {
                transcript.append(2us, NoteEntry{u"more"_s, {}});
            }
            QCOMPARE(std::get<NoteEntry>(entry.content).text, u"first"_s);
            ++walked;
        }
        QCOMPARE(walked, 1);
    }

    void factsAreTheSameWhetherKeptOrFoundAgain()
    {
        const auto transcript = read(bigFile(6000));
        Annotator keeping;
        Annotator finding(*transcript);
        for (const Entry &entry : transcript->entries()) {
            keeping.take(entry);
            finding.take(entry);
        }
        for (EntryId id = 5999; id > 0; id -= std::min(id, EntryId{37})) {
            QVERIFY(keeping.factsAfter(id) == finding.factsAfter(id));
            QVERIFY(keeping.factsBefore(id) == finding.factsBefore(id));
            QVERIFY(keeping.of(*transcript->find(id)) == finding.of(*transcript->find(id)));
            QCOMPARE(keeping.verbAt(id), finding.verbAt(id));
            QCOMPARE(finding.isEncryptedAfter(id), keeping.factsAfter(id).isEncrypted());
        }
        QVERIFY(finding.latestFacts() == finding.factsAfter(transcript->lastId()));
        QCOMPARE_GT(finding.latestFacts().transactionsDone, 300);
    }

    void memoryStaysBelowThreeTimesTheFile()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer keeps what was freed.");
#endif
        const QByteArray file = bigFile(120000);
        if (!forgetPeakMemory()) {
            QSKIP("This system does not let the peak begin anew.");
        }
        const qint64 before = memoryFigure("VmRSS");
        const auto transcript = read(file);
        Annotator annotator(*transcript);
        for (const Entry &entry : transcript->entries()) {
            annotator.take(entry);
        }
        const qint64 grown = memoryFigure("VmHWM") - before;
        QVERIFY2(grown * 1024 < 3 * qint64{file.size()}, qPrintable(QString::number(grown)));
    }
    void oneEnvelopeWithoutEndTakesNoMoreThanItsLines()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer keeps what was freed.");
#endif
        // Facts that hold every recipient must not be kept once for each of them.
        Transcript transcript(sampleHeader());
        Annotator annotator(transcript);
        const auto add = [&](EntryContent content) {
            annotator.take(*transcript.find(transcript.append(1us, std::move(content))));
        };
        const auto answer = [&] {
            ReplyEntry reply;
            reply.reply.lines = {"2.1.5 Ok"};
            reply.to = transcript.lastId();
            add(reply);
        };
        const qint64 before = memoryFigure("VmRSS");
        add(ConnectedEntry{});
        ReplyEntry greeting;
        greeting.reply.code = Smtp::ReplyCode(220);
        greeting.reply.lines = {"x"};
        add(greeting);
        add(CommandEntry{Smtp::Verb::Ehlo, "EHLO x"});
        answer();
        add(CommandEntry{Smtp::Verb::Mail, "MAIL FROM:<a@example.test>"});
        answer();
        constexpr int Recipients = 30000;
        for (int i = 0; i < Recipients; ++i) {
            add(CommandEntry{
                Smtp::Verb::Rcpt, "RCPT TO:<u" + QByteArray::number(i) + "@example.test>"});
            answer();
        }
        for (int i = 0; i < 20000; ++i) {
            add(CommandEntry{Smtp::Verb::Rcpt, "RCPT TO:<unanswered@example.test>"});
        }
        QCOMPARE(annotator.latestFacts().envelope.recipients.size(), std::size_t{Recipients});
        QCOMPARE(annotator.factsAfter(20008).envelope.recipients.size(), std::size_t{10001});
        QCOMPARE_LT(memoryFigure("VmRSS") - before, 120 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestLongTranscript)
#include "tst_longtranscript.moc"
