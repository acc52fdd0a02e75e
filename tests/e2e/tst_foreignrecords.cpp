// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Pasted = "220 mail.example.test\nEHLO x\n250 AUTH PLAIN\n"
                        "AUTH PLAIN AHVzZXIAczNjcmV0UHc=\n535 5.7.8 no\nwhat is this\n";

ProgramRun annotate(const QStringList &options, const QByteArray &text = Pasted)
{
    return runProgram(
        builtProgram(u"heloscope-cli"_s), QStringList{u"annotate"_s, u"-"_s} + options, {text, {}});
}

} // namespace

/// heloscope-cli annotate, given what other programs have written.
class TestForeignRecords : public QObject
{
    Q_OBJECT

private slots:
    void headerNamesTheFormat()
    {
        const ProgramRun run = annotate({u"--format"_s, u"jsonl"_s});
        QVERIFY2(run.exit == 0, run.report().constData());
        QCOMPARE(run.objects().front().value("recognised"_L1).toString(), u"plain"_s);
        QCOMPARE(run.count(u"reply"_s), 3);
        QCOMPARE(run.lastEvent(u"note"_s).value("origin"_L1).toString(), u"input"_s);
        QVERIFY(!run.out.contains("AHVzZXIAczNjcmV0UHc="));
        QVERIFY(!run.lastEvent(u"reply"_s).value("explanation"_L1).toArray().isEmpty());
    }

    void textNamesTheFormatOnce()
    {
        const ProgramRun run = annotate({});
        QVERIFY2(run.exit == 0, run.report().constData());
        QCOMPARE(run.out.count("=== recognised plain"), 1);
        QVERIFY(run.out.contains("not understood: what is this"));
    }

    void formatCanBeSaid()
    {
        const ProgramRun run
            = annotate({u"--format"_s, u"jsonl"_s, u"--from-format"_s, u"telnet"_s});
        QCOMPARE(run.objects().front().value("recognised"_L1).toString(), u"telnet"_s);
    }

    void unknownFormatIsAUsageError()
    {
        QCOMPARE(annotate({u"--from-format"_s, u"pigeon"_s}).exit, 64);
    }

    void nothingIsMalformedInput() { QCOMPARE(annotate({}, "\n").exit, 65); }
};

QTEST_GUILESS_MAIN(TestForeignRecords)
#include "tst_foreignrecords.moc"
