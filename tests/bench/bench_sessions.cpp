// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"
#include "tests/support/realserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <vector>

/// How long one session takes, from the start of the program to its end: heloscope-cli, swaks and
/// curl in turn against one server. Each delivers the same message to the same recipient.
namespace {

using namespace Heloscope;
using namespace Qt::StringLiterals;

constexpr int Rounds = 41;

struct Client {
    const char *name;
    QString program;
    QStringList arguments;
    std::vector<double> milliseconds;
};

/// Milliseconds, or nothing if the session failed.
std::optional<double> timeOf(const Client &client)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QString::fromUtf8(HELOSCOPE_BENCH) + u"/message.eml"_s);
    QElapsedTimer timer;
    timer.start();
    process.start(client.program, client.arguments);
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed with exit status %d\n", client.name, process.exitCode());
        return std::nullopt;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

std::vector<Client> clients(const RealServer &server, bool encrypted)
{
    const QString message = QString::fromUtf8(HELOSCOPE_BENCH) + u"/message.eml"_s;
    const QString from = u"tester@example.test"_s;
    const QString to = u"someone@example.test"_s;
    QStringList heloscope{u"inspect"_s, server.target(), u"--from"_s, from, u"--to"_s, to,
        u"--message"_s, message, u"--tls"_s, encrypted ? u"required"_s : u"none"_s};
    QStringList curl{u"--silent"_s, u"--url"_s, u"smtp://"_s + server.target(), u"--mail-from"_s,
        from, u"--mail-rcpt"_s, to, u"--upload-file"_s, message};
    QStringList swaks{u"--server"_s, server.target(), u"--from"_s, from, u"--to"_s, to, u"--data"_s,
        u"@"_s + message};
    if (encrypted) {
        heloscope << u"--ca-file"_s << server.caFile();
        curl << u"--ssl-reqd"_s << u"--cacert"_s << server.caFile();
        swaks << u"--tls"_s << u"--tls-verify"_s << u"--tls-ca-path"_s << server.caFile();
    }
    return {{"heloscope-cli", builtProgram(u"heloscope-cli"_s), heloscope, {}},
        {"curl", QStandardPaths::findExecutable(u"curl"_s), curl, {}},
        {"swaks", QStandardPaths::findExecutable(u"swaks"_s), swaks, {}}};
}

bool compare(const char *title, ServerKind kind, bool encrypted)
{
    RealServer server(kind);
    const QString problem = server.start();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", title, qPrintable(problem));
        return false;
    }
    std::vector<Client> all = clients(server, encrypted);
    for (int round = -1; round < Rounds; ++round) {
        for (Client &client : all) {
            const std::optional<double> time = timeOf(client);
            if (!time) {
                return false;
            }
            if (round >= 0) { // the first round only warms the caches
                client.milliseconds.push_back(*time);
            }
        }
    }
    const double own = median(all.at(0).milliseconds);
    const double curl = median(all.at(1).milliseconds);
    const double swaks = median(all.at(2).milliseconds);
    std::printf("%-28s heloscope-cli %6.1f ms   curl %6.1f ms   swaks %6.1f ms   "
                "%.2f of curl (wanted: at most 2)   %.2f of swaks (wanted: at most 0.25)\n",
        title, own, curl, swaks, own / curl, own / swaks);
    std::fflush(stdout);
    return true;
}

} // namespace

int main()
{
    const bool plain = compare("plain, smtp-sink", ServerKind::SmtpSink, false);
    const bool exim = compare("STARTTLS, Exim", ServerKind::Exim, true);
    const bool aiosmtpd = compare("STARTTLS, aiosmtpd", ServerKind::Aiosmtpd, true);
    return plain && exim && aiosmtpd ? 0 : 1;
}
