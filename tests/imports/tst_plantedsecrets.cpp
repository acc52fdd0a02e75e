// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/recordsamples.h"
#include "tests/imports/scribes.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Password = "Tr0ub4dor&3-zebra+q=";
constexpr auto Token = "ya29.A0ARrdaM-zebra/Qx~7";
constexpr auto Digest = "9f86d081884c7d659a2feaa0c55ad015";

/// An exchange; the last text is what gives the secret away.
struct Exchange {
    const char *name;
    std::vector<Said> said;
};

std::vector<Exchange> exchanges()
{
    const QByteArray plain = QByteArray("\0alice@example.org\0", 19) + Password;
    const QByteArray xoauth2 = QByteArray("user=alice@example.org\x01"
                                          "auth=Bearer ")
        + Token + "\x01\x01";
    const QByteArray bearer
        = QByteArray("n,a=alice@example.org,\x01host=mail.example.net\x01port=587\x01"
                     "auth=Bearer ")
        + Token + "\x01\x01";
    const QByteArray cram = QByteArray("alice@example.org ") + Digest;
    const QByteArray user = QByteArray("alice@example.org").toBase64();
    const QByteArray password = QByteArray(Password).toBase64();
    const QByteArray yes = "235 2.7.0 Authentication successful";
    const QByteArray no = "535 5.7.8 Error: authentication failed";
    return {
        {"plain at once", {client("AUTH PLAIN " + plain.toBase64()), server(yes)}},
        {"plain twice",
            {client("AUTH PLAIN " + plain.toBase64()), server(no),
                client("auth plain " + plain.toBase64()), server(yes)}},
        {"plain later",
            {client("AUTH PLAIN"), server("334 "), client(plain.toBase64()), server(no)}},
        {"login",
            {client("AUTH LOGIN"), server("334 VXNlcm5hbWU6"), client(user),
                server("334 UGFzc3dvcmQ6"), client(password), server(yes)}},
        {"login at once",
            {client("AUTH LOGIN " + user), server("334 UGFzc3dvcmQ6"), client(password),
                server(no)}},
        {"cram",
            {client("AUTH CRAM-MD5"), server("334 PDE4OTYuNjk3MTcwOTUyQGV4YW1wbGUubmV0Pg=="),
                client(cram.toBase64()), server(yes)}},
        {"xoauth2", {client("AUTH XOAUTH2 " + xoauth2.toBase64()), server(yes)}},
        {"oauthbearer",
            {client("AUTH OAUTHBEARER"), server("334 "), client(bearer.toBase64()), server(yes)}},
    };
}

/// Pieces of every form of the secrets; what is shorter helps nobody.
std::vector<QByteArray> pieces(const Exchange &exchange)
{
    constexpr qsizetype Length = 10;
    QList<QByteArray> forms{Password, Token, Digest, QByteArray(Password).toPercentEncoding(),
        QByteArray(Password).toHex(), QByteArray(Token).toHex()};
    for (const Said &said : exchange.said) {
        const QByteArray last = said.text.split(' ').constLast();
        const QByteArray plain = QByteArray::fromBase64(last);
        if (!said.isServer
            && (plain.contains(Password) || plain.contains(Token) || plain.contains(Digest))) {
            forms << last.last(24); // what stands in front is no secret
        }
    }
    std::vector<QByteArray> all;
    for (const QByteArray &form : forms) {
        for (qsizetype at = 0; at + Length <= form.size(); ++at) {
            all.push_back(form.sliced(at, Length));
        }
    }
    return all;
}

/// What of the secrets can be seen in what a record becomes; empty if nothing.
QByteArray leak(const QByteArray &record, const std::vector<QByteArray> &pieces)
{
    const auto opened = openedText(record);
    if (!opened) {
        return {};
    }
    const QByteArray lines = linesOf(*opened->opened.transcript);
    const auto piece = std::ranges::find_if(
        pieces, [&lines](const QByteArray &one) { return lines.contains(one); });
    if (piece == pieces.end()) {
        return {};
    }
    for (const QByteArray &line : lines.split('\n')) {
        if (line.contains(*piece)) {
            return *piece + " in " + line;
        }
    }
    return *piece;
}

} // namespace

/// Whatever has happened to a record, secrets that stand in it come out of it nowhere.
class TestPlantedSecrets : public QObject
{
    Q_OBJECT

private slots:
    void damagedRecordGivesNothingAway_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<int>("exchange");
        QTest::addColumn<QByteArray>("format");
        for (const Scribe &scribe : scribes()) {
            int number = 0;
            for (const Exchange &exchange : exchanges()) {
                QTest::addRow("%s: %s", scribe.name, exchange.name)
                    << scribe.write(exchange.said) << number << QByteArray(scribe.format);
                ++number;
            }
        }
    }
    void damagedRecordGivesNothingAway()
    {
        QFETCH(QByteArray, record);
        QFETCH(int, exchange);
        QFETCH(QByteArray, format);
        const Exchange said = exchanges().at(static_cast<std::size_t>(exchange));
        const std::vector<QByteArray> secret = pieces(said);
        const auto opened = openedText(record);
        QVERIFY(opened);
        QCOMPARE(recordFormatName(opened->format), format);
        QCOMPARE(leak(record, secret), QByteArray());
        constexpr qsizetype Places = 40;
        const qsizetype stride = 1 + record.size() / Places;
        for (qsizetype at = 0; at < record.size(); at += stride) {
            QCOMPARE(leak(record.first(at), secret), QByteArray());
            QCOMPARE(leak(record.sliced(at), secret), QByteArray());
            QByteArray damaged = record;
            damaged[at] = static_cast<char>(record.at(at) ^ static_cast<char>(1 << (at % 8)));
            QCOMPARE(leak(damaged, secret), QByteArray());
            QCOMPARE(leak(QByteArray(record).insert(at, '\n'), secret), QByteArray());
            QCOMPARE(leak(QByteArray(record).remove(at, 1), secret), QByteArray());
        }
    }

    void prefixedRecordGivesNothingAway_data() { damagedRecordGivesNothingAway_data(); }
    void prefixedRecordGivesNothingAway()
    {
        QFETCH(QByteArray, record);
        QFETCH(int, exchange);
        const std::vector<QByteArray> secret
            = pieces(exchanges()[static_cast<std::size_t>(exchange)]);
        for (const char *prefix : {"> ", "| ", "12: ", "    ", "web1_1  | ", "- ", "x"}) {
            const QByteArray all
                = prefix + QByteArray(record).replace("\n", QByteArray(QByteArray("\n") + prefix));
            QCOMPARE(leak(all, secret), QByteArray());
            // Only some lines of it.
            QList<QByteArray> lines = record.split('\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                QList<QByteArray> some = lines;
                some[i].prepend(prefix);
                QCOMPARE(leak(some.join('\n'), secret), QByteArray());
            }
        }
    }

    void lineInTheClearGivesNothingAway_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray plain = QByteArray(QByteArray("\0alice\0", 7) + Password).toBase64();
        const QByteArray word = Password;
        const QByteArray encoded = word.toPercentEncoding();
        const auto row = [](const char *name, const QByteArray &line) {
            QTest::newRow(name) << line;
        };
        row("swaks", "$ swaks -s mail.example.net -au alice -ap '" + word + "' -tls");
        row("swaks with =", "swaks --auth-password=\"" + word + "\" --to a@example.org");
        row("curl", "$ curl -v smtp://mail.example.net -u 'alice:" + word + "'");
        row("curl joined", "curl -ualice:" + word + " smtp://mail.example.net");
        row("curl --user=", "curl --user=alice:" + word + " smtp://mail.example.net");
        row("curl token", "curl --oauth2-bearer '" + word + "' smtp://mail.example.net");
        row("url", "curl smtps://alice:" + encoded + "@mail.example.net");
        row("url in settings", "MAILER_DSN=smtp://alice:" + encoded + "@mail.example.net:587");
        row("msmtp", "msmtp --host=mail.example.net --passwordeval='echo " + word + "'");
        row("openssl", "openssl s_client -connect mail.example.net:465 -pass pass:" + word);
        row("sendemail", "sendemail -f a@example.org -xu alice -xp '" + word + "'");
        row("php", "$mail->Password = '" + word + "';");
        row("python", "server.login(\"alice\", \"" + word + "\")");
        row("nodemailer", "  auth: { user: 'alice', pass: '" + word + "' },");
        row("json", "{\"user\":\"alice\",\"password\":\"" + word + "\"}");
        row("environment", "SMTP_PASSWORD=" + word);
        row("yaml", "    smtp_password: " + word);
        row("powershell",
            "$c = New-Object System.Net.NetworkCredential(\"alice\", \"" + word + "\")");
        row("java", "mail.smtp.password=" + word);
        row("msmtprc", "password " + word);
        row("sasl_passwd", "[mail.example.net]:587 alice@example.org:" + word);
        row("authorization", "Authorization: Basic " + QByteArray("alice:" + word).toBase64());
        row("bearer", "Authorization: Bearer " + word);
        row("printf", "printf '\\0alice\\0" + word + "' | base64");
        row("echo", "$ echo -n '" + word + "' | openssl base64");
        row("perl",
            "perl -MMIME::Base64 -e 'print encode_base64(\"\\000alice\\000" + word + "\")'");
        row("cyrus",
            "postfix/smtp[1]: xsasl_cyrus_client_first: uncoded initial reply: ?alice?" + word);
        row("dovecot", "xsasl_dovecot_server_first: sasl_method PLAIN, init_response " + plain);
        row("smtp_sasl", "smtp_sasl_passwd_lookup: host `mail' user `alice' pass `" + word + "'");
        row("quoted-printable", "AUTH PLAIN " + QByteArray(plain).replace("=", "=3D"));
        row("percent", "AUTH%20PLAIN%20" + plain.toPercentEncoding());
        row("hex", "415554482050" + QByteArray("LAIN " + plain).toHex());
        row("trace",
            "0000: 41 55 54 48 20 50 4c 41 49 4e 20 " + plain.toHex(' ') + " AUTH PLAIN " + plain);
    }
    void lineInTheClearGivesNothingAway()
    {
        QFETCH(QByteArray, line);
        const QByteArray plain = QByteArray(QByteArray("\0alice\0", 7) + Password).toBase64();
        std::vector<QByteArray> secret;
        for (const QByteArray &form :
            {QByteArray(Password), QByteArray(Password).toPercentEncoding(), plain.last(24),
                plain.toHex().last(48), plain.toHex(' ').last(48), QByteArray(Password).toHex(),
                QByteArray("alice:" + QByteArray(Password)).toBase64().last(16)}) {
            for (qsizetype at = 0; at + 8 <= form.size(); ++at) {
                secret.push_back(form.sliced(at, 8));
            }
        }
        const QByteArray dialogue
            = "220 mail.example.net ESMTP\nEHLO client.example.org\n250 mail.example.net\n";
        QCOMPARE(leak(line + '\n' + dialogue, secret), QByteArray());
        QCOMPARE(leak("S: 220 x\nC: EHLO x\n" + line + "\nS: 250 x\n", secret), QByteArray());
        QCOMPARE(leak(line, secret), QByteArray());
    }

    void ordinaryLinesStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"Authentication failed: bad user name or password.",
                 "spf=pass smtp.mailfrom=example.org; dkim=pass header.d=example.org",
                 "SASL LOGIN authentication failed: UGFzc3dvcmQ6",
                 "postfix/smtp[4711]: 4VdKXR2qLkz9: to=<a@example.org>, relay=none, delay=0.1",
                 "* Server auth using PLAIN with user 'alice'",
                 "depth=2 C = US, O = DigiCert Inc, CN = DigiCert Global Root CA",
                 "bypass: nothing", "echo 250 | nc", "see https://example.org/a:b/c@d"}) {
            QTest::newRow(line) << QByteArray(line);
        }
    }
    void ordinaryLinesStayAsTheyAre()
    {
        QFETCH(QByteArray, line);
        const auto opened = openedText("220 mail.example.net ESMTP\nQUIT\n221 bye\n" + line + '\n');
        QVERIFY(opened);
        const QByteArray lines = linesOf(*opened->opened.transcript);
        QVERIFY2(!lines.contains("[masked"), lines.constData());
    }

    /// The samples hold examples of secrets where they stood.
    void damagedSampleGivesNothingAway_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        static const QRegularExpression answer(
            uR"((?:AUTH (?:PLAIN|XOAUTH2) |334 UGFzc3dvcmQ6\s+\S*(?: ?(?:-->|C:|->|~>|SERVER:|Client:) )?)([A-Za-z0-9+/=]{12,}))"_s);
        for (const RecordSample &sample : recordSamples()) {
            const auto match = answer.match(QString::fromLatin1(sample.text));
            if (match.hasMatch()) {
                QTest::newRow(qPrintable(sample.name))
                    << sample.text << match.captured(1).toLatin1();
            }
        }
    }
    void damagedSampleGivesNothingAway()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        std::vector<QByteArray> all;
        for (qsizetype at = secret.size() / 2; at + 10 <= secret.size(); ++at) {
            all.push_back(secret.sliced(at, 10));
        }
        const qsizetype place = text.indexOf(secret);
        const qsizetype first = qMax(place - 300, qsizetype{0});
        for (qsizetype at = first; at < qMin(place + 300, text.size()); at += 5) {
            QCOMPARE(leak(text.first(at), all), QByteArray());
            QCOMPARE(leak(text.sliced(at), all), QByteArray());
            QByteArray damaged = text;
            damaged[at] = static_cast<char>(text.at(at) ^ static_cast<char>(1 << (at % 8)));
            QCOMPARE(leak(damaged, all), QByteArray());
        }
    }
};

QTEST_APPLESS_MAIN(TestPlantedSecrets)
#include "tst_plantedsecrets.moc"
