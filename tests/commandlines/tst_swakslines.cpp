// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksreader.h"

#include <QFile>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(SwaksRemarkKind kind)
{
    switch (kind) {
    case SwaksRemarkKind::DisplayOnly:
        return "display-only";
    case SwaksRemarkKind::OutputPassedOver:
        return "output-passed-over";
    case SwaksRemarkKind::OtherProgram:
        return "other-program";
    case SwaksRemarkKind::PasswordOnLine:
        return "password-on-line";
    case SwaksRemarkKind::PasswordMissing:
        return "password-missing";
    case SwaksRemarkKind::CertificateChecked:
        return "certificate-checked";
    case SwaksRemarkKind::OneByOne:
        return "one-by-one";
    case SwaksRemarkKind::GreetsWithEhlo:
        return "greets-with-ehlo";
    case SwaksRemarkKind::ServerMissing:
        return "server-missing";
    }
    return {};
}

QByteArray nameOf(SwaksRefusalKind kind)
{
    switch (kind) {
    case SwaksRefusalKind::TooLong:
        return "too-long";
    case SwaksRefusalKind::NotSwaks:
        return "not-swaks";
    case SwaksRefusalKind::UnclosedQuote:
        return "unclosed-quote";
    case SwaksRefusalKind::NeedsShell:
        return "needs-shell";
    case SwaksRefusalKind::SeveralCommands:
        return "several-commands";
    case SwaksRefusalKind::StandardInput:
        return "standard-input";
    case SwaksRefusalKind::UnknownOption:
        return "unknown-option";
    case SwaksRefusalKind::AmbiguousOption:
        return "ambiguous-option";
    case SwaksRefusalKind::ValueMissing:
        return "value-missing";
    case SwaksRefusalKind::ValueNotUnderstood:
        return "value-not-understood";
    case SwaksRefusalKind::StrayWord:
        return "stray-word";
    case SwaksRefusalKind::NoSession:
        return "no-session";
    case SwaksRefusalKind::Unsupported:
        return "unsupported";
    case SwaksRefusalKind::FileUnreadable:
        return "file-unreadable";
    }
    return {};
}

template <typename Told>
QByteArray listed(const std::vector<Told> &told)
{
    QByteArrayList names;
    for (const Told &one : told) {
        names << (one.what.isEmpty() ? nameOf(one.kind) : nameOf(one.kind) + ' ' + one.what);
    }
    return names.join(", ");
}

/// The field of a message, unfolded enough for one line.
QByteArray fieldOf(const QByteArray &message, const QByteArray &name)
{
    const qsizetype at = message.indexOf(QByteArray("\r\n" + name + ": "));
    return at < 0 ? QByteArray() : message.sliced(at + 2, message.indexOf("\r\n", at + 2) - at - 2);
}

QByteArray described(const SwaksSession &session, const QByteArray &expected)
{
    const SessionPlan &plan = session.plan;
    QByteArrayList parts;
    parts << "server="
            + (plan.endpoint.host.isEmpty()
                    ? QByteArray("-")
                    : plan.endpoint.host.toUtf8() + ':' + QByteArray::number(plan.endpoint.port))
          << "tls=" + tlsWishName(plan.tls);
    if (plan.credentials) {
        parts << "auth=" + plan.credentials->mechanism << "user=" + plan.credentials->user;
    }
    if (plan.ehloName != "client.example.test") {
        parts << "ehlo=" + plan.ehloName;
    }
    if (session.namesSender) {
        parts << "from=" + plan.reversePath;
    }
    for (const QByteArray &recipient : plan.recipients) {
        parts << "to=" + recipient;
    }
    parts << "until=" + stageName(plan.until);
    for (const QByteArray &line : plan.rawLines) {
        parts << "line=" + line;
    }
    for (const QByteArray &name : {QByteArray("X-Test"), QByteArray("To"), QByteArray("Subject")}) {
        if (expected.contains(QByteArray("header=" + name))) {
            parts << "header=" + fieldOf(plan.message, name);
        }
    }
    if (expected.contains("body=")) {
        const QByteArray body = plan.message.sliced(plan.message.indexOf("\r\n\r\n") + 4);
        parts << "body=" + body.trimmed();
    }
    const QByteArray remarks = listed(session.remarks);
    return parts.join(' ') + (remarks.isEmpty() ? QByteArray() : " | " + remarks);
}

} // namespace

/// Thirty lines in real use: each is set up as the same session, or refused with the reason.
class TestSwaksLines : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsSetUpOrRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("verdict");
        QTest::addColumn<QByteArray>("expected");
        QFile file(QStringLiteral(HELOSCOPE_SWAKS_LINES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!file.atEnd()) {
            const QByteArray row = file.readLine().trimmed();
            if (row.isEmpty() || row.startsWith('#')) {
                continue;
            }
            const QList<QByteArray> cells = row.split('\t');
            QCOMPARE(cells.size(), 4);
            QTest::newRow(cells.at(0).constData()) << cells.at(1) << cells.at(2) << cells.at(3);
            ++rows;
        }
        QCOMPARE(rows, 30);
    }

    void everyLineIsSetUpOrRefused()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, verdict);
        QFETCH(QByteArray, expected);
        SwaksSurroundings surroundings;
        surroundings.readFile = [](const QString &name) {
            return QByteArray("content of " + name.toUtf8());
        };
        surroundings.helloName = "client.example.test";
        surroundings.now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        const auto session = readSwaksLine(line, surroundings);
        QCOMPARE(QByteArray(session ? "set up" : "refused"), verdict);
        QCOMPARE(session ? described(*session, expected) : listed(session.fault()), expected);
    }
};

QTEST_GUILESS_MAIN(TestSwaksLines)
#include "tst_swakslines.moc"
