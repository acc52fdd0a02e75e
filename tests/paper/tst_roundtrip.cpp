// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/paper/exportform.h"
#include "core/practice/authexchange.h"
#include "core/practice/scenariolibrary.h"
#include "core/session/looptransport.h"
#include "core/session/session.h"
#include "core/transcript/pseudonyms.h"
#include "core/transcript/transcriptreader.h"
#include "tests/support/manualclock.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HelpLibrary &library()
{
    static const HelpLibrary Library;
    return Library;
}

QByteArray exportOf(const Transcript &transcript, ExportForm form, const ExportWish &wish,
    bool hasPseudonyms = false)
{
    Pseudonyms pseudonyms;
    return exported(transcript, *makeExporter(form, wish), hasPseudonyms ? &pseudonyms : nullptr);
}

/// Where two exports begin to differ; empty if they do not.
QByteArray difference(const QByteArray &one, const QByteArray &other)
{
    const auto place = std::ranges::mismatch(one, other);
    if (place.in1 == one.end() && place.in2 == other.end()) {
        return {};
    }
    const qsizetype at = std::max<qsizetype>(place.in1 - one.begin() - 40, 0);
    return "<" + one.mid(at, 120) + "> is not <" + other.mid(at, 120) + '>';
}

std::unique_ptr<Transcript> reopened(const Transcript &transcript)
{
    QByteArray file = fileOf(transcript);
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    auto read = readTranscript(device);
    return read && !read->damage ? std::move(read->transcript) : nullptr;
}

/// A session with every scenario of the practice server, as far as it comes without waiting.
struct ScenarioSession {
    explicit ScenarioSession(const PracticeScript &script)
        : wire(new LoopTransport(script))
        , session(planFor(script), std::unique_ptr<Transport>(wire), clock)
    {
        wire->setTlsFacts(trustedTls());
        session.run();
        session.start();
        for (int i = 0; i < 200; ++i) {
            clock.advance(1234us);
            QCoreApplication::processEvents();
        }
    }

    static SessionPlan planFor(const PracticeScript &script)
    {
        SessionPlan plan = plainPlan();
        plan.tls = script.tls == ScenarioTls::Implicit ? TlsWish::Implicit : TlsWish::Optional;
        plan.endpoint.host = u"mail.corp.com"_s;
        plan.reversePath = "ann.lee@corp.com";
        plan.recipients.push_back("full@example.test");
        plan.credentials = Credentials{
            {}, PracticeUser.toByteArray(), Smtp::Secret(PracticePassword.toByteArray()), true};
        return plan;
    }

    ManualClock clock;
    LoopTransport *wire;
    Session session;
};

} // namespace

/// Live, then to a file, opened, exported: the same octets as live, then exported.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void fileExportsLikeItsSession_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        for (const PracticeScript &script : ScenarioLibrary().scenarios()) {
            QTest::newRow(script.id.constData()) << script.id;
        }
    }
    void fileExportsLikeItsSession()
    {
        QFETCH(QByteArray, scenario);
        const ScenarioSession live(**ScenarioLibrary().find(scenario));
        const Transcript &transcript = live.session.transcript();
        QVERIFY(transcript.entries().size() > 2);
        const auto opened = reopened(transcript);
        QVERIFY(opened);
        for (const ExportForm form : allExportForms()) {
            for (const auto level : {ExportWish::Level::None, ExportWish::Level::Full}) {
                const ExportWish wish{level, u"en"_s, &library()};
                const QByteArray before = exportOf(transcript, form, wish);
                QVERIFY(!before.isEmpty());
                QCOMPARE(difference(before, exportOf(*opened, form, wish)), QByteArray());
            }
            const ExportWish two{ExportWish::Level::Brief, u"ko"_s, &library(), u"th"_s};
            QCOMPARE(difference(
                         exportOf(transcript, form, two, true), exportOf(*opened, form, two, true)),
                QByteArray());
        }
    }

    void everyKindOfEntryExportsAlike_data()
    {
        QTest::addColumn<ExportForm>("form");
        for (const ExportForm form : allExportForms()) {
            QTest::addRow("%s %d", exportFormName(form).constData(), static_cast<int>(form))
                << form;
        }
    }
    void everyKindOfEntryExportsAlike()
    {
        QFETCH(ExportForm, form);
        Transcript transcript(sampleHeader());
        fillWithRemarks(transcript);
        const auto opened = reopened(transcript);
        QVERIFY(opened);
        for (const auto level :
            {ExportWish::Level::None, ExportWish::Level::Brief, ExportWish::Level::Full}) {
            const ExportWish wish{level, u"id"_s, &library()};
            for (const bool hasPseudonyms : {false, true}) {
                QCOMPARE(difference(exportOf(transcript, form, wish, hasPseudonyms),
                             exportOf(*opened, form, wish, hasPseudonyms)),
                    QByteArray());
            }
        }
    }

    void jsonLinesAreTheFile()
    {
        Transcript transcript(sampleHeader());
        fillWithRemarks(transcript);
        QCOMPARE(
            exportOf(transcript, ExportForm::JsonLines, {ExportWish::Level::None, {}, nullptr}),
            fileOf(transcript));
    }

    void everyFormHasAName()
    {
        for (const ExportForm form : allExportForms()) {
            const auto found = exportFormFromName(exportFormName(form));
            QVERIFY(found && exportFormName(*found) == exportFormName(form));
            QVERIFY(!exportSuffix(form).isEmpty());
        }
        QVERIFY(!exportFormFromName("docx"));
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
