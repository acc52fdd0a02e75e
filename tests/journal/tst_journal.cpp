// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalshelf.h"
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/loopsession.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using Kind = JournalFault::Kind;

namespace {

/// As if the disk had no room beyond so many octets of a file.
class FullDisk
{
public:
    explicit FullDisk(rlim_t octets)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = octets;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EntryId note(Transcript &transcript, const QString &text = u"something happened"_s)
{
    return transcript.append({}, NoteEntry{text, {}});
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void eachEntryIsInTheFileBeforeTheNext()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        const auto journal = shelf().keep(transcript);
        for (std::size_t i = 2; i < 6; ++i) {
            note(transcript);
            QCOMPARE(contentOf(journal->fileName()), fileOf(transcript));
        }
        QVERIFY(!journal->fault());
    }
    void onlyTheOwnerMayRead()
    {
        Transcript transcript(sampleHeader());
        const auto journal = shelf().keep(transcript);
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder()) & Others, QFile::Permissions());
        QCOMPARE(QFile::permissions(journal->fileName()) & Others, QFile::Permissions());
    }
    void whatIsInUseIsNotLeftByACrash()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        auto journal = shelf().keep(transcript);
        const QString name = journal->fileName();
        QCOMPARE(shelf().leftByCrash().size(), std::size_t{0});
        QVERIFY(!shelf().putAway(name));
        QVERIFY(!shelf().discard(name));
        journal.reset(); // as the system closes the files of what was killed
        const auto left = shelf().leftByCrash();
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front(), (LeftJournal{name, sampleHeader(), 1}));
    }
    void untouchedPracticeIsNothingToBeOffered()
    {
        TranscriptHeader header = sampleHeader();
        header.target.host = u"localhost"_s;
        Transcript transcript(header);
        note(transcript);
        shelf().keep(transcript).reset();
        QCOMPARE(shelf().leftByCrash().size(), std::size_t{0});
        transcript.append({}, CommandEntry{});
        shelf().keep(transcript).reset();
        QCOMPARE(shelf().leftByCrash().size(), std::size_t{1});
    }
    void putAwayIsLeftNoLonger()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        auto journal = shelf().keep(transcript);
        const auto away = shelf().putAway(*journal);
        note(transcript); // no longer followed
        QCOMPARE(away, JournalShelf::nameAway(journal->fileName()));
        QCOMPARE(shelf().leftByCrash().size(), std::size_t{0});
        QCOMPARE(readTranscriptFile(*away)->transcript->lastId(), 1U);
    }
    void aRemarkIsInTheFileAtOnce()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        transcript.append({}, ReplyEntry{replyOf("220 hello\r\n"), {}, false, {}});
        const auto journal = shelf().keep(transcript);
        Remarks &remarks = transcript.remarks();
        const auto onDisk = [&] {
            const auto read = readTranscriptFile(journal->fileName());
            const bool isSound = read && !read->damage
                && read->transcript->remarks().all() == remarks.all()
                && read->transcript->lastId() == transcript.lastId();
            return isSound ? *read->transcript->entries().rbegin() : Entry{};
        };
        QVERIFY(remarks.set({2, u"first"_s, false}));
        QVERIFY(onDisk().id == 2);
        transcript.append({}, CommandEntry{Smtp::Verb::Noop, "NOOP", Origin::User, false});
        QVERIFY(remarks.set({2, u"second"_s, true}));
        transcript.append({}, ReplyEntry{replyOf("250 ok\r\n"), 3, false, {}});
        transcript.append({}, FindingEntry{"x", Smtp::FindingSeverity::Info, 4, {}});
        QVERIFY(onDisk() == *transcript.find(5));
        transcript.append({}, OutcomeEntry{});
        QVERIFY(remarks.set({6, u"the end"_s, false}));
        QVERIFY(remarks.set({2, {}, false}));
        QVERIFY(onDisk() == *transcript.find(6));
        QVERIFY(contentOf(journal->fileName()).contains("first"));
        const auto away = shelf().putAway(*journal, transcript);
        QVERIFY(away);
        QCOMPARE(contentOf(*away), fileOf(transcript));
        QVERIFY(!contentOf(*away).contains("first"));
        QVERIFY(contentOf(*away).trimmed().split('\n').constLast().contains("outcome"));
        QVERIFY(!QFile::exists(journal->fileName()));
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(*away) & Others, QFile::Permissions());
    }
    void remarksThatWereThereBeforeAreKept()
    {
        Transcript transcript(sampleHeader());
        fillWithRemarks(transcript);
        const auto journal = shelf().keep(transcript);
        const auto read = readTranscriptFile(journal->fileName());
        QVERIFY(!read->damage);
        QVERIFY(read->transcript->remarks().all() == transcript.remarks().all());
        QCOMPARE(fileOf(*read->transcript), fileOf(transcript));
    }
    void aLongRecordIsWrittenBitByBit()
    {
        Transcript transcript(sampleHeader());
        constexpr int Many = 60'000;
        for (int i = 0; i < Many; ++i) {
            note(transcript);
        }
        const auto journal = shelf().keep(transcript);
        QVERIFY(contentOf(journal->fileName()).count('\n') <= Many);
        QVERIFY(transcript.remarks().set({7, u"here"_s, false}));
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(journal->fileName()).count('\n') == Many + 2, 30'000);
        QVERIFY(!journal->fault());
    }
    void practiceWithARemarkIsOffered()
    {
        TranscriptHeader header = sampleHeader();
        header.target.host = u"localhost"_s;
        Transcript transcript(header);
        note(transcript);
        QVERIFY(transcript.remarks().set({1, {}, true}));
        shelf().keep(transcript).reset();
        QCOMPARE(shelf().leftByCrash().size(), std::size_t{1});
    }
    void twoOfTheSameMomentGetTwoNames()
    {
        const Transcript transcript(sampleHeader());
        const auto one = shelf().keep(transcript);
        const auto other = shelf().keep(transcript);
        QVERIFY(one->fileName() != other->fileName());
        QVERIFY(!other->fault());
    }
    void discardedIsGone()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        auto journal = shelf().keep(transcript);
        const QString name = journal->fileName();
        journal.reset();
        QVERIFY(shelf().discard(name));
        QVERIFY(!QFile::exists(name));
    }
    void oldestGoWhenThereAreTooMany()
    {
        JournalShelf few = shelf();
        few.setCapacity(3);
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            TranscriptHeader header = sampleHeader();
            header.created = header.created.addSecs(i);
            const Transcript transcript(header);
            auto journal = few.keep(transcript);
            names << *few.putAway(*journal);
        }
        QCOMPARE(few.count(), 3);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(QFile::exists(names.at(i)), i >= 2);
        }
        few.setCapacity(0);
        const Transcript last(sampleHeader());
        auto journal = few.keep(last);
        QVERIFY(QFile::exists(journal->fileName())); // while it happens
        few.putAway(*journal);
        journal.reset();
        QCOMPARE(few.count(), 0);
    }

    void fullDiskIsSaidOnceAndRoomMakesTheJournalWhole()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        auto journal = shelf().keep(transcript);
        const QByteArray before = contentOf(journal->fileName());
        QSignalSpy failed(journal.get(), &SessionJournal::failed);
        {
            const FullDisk full(static_cast<rlim_t>(before.size()) + 20); // part of a line
            note(transcript);
            note(transcript);
        }
        QCOMPARE(failed.size(), 1);
        QCOMPARE(journal->fault()->kind, Kind::CannotGoOn);
        QCOMPARE(journal->fault()->detail, QString::fromLocal8Bit(std::strerror(EFBIG)));
        QCOMPARE(contentOf(journal->fileName()), before); // the half line is cut off again
        // Elsewhere there is room: everything from the beginning.
        const QString elsewhere = m_place->filePath(u"elsewhere.smtp.jsonl"_s);
        QVERIFY(!saveTranscript(transcript, elsewhere));
        QCOMPARE(contentOf(elsewhere), fileOf(transcript));

        note(transcript);
        QVERIFY(!journal->fault());
        QCOMPARE(contentOf(journal->fileName()), fileOf(transcript));
        QCOMPARE(failed.size(), 1);
    }
    void roomIsNoticedWithoutAnotherEntry()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        auto journal = shelf().keep(transcript);
        {
            const FullDisk full(static_cast<rlim_t>(contentOf(journal->fileName()).size()));
            note(transcript);
        }
        QSignalSpy changed(journal.get(), &SessionJournal::changed);
        QVERIFY(changed.wait());
        QVERIFY(!journal->fault());
        QCOMPARE(contentOf(journal->fileName()), fileOf(transcript));
    }
    void folderThatCannotBeMadeIsAFaultAndNothingElse()
    {
        QFile file(m_place->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const JournalShelf impossible(m_place->filePath(u"file/sessions"_s));
        Transcript transcript(sampleHeader());
        const auto journal = impossible.keep(transcript);
        QCOMPARE(journal->fault()->kind, Kind::CannotBegin);
        note(transcript);
        QCOMPARE(journal->fault()->kind, Kind::CannotBegin);
        QCOMPARE(impossible.leftByCrash().size(), std::size_t{0});
        QVERIFY(!saveTranscript(transcript, m_place->filePath(u"saved.smtp.jsonl"_s)));
    }
    void takenAwayIsNoticedAndNotMadeAgain()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        const auto journal = shelf().keep(transcript);
        QSignalSpy failed(journal.get(), &SessionJournal::failed);
        QVERIFY(QDir(folder()).removeRecursively());
        note(transcript);
        note(transcript);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(journal->fault()->kind, Kind::Gone);
        QVERIFY(!QFile::exists(journal->fileName()));
    }

    void aFailedSaveLeavesWhatWasThere()
    {
        Transcript transcript(sampleHeader());
        note(transcript);
        const QString name = m_place->filePath(u"saved.smtp.jsonl"_s);
        QVERIFY(!saveTranscript(transcript, name));
        const QByteArray before = contentOf(name);
        note(transcript, QString(100'000, u'x'));
        {
            const FullDisk full(4096);
            const auto fault = saveTranscript(transcript, name);
            QCOMPARE(fault, QString::fromLocal8Bit(std::strerror(EFBIG)));
        }
        QCOMPARE(contentOf(name), before);
        QCOMPARE(QDir(m_place->path()).entryList(QDir::Files).size(), 1);
        QVERIFY(saveTranscript(transcript, u"/nowhere/at/all.smtp.jsonl"_s));
    }
    void hostsMakeHarmlessFileNames()
    {
        TranscriptHeader header = sampleHeader();
        header.target.host = u"../../etc/x\n\u202E"_s + QString(500, u'a');
        const QString stem = suggestedStem(header);
        QVERIFY(!stem.contains(u'/') && !stem.contains(u'\n') && !stem.contains(u'\u202E'));
        QVERIFY(!stem.startsWith(u'.'));
        QVERIFY(stem.toUtf8().size() < 200);
    }

    void passwordsNeverReachTheDisk_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5"}) {
            QTest::newRow(mechanism) << QByteArray(mechanism);
        }
    }
    void passwordsNeverReachTheDisk()
    {
        QFETCH(QByteArray, mechanism);
        LoopSession loop(plainPlanWithPassword(mechanism), {}, "auth: offered\n");
        const auto journal = shelf().keep(loop.session.transcript());
        loop.session.run();
        loop.start();
        const QByteArray kept = contentOf(journal->fileName());
        QVERIFY2(kept.contains(QByteArray("AUTH " + mechanism)), kept.constData());
        const QByteArray password = testPassword();
        QByteArrayList forms{password, password.toHex(), password.toHex().toUpper(),
            password.toPercentEncoding(), QByteArray("\0tim\0", 5).append(password).toBase64()};
        // At each of the three places an octet can have in base64, without its edges.
        for (int shift = 0; shift < 3; ++shift) {
            forms << QByteArray(shift, 'x').append(password).toBase64().mid(4, 12);
        }
        for (const QByteArray &form : forms) {
            QVERIFY2(!kept.contains(form), form.constData());
        }
        QVERIFY(kept.contains("masked"));
    }

private:
    [[nodiscard]] QString folder() const { return m_place->filePath(u"data/sessions"_s); }
    [[nodiscard]] JournalShelf shelf() const { return JournalShelf(folder()); }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
