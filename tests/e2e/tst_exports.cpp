// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/paper/exportform.h"
#include "core/transcript/pseudonyms.h"
#include "tests/support/programrun.h"
#include "tests/support/sampletranscript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// heloscope-cli export.
class ExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        fill(m_transcript);
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(fileOf(m_transcript)), fileOf(m_transcript).size());
    }

    void programWritesWhatTheLibraryWrites_data()
    {
        QTest::addColumn<ExportForm>("form");
        for (const ExportForm form : allExportForms()) {
            QTest::addRow("%s %d", exportFormName(form).constData(), static_cast<int>(form))
                << form;
        }
    }
    void programWritesWhatTheLibraryWrites()
    {
        QFETCH(ExportForm, form);
        const HelpLibrary library;
        QStringList options{u"--language"_s, u"th"_s, u"--second-language"_s, u"ko"_s,
            u"--explain"_s, u"full"_s, u"--pseudonyms"_s};
        if (form == ExportForm::Letters) {
            options << u"--style"_s << u"letters"_s;
        }
        const ProgramRun run = exportWith(
            QStringList{u"--format"_s, QString::fromLatin1(exportFormName(form))} + options);
        QVERIFY2(run.exit == 0, run.report().constData());
        Pseudonyms pseudonyms;
        const auto exporter
            = makeExporter(form, {ExportWish::Level::Full, u"th"_s, &library, u"ko"_s});
        QVERIFY(run.out == exported(m_transcript, *exporter, &pseudonyms));
    }

    void fileIsReplacedAsAWhole()
    {
        const QString page = m_folder.filePath(u"page.html"_s);
        const ProgramRun run = exportWith({u"--format"_s, u"html"_s, u"--output"_s, page});
        QVERIFY2(run.exit == 0 && run.out.isEmpty(), run.report().constData());
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("</html>\n"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"page*"_s}).size(), 1);
    }

    void standardInputIsRead()
    {
        const ProgramRun run = runCli({u"export"_s, u"-"_s}, {fileOf(m_transcript), {}});
        QVERIFY2(run.exit == 0, run.report().constData());
        QVERIFY(run.out.startsWith("=== SMTP mail.example.test:587"));
    }

    void wrongUseEndsInOneMessage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("format") << QStringList{u"--format"_s, u"docx"_s} << 64
                                << QByteArray("report");
        QTest::newRow("style") << QStringList{u"--style"_s, u"curly"_s} << 64
                               << QByteArray("letters");
        QTest::newRow("style of a page") << QStringList{u"--format"_s, u"html"_s, u"--style"_s,
            u"letters"_s} << 64 << QByteArray("--style");
        QTest::newRow("level") << QStringList{u"--explain"_s, u"much"_s} << 64
                               << QByteArray("brief");
        QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << 64
                                  << QByteArray("xx");
        QTest::newRow("second language")
            << QStringList{u"--second-language"_s, u"xx"_s} << 64 << QByteArray("xx");
        QTest::newRow("twice the same")
            << QStringList{u"--language"_s, u"id"_s, u"--second-language"_s, u"id"_s} << 64
            << QByteArray("id");
        QTest::newRow("two files") << QStringList{u"another"_s} << 64 << QByteArray("one file");
        QTest::newRow("output") << QStringList{u"--output"_s, u"/nonexistent/page"_s} << 73
                                << QByteArray("/nonexistent/page");
    }
    void wrongUseEndsInOneMessage()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, named);
        const ProgramRun run = exportWith(options);
        QVERIFY2(run.exit == exit, run.report().constData());
        QVERIFY2(run.out.isEmpty() && run.err.contains(named), run.report().constData());
    }

    void filesThatCannotBeReadAreRefused()
    {
        QCOMPARE(runCli({u"export"_s, m_folder.filePath(u"gone"_s)}).exit, 66);
        QCOMPARE(runCli({u"export"_s, u"-"_s}, {"{\"format\":99,\"target\":{}}\n", {}}).exit, 65);
    }

    void whatIsSoundOfADamagedFileIsExported()
    {
        const QByteArray whole = fileOf(m_transcript);
        const ProgramRun cut = runCli({u"export"_s, u"-"_s}, {whole.chopped(5), {}});
        QVERIFY2(cut.exit == 0 && cut.out.contains("EHLO"), cut.report().constData());
        QVERIFY(!cut.err.isEmpty());
        const ProgramRun broken = runCli(
            {u"export"_s, u"-"_s}, {QByteArray(whole).replace("{\"n\":7,", "{\"n\":7;"), {}});
        QVERIFY2(broken.exit == 65 && broken.out.contains("EHLO"), broken.report().constData());
    }

    void helpNamesEveryOption()
    {
        const ProgramRun run = runCli({u"export"_s, u"--help"_s});
        QCOMPARE(run.exit, 0);
        for (const char *option : {"--format", "--style", "--explain", "--language",
                 "--second-language", "--pseudonyms", "--output", "FILE"}) {
            QVERIFY2(run.out.contains(option), option);
        }
        QVERIFY(runCli({u"--help"_s}).out.contains("export"));
    }

private:
    ProgramRun exportWith(const QStringList &options)
    {
        return runCli(QStringList{u"export"_s, m_name} + options);
    }

    QTemporaryDir m_folder;
    QString m_name = m_folder.filePath(u"session.smtp.jsonl"_s);
    Transcript m_transcript{sampleHeader()};
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
