// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/paper/exportform.h"
#include "core/practice/authexchange.h"
#include "core/session/looptransport.h"
#include "core/transcript/pseudonyms.h"
#include "tests/support/loopsession.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HelpLibrary &library()
{
    static const HelpLibrary Library;
    return Library;
}

/// An export as its reader sees it: of PDF the text that can be copied out of it.
QByteArray readable(ExportForm form, const QByteArray &octets)
{
    if (form != ExportForm::Pdf) {
        return octets;
    }
    QProcess reader;
    reader.start(
        QStandardPaths::findExecutable(u"pdftotext"_s), {u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(octets);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return reader.readAllStandardOutput() + octets;
}

/// A session in which somebody's names stand in every place and in every encoding that there is.
void fillWithNames(Transcript &transcript)
{
    const auto reply = [](const QByteArray &octets, EntryId to) {
        return ReplyEntry{replyOf(octets), to, true, 1ms};
    };
    const auto command = [](Smtp::Verb verb, const QByteArray &line) {
        return CommandEntry{verb, line, Origin::Plan, true};
    };
    using Smtp::Verb;
    Smtp::TlsFacts tls = distrustedTls();
    tls.verifiedName = u"mx1.corp.co.th"_s;
    tls.chain.front().subject = u"CN=mx1.corp.co.th,O=Corp Inc.,L=Bang Rak,C=TH"_s;
    tls.chain.front().issuer = u"CN=Corp Inc. Root,O=Corp Inc."_s;
    tls.chain.front().names = {u"mx1.corp.co.th"_s, u"*.corp.co.th"_s, u"10.1.2.3"_s};
    tls.chain.front().sha256 = QByteArray(64, 'e');
    const QByteArray challenge = QByteArray("<1896.697@mx1.corp.co.th>").toBase64();
    for (const EntryContent &content : std::vector<EntryContent>{
             ResolveEntry{u"corp.co.th"_s, {u"10.1.2.3"_s, u"2a00:1450:4001:81b::200e"_s},
                 {u"mx1.corp.co.th"_s}},
             ConnectEntry{u"10.1.2.3"_s, 25},
             ConnectedEntry{u"192.168.7.9:40312"_s, u"10.1.2.3:25"_s, 1ms},
             reply("220 mx1.corp.co.th ESMTP officemail\r\n", 0),
             command(Verb::Ehlo, "EHLO annslaptop"),
             reply("250-officemail Hello annslaptop [192.168.7.9]\r\n250 DSN\r\n", 5),
             TlsEntry{tls},
             reply("334 " + challenge + "\r\n", 7),
             command(Verb::Mail, "MAIL FROM:<ann.lee@corp.co.th> AUTH=ann.lee+40corp.co.th"),
             reply("250 2.1.0 <ann.lee@corp.co.th> ok\r\n", 9),
             command(Verb::Rcpt, "RCPT TO:<somchai@corp.co.th> ORCPT=rfc822;somchai+40corp.co.th"),
             reply("550-5.1.1 somchai: unknown; see\r\n"
                   "550 http://help.corp.co.th/?a=somchai%40corp.co.th&ip=10.1.2.3\r\n",
                 11),
             command(Verb::Content, "."),
             reply("250 2.0.0 Ok: queued as 4XyZ1a2b3c\r\n", 13),
             reply("250 OK id=1abcDE-000000-Zz\n", 13),
             reply("250 2.0.0 4xyz1A2B3C4D Message accepted for delivery\r\n", 13),
             reply("250 2.0.0 OK  1700000000 d9443c01a7336-1cc5df8si123plb.123 - gsmtp\r\n", 13),
             reply("421 4.3.0 4XyZ1a2b3c is late, j\xf6rg@corp.co.th\r\n", 13),
             FindingEntry{"reply-notice", Smtp::FindingSeverity::Warning, 4,
                 {{"line", "250 mx1.corp.co.th 4XyZ1a2b3c"}}},
             NoteEntry{u"ask somchai@corp.co.th or 10.1.2.3"_s, {}},
             OutcomeEntry{{SessionResult::Refused, Delivery::None, Stage::Rcpt, {}, {}}},
         }) {
        transcript.append(1ms, content);
    }
}

std::vector<QByteArray> names()
{
    std::vector<QByteArray> names{"ann.lee", "corp", "Corp", "somchai", "annslaptop", "officemail",
        "10.1.2.3", "192.168.7.9", "2a00:1450", "4XyZ1a2b3c", "1abcDE-000000", "4xyz1A2B3C4D",
        "d9443c01a7336", "Bang Rak", "rg@", QByteArray(64, 'e')};
    names.push_back(QByteArray("<1896.697@mx1.corp.co.th>").toBase64());
    return names;
}

} // namespace

/// Neither secrets nor, when that is wished, names are in any export.
class TestNothingLeaks : public QObject
{
    Q_OBJECT

private slots:
    void noFormHasAName_data() { eachForm(); }
    void noFormHasAName()
    {
        QFETCH(ExportForm, form);
        TranscriptHeader header = sampleHeader();
        header.target.host = u"officemail"_s;
        Transcript transcript(header);
        fillWithNames(transcript);
        for (const auto level : {ExportWish::Level::None, ExportWish::Level::Full}) {
            Pseudonyms pseudonyms;
            const auto exporter = makeExporter(form, {level, u"en"_s, &library()});
            const QByteArray text = readable(form, exported(transcript, *exporter, &pseudonyms));
            for (const QByteArray &name : names()) {
                const qsizetype at = text.indexOf(name);
                QVERIFY2(at < 0, text.mid(std::max<qsizetype>(at - 60, 0), 160).constData());
            }
            if (form != ExportForm::Pdf) {
                QVERIFY(text.contains("user2@domain1.example") || form == ExportForm::Html
                    || form == ExportForm::Svg);
            }
        }
    }

    void noFormHasAPassword_data() { eachForm(); }
    void noFormHasAPassword()
    {
        QFETCH(ExportForm, form);
        for (const QByteArray &mechanism : {"PLAIN"_ba, "LOGIN"_ba, "CRAM-MD5"_ba}) {
            SessionPlan plan = plainPlan();
            plan.credentials = Credentials{mechanism, PracticeUser.toByteArray(),
                Smtp::Secret(PracticePassword.toByteArray()), true};
            // A server that says everything back that it was told.
            LoopSession loop(plan, "C: MAIL\nS: 550 practice cHJhY3RpY2U= 7072616374696365 no\n",
                "auth: offered\n");
            loop.session.run();
            loop.start();
            const auto exporter
                = makeExporter(form, {ExportWish::Level::None, u"en"_s, &library()});
            const QByteArray text = readable(form, exported(loop.session.transcript(), *exporter));
            const QByteArray password = PracticePassword.toByteArray();
            const QByteArray plain
                = QByteArray(1, '\0') + PracticeUser.toByteArray() + QByteArray(1, '\0') + password;
            const QByteArrayList secrets{
                "550 " + password, password.toBase64(), password.toHex(), plain.toBase64()};
            for (const QByteArray &secret : secrets) {
                QVERIFY2(!text.contains(secret), secret.constData());
            }
            if (form != ExportForm::Pdf) {
                QVERIFY2(text.contains("[masked: password]"), text.constData());
            }
        }
    }

private:
    static void eachForm()
    {
        QTest::addColumn<ExportForm>("form");
        for (const ExportForm form : allExportForms()) {
            QTest::addRow("%s %d", exportFormName(form).constData(), static_cast<int>(form))
                << form;
        }
    }
};

QTEST_GUILESS_MAIN(TestNothingLeaks)
#include "tst_nothingleaks.moc"
