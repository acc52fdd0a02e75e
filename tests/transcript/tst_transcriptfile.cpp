// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/sampletranscript.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using Kind = TranscriptFileFault::Kind;

namespace {

Result<OpenedTranscript, TranscriptFileFault> opened(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return readTranscript(buffer);
}

QByteArray header()
{
    return toJsonLine(sampleHeader());
}

/// A header and one entry each, for every kind of entry: small enough to try every octet.
QList<QByteArray> filesOfOneEntry()
{
    Transcript transcript(sampleHeader());
    fill(transcript);
    QList<QByteArray> files;
    for (Entry entry : transcript.entries()) {
        entry.id = 1;
        files.append(header() + toJsonLine(entry));
    }
    return files;
}

} // namespace

/// The file of the transcript format: written as it happens, read as far as it is sound.
class TestTranscriptFile : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfEntryComesBackAsItWas()
    {
        Transcript transcript(sampleHeader());
        fillWithRemarks(transcript);
        const auto again = opened(fileOf(transcript));
        QVERIFY(again);
        QVERIFY(!again->damage);
        QVERIFY(again->transcript->header() == transcript.header());
        QCOMPARE(again->transcript->entries().size(), transcript.entries().size());
        for (const Entry &entry : transcript.entries()) {
            const Entry *copy = again->transcript->find(entry.id);
            if (std::holds_alternative<TlsEntry>(entry.content)) {
                continue; // the PEM form is not stored; see below
            }
            QVERIFY2(*copy == entry, toJsonLine(entry).constData());
        }
        QVERIFY(again->transcript->remarks().all() == transcript.remarks().all());
        QCOMPARE(fileOf(*again->transcript), fileOf(transcript));
    }

    void tlsComesBackWithItsChain()
    {
        Transcript transcript(sampleHeader());
        fill(transcript);
        const auto again = opened(fileOf(transcript));
        for (const EntryId id : {9U, 10U}) {
            const auto &before = std::get<TlsEntry>(transcript.find(id)->content);
            const auto &after = std::get<TlsEntry>(again->transcript->find(id)->content);
            QVERIFY(after == before);
        }
    }

    void everyLineIsAnObjectWithoutAControl()
    {
        Transcript transcript(sampleHeader());
        fillWithRemarks(transcript);
        const QList<QByteArray> lines = fileOf(transcript).chopped(1).split('\n');
        const std::size_t events = transcript.entries().size() + transcript.remarks().all().size();
        QCOMPARE(lines.size(), static_cast<qsizetype>(events) + 1);
        for (const QByteArray &line : lines) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
            for (const QChar c : QString::fromUtf8(line)) {
                QVERIFY2(
                    c.category() != QChar::Other_Control && c.category() != QChar::Other_Format,
                    line.constData());
            }
        }
    }

    void oddOctetsAreKeptRaw()
    {
        Transcript transcript(sampleHeader());
        fill(transcript);
        int raws = 0;
        for (const Entry &entry : transcript.entries()) {
            const auto *reply = std::get_if<ReplyEntry>(&entry.content);
            if (reply == nullptr) {
                continue;
            }
            const QJsonObject object = QJsonDocument::fromJson(toJsonLine(entry)).object();
            const QByteArray raw
                = QByteArray::fromBase64(object.value("raw"_L1).toString().toLatin1());
            QVERIFY(raw.isEmpty() || raw == reply->reply.raw);
            raws += raw.isEmpty() ? 0 : 1;
        }
        QCOMPARE(raws, 5); // LF, differing codes, separator, bare code, octets that are no UTF-8
    }

    void aFileCutAnywhereOpensUpToItsLastWholeLine()
    {
        for (const QByteArray &file : filesOfOneEntry()) {
            const qsizetype headerEnd = file.indexOf('\n');
            for (qsizetype cut = 0; cut <= file.size(); ++cut) {
                const QByteArray part = file.first(cut);
                const auto again = opened(part);
                QCOMPARE(static_cast<bool>(again), cut >= headerEnd);
                if (!again) {
                    QCOMPARE(again.fault().kind, Kind::NotATranscript);
                    continue;
                }
                const auto whole = static_cast<std::size_t>(qMax(part.count('\n') - 1, 0));
                const std::size_t read = again->transcript->entries().size();
                QVERIFY(read == whole || read == whole + 1);
                QVERIFY(!again->damage || again->damage->kind == Kind::CutOff);
                if (part.endsWith('\n')) {
                    QCOMPARE(fileOf(*again->transcript), part);
                }
            }
        }
    }

    void anOctetTurnedAnywhereNeverCrashesTheReader()
    {
        for (const QByteArray &file : filesOfOneEntry()) {
            for (qsizetype at = 0; at < file.size(); ++at) {
                QByteArray damaged = file;
                damaged[at] = static_cast<char>(damaged.at(at) ^ (at % 3 == 0 ? 0x80 : 0x01));
                const auto again = opened(damaged);
                QVERIFY(!again || again->transcript->entries().size() <= 1);
            }
        }
    }

    void unknownKeysArePassedOver()
    {
        const QByteArray line(R"({"n":1,"t":0.5,"event":"note","text":"x","mood":[1,{"a":2}]})");
        const auto again = opened(header() + line + '\n');
        QVERIFY(!again->damage);
        QCOMPARE(again->transcript->entries().size(), std::size_t{1});
    }
    void anUnknownEventIsSkippedAndTold()
    {
        const auto again = opened(header() + R"({"n":1,"t":0,"event":"dance"})" + '\n'
            + R"({"n":2,"t":0,"event":"note","text":"x"})" + '\n');
        QCOMPARE(again->damage->kind, Kind::DamagedLine);
        QCOMPARE(again->damage->line, 2);
        QCOMPARE(again->transcript->lastId(), 2U);
    }
    void aLaterFormatIsRefused()
    {
        const auto again = opened(QByteArray(header()).replace("\"format\":1", "\"format\":2"));
        QVERIFY(!again);
        QCOMPARE(again.fault().kind, Kind::LaterFormat);
        QCOMPARE(again.fault().detail, u"2"_s);
    }
    void whatIsNoTranscriptIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("array") << QByteArray("[1,2]\n");
        QTest::newRow("other object") << QByteArray("{\"a\":1}\n");
        QTest::newRow("binary") << QByteArray(100, '\0');
    }
    void whatIsNoTranscriptIsRefused()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(opened(file).fault().kind, Kind::NotATranscript);
    }
    void numbersOutOfStepAreSkipped()
    {
        const QByteArray note(R"({"n":2,"t":0,"event":"note","text":"x"})");
        const auto again = opened(header() + note + '\n' + note + '\n');
        QCOMPARE(again->transcript->entries().size(), std::size_t{1});
        QCOMPARE(again->damage->kind, Kind::DamagedLine);
    }

    void eachEntryIsInTheFileBeforeTheNext()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"a.smtp.jsonl"_s);
        Transcript transcript(sampleHeader());
        transcript.append({}, NoteEntry{u"before"_s, {}});
        const TranscriptWriter writer(transcript, name);
        for (int i = 2; i < 5; ++i) {
            transcript.append({}, NoteEntry{u"later"_s, {}});
            const auto again = readTranscriptFile(name); // as after a kill: nothing was closed
            QCOMPARE(again->transcript->entries().size(), static_cast<std::size_t>(i));
            QVERIFY(!again->damage);
        }
        QVERIFY(writer.fault().isEmpty());
    }
    void whatWasThereStaysUntilAllIsWritten()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"a.smtp.jsonl"_s);
        Transcript old(sampleHeader());
        old.append({}, NoteEntry{u"old"_s, {}});
        QVERIFY(!saveTranscript(old, name));
        const auto textOf = [](const QString &fileName) {
            QFile file(fileName);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = textOf(name);
        Transcript transcript(sampleHeader());
        TranscriptWriter writer(transcript, name);
        transcript.append({}, NoteEntry{u"new"_s, {}});
        QCOMPARE(textOf(name), before);
        const QStringList beside = QDir(folder.path()).entryList({u"a.smtp.jsonl?*"_s});
        QCOMPARE(beside.size(), 1); // as after a kill: all of it can be read there
        QVERIFY(textOf(folder.filePath(beside.first())).contains("new"));
        writer.commit();
        QVERIFY(writer.fault().isEmpty());
        QVERIFY(textOf(name).contains("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        transcript.append({}, NoteEntry{u"too late"_s, {}});
        QVERIFY(!textOf(name).contains("late"));
    }

    void aFileThatCannotBeWrittenIsSaidOnce()
    {
        Transcript transcript(sampleHeader());
        const TranscriptWriter writer(transcript, u"/nowhere/at/all.jsonl"_s);
        QVERIFY(!writer.fault().isEmpty());
        transcript.append({}, NoteEntry{u"x"_s, {}});
        QCOMPARE(transcript.entries().size(), std::size_t{1});
        QCOMPARE(readTranscriptFile(u"/nowhere/at/all.jsonl"_s).fault().kind, Kind::Unreadable);
    }

    void aNoteAfterTheEndHidesNoOutcome()
    {
        Transcript transcript(sampleHeader());
        QVERIFY(transcript.outcome() == nullptr);
        transcript.append({}, OutcomeEntry{});
        QVERIFY(transcript.outcome() != nullptr);
        transcript.append({}, NoteEntry{u"so that was it"_s, 1});
        QVERIFY(transcript.outcome() != nullptr);
    }

    void hostileArgumentNamesStayInsideTheirString()
    {
        const QByteArray line
            = R"({"n":1,"t":0,"event":"finding","id":"x","args":{"a\":1,\"n\":9,\"b":"v"}})";
        const auto again = opened(header() + line + '\n');
        const QByteArray rewritten = toJsonLine(again->transcript->entries().front());
        const QJsonObject object = QJsonDocument::fromJson(rewritten).object();
        QCOMPARE(object.value("args"_L1).toObject().keys(), (QStringList{u"a\":1,\"n\":9,\"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptFile)
#include "tst_transcriptfile.moc"
