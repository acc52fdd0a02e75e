// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realserver.h"

#include "core/net/tls/selfsigned.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int Attempts = 5; ///< a free port can be taken by someone else before the server binds it
constexpr uid_t Nobody = 65534; ///< what a server becomes when root starts it
const char *const NssWrapper = "/usr/lib/x86_64-linux-gnu/libnss_wrapper.so";

QString unpacked(const QString &path)
{
    return QString::fromUtf8(HELOSCOPE_SERVERS) + u'/' + path;
}

QString programOf(ServerKind kind)
{
    switch (kind) {
    case ServerKind::SmtpSink:
        return unpacked(u"usr/sbin/smtp-sink"_s);
    case ServerKind::Aiosmtpd:
        return u"/usr/bin/python3"_s;
    case ServerKind::Exim:
        return unpacked(u"usr/sbin/exim4"_s);
    }
    return {};
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

RealServer::RealServer(ServerKind kind)
    : m_kind(kind)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

RealServer::~RealServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString RealServer::start()
{
    if (!QFile::exists(unpacked(u"unpacked"_s))) {
        return u"the servers are not unpacked; run tests/e2e/unpack-servers build/servers"_s;
    }
    if (!QFile::exists(programOf(m_kind))) {
        return u"%1 is missing"_s.arg(programOf(m_kind));
    }
    if (m_kind == ServerKind::Exim && !QFile::exists(QString::fromUtf8(NssWrapper))) {
        return u"%1 is missing (Debian package libnss-wrapper)"_s.arg(
            QString::fromUtf8(NssWrapper));
    }
    if (getuid() == 0
        && chown(QFile::encodeName(m_folder.path()).constData(), Nobody, Nobody) != 0) {
        return u"%1 cannot be given to nobody"_s.arg(m_folder.path());
    }
    QString problem = m_kind == ServerKind::SmtpSink ? QString() : writeCertificate();
    if (problem.isEmpty() && m_kind == ServerKind::Exim) {
        problem = prepareExim();
    }
    if (!problem.isEmpty()) {
        return problem;
    }
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const quint16 port = freePort();
        const Invocation call = invocation(port);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = call.environment.cbegin(); it != call.environment.cend(); ++it) {
            environment.insert(it.key(), it.value());
        }
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(call.program, call.arguments);
        if (m_process.waitForStarted() && answers(port)) {
            m_port = port;
            return {};
        }
        m_process.kill();
        m_process.waitForFinished();
        problem = QString::fromLocal8Bit(m_process.readAll());
    }
    return u"%1 did not start: %2"_s.arg(programOf(m_kind), problem);
}

QString RealServer::target() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QString RealServer::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return u"%1: %2"_s.arg(file.fileName(), file.errorString());
    }
    file.close();
    // Exim, started by root, wants to read a configuration of root's.
    if (getuid() == 0 && name != u"exim.conf"_s
        && chown(QFile::encodeName(file.fileName()).constData(), Nobody, Nobody) != 0) {
        return u"%1 cannot be given to nobody"_s.arg(file.fileName());
    }
    return {};
}

QString RealServer::writeCertificate() const
{
    CertificateRecipe recipe;
    recipe.commonName = u"localhost"_s;
    recipe.names = {u"localhost"_s, u"127.0.0.1"_s};
    const CertifiedKey made = makeSelfSigned(recipe);
    if (made.isEmpty()) {
        return u"no certificate could be made"_s;
    }
    const QString problem = writeFile(u"cert.pem"_s, made.certificatePem);
    return problem.isEmpty() ? writeFile(u"key.pem"_s, made.keyPem) : problem;
}

// Exim insists on an account of its own. nss_wrapper shows it one that is the account of the test,
// or nobody's when the tests run as root.
QString RealServer::prepareExim() const
{
    const bool root = getuid() == 0;
    const QByteArray user = QByteArray::number(root ? Nobody : getuid());
    const QByteArray group = QByteArray::number(root ? Nobody : getgid());
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QFile form(QString::fromUtf8(HELOSCOPE_E2E) + u"/exim.conf.in"_s);
    if (!form.open(QIODevice::ReadOnly)) {
        return form.fileName() + u": "_s + form.errorString();
    }
    QByteArray configuration = form.readAll();
    configuration.replace("@FOLDER@", folder);
    configuration.replace("@PASSWORD@", password().toUtf8());
    const QByteArray accounts
        = "root:x:0:0::/:/bin/false\nDebian-exim:x:" + user + ':' + group + "::/:/bin/false\n";
    const QByteArray groups = "root:x:0:\nmail:x:8:\nDebian-exim:x:" + group + ":\n";
    for (const auto &[name, content] : {std::pair{u"exim.conf"_s, configuration},
             std::pair{u"passwd"_s, accounts}, std::pair{u"group"_s, groups}}) {
        const QString problem = writeFile(name, content);
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

RealServer::Invocation RealServer::invocation(quint16 port) const
{
    const QString address = u"127.0.0.1:%1"_s.arg(port);
    Invocation call{programOf(m_kind), {}, {}};
    switch (m_kind) {
    case ServerKind::SmtpSink:
        call.environment = {{u"LD_LIBRARY_PATH"_s, unpacked(u"usr/lib/postfix"_s)}};
        if (getuid() == 0) {
            call.arguments << u"-u"_s << u"nobody"_s;
        }
        if (m_refusesRecipients) {
            call.arguments << u"-f"_s << u"RCPT"_s << u"-B"_s << u"550 5.1.1 no such user here"_s;
        }
        call.arguments << address << u"16"_s;
        break;
    case ServerKind::Aiosmtpd:
        call.environment = {
            {u"PYTHONPATH"_s,
                unpacked(u"usr/lib/python3/dist-packages:"_s) + QString::fromUtf8(HELOSCOPE_E2E)},
            {u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s}};
        // As root it becomes nobody by itself; anyone else has to say that this is not wanted.
        call.arguments = {u"-m"_s, u"aiosmtpd"_s};
        if (getuid() != 0) {
            call.arguments << u"-n"_s;
        }
        call.arguments << u"-l"_s << address << u"-c"_s << u"mailbox.Mailbox"_s << u"--tlscert"_s
                       << u"cert.pem"_s << u"--tlskey"_s << u"key.pem"_s << u"--no-requiretls"_s;
        break;
    case ServerKind::Exim:
        call.environment = {{u"LD_PRELOAD"_s, QString::fromUtf8(NssWrapper)},
            {u"NSS_WRAPPER_PASSWD"_s, m_folder.filePath(u"passwd"_s)},
            {u"NSS_WRAPPER_GROUP"_s, m_folder.filePath(u"group"_s)}};
        call.arguments = {u"-C"_s, m_folder.filePath(u"exim.conf"_s), u"-bdf"_s, u"-oX"_s,
            u"[127.0.0.1]:%1"_s.arg(port)};
        break;
    }
    return call;
}

bool RealServer::answers(quint16 port)
{
    // Each round ends when the server does, or after a moment in which it may have come further.
    for (int round = 0; round < 400; ++round) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(1'000)) {
            return m_process.state() == QProcess::Running;
        }
        if (m_process.waitForFinished(25) || m_process.state() != QProcess::Running) {
            return false;
        }
    }
    return false;
}

} // namespace Heloscope
