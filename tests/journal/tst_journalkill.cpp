// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalshelf.h"
#include "core/transcript/transcriptreader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 200;
constexpr int MostOctets = 30'000; ///< said before a kill: several sessions

/// What the program said of its last journal before it was killed.
struct LastWords {
    QString journal;
    QByteArray lines; ///< whole ones
};

LastWords lastWords(const QByteArray &said)
{
    const QByteArray whole = said.first(said.lastIndexOf('\n') + 1);
    constexpr QByteArrayView Mark = "journal ";
    qsizetype begin = whole.startsWith(Mark) ? 0 : -1;
    if (const qsizetype later = whole.lastIndexOf("\njournal "); later >= 0) {
        begin = later + 1;
    }
    if (begin < 0) {
        return {};
    }
    const qsizetype end = whole.indexOf('\n', begin);
    return {QString::fromUtf8(whole.mid(begin + Mark.size(), end - begin - Mark.size())),
        whole.mid(end + 1)};
}

} // namespace

/// Kills a program with SIGKILL at moments nobody chose and looks at what its journal has.
class TestJournalKill : public QObject
{
    Q_OBJECT

private slots:
    void aKillLosesAtMostTheEventBeingWritten();

private:
    void killOnce(QRandomGenerator &dice);
};

void TestJournalKill::aKillLosesAtMostTheEventBeingWritten()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("HELOSCOPE_SEED", &isGiven);
    const quint32 seed
        = isGiven ? static_cast<quint32>(given) : QRandomGenerator::global()->generate();
    qInfo("HELOSCOPE_SEED=%u", seed);
    QRandomGenerator dice(seed);
    for (int i = 0; i < Kills && !QTest::currentTestFailed(); ++i) {
        killOnce(dice);
    }
}

void TestJournalKill::killOnce(QRandomGenerator &dice)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"sessions"_s);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(qEnvironmentVariable("HELOSCOPE_JOURNALWRITER"), {folder});
    QVERIFY(writer.waitForStarted());
    const int wanted = dice.bounded(1, MostOctets);
    QByteArray said;
    while (said.size() < wanted) {
        QVERIFY2(writer.waitForReadyRead(), "the program said nothing more");
        said += writer.readAllStandardOutput();
    }
    // In use by a living program, it is nothing to be offered.
    if (dice.bounded(4) == 0) {
        QCOMPARE(JournalShelf(folder).leftByCrash(), std::vector<LeftJournal>{});
    }
    writer.kill();
    QVERIFY(writer.waitForFinished());
    said += writer.readAllStandardOutput();
    const LastWords last = lastWords(said);
    QVERIFY(!last.journal.isEmpty());

    QFile file(last.journal);
    const bool isLeft = file.exists();
    if (!isLeft) {
        file.setFileName(JournalShelf::nameAway(last.journal));
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(last.journal));
    const QByteArray kept = file.readAll();
    QVERIFY2(kept.startsWith(last.lines), qPrintable(QString::fromUtf8(kept + last.lines)));
    const QByteArray more = kept.mid(last.lines.size());
    const qsizetype moreWhole = more.count('\n');
    QVERIFY2(moreWhole <= 1, more.constData());
    QVERIFY2(moreWhole == 0 || more.endsWith('\n'), more.constData());

    file.seek(0);
    const auto opened = readTranscript(file);
    if (kept.contains('\n')) {
        QVERIFY(opened);
        QVERIFY(!opened->damage || opened->damage->kind == TranscriptFileFault::Kind::CutOff);
        QCOMPARE(
            static_cast<qsizetype>(opened->transcript->entries().size()), kept.count('\n') - 1);
    }
    const auto left = JournalShelf(folder).leftByCrash();
    const bool isOffered = isLeft && kept.count('\n') > 1;
    QCOMPARE(
        left.size(), isOffered ? std::size_t{1} : std::size_t{0}); // nothing of the former ones
    if (isOffered) {
        QCOMPARE(left.front().fileName, last.journal);
        QCOMPARE(left.front().lines, kept.count('\n') - 1);
        QCOMPARE(left.front().header.target.host, u"mail.example.test"_s);
    }
}

QTEST_GUILESS_MAIN(TestJournalKill)
#include "tst_journalkill.moc"
