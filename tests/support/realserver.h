// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Heloscope {

enum class ServerKind : quint8 {
    SmtpSink, ///< of Postfix; no TLS; with refusesRecipients it refuses all of them
    Aiosmtpd, ///< STARTTLS; refuses nobody-here@…
    Exim, ///< STARTTLS and AUTH (user "demo"); refuses nobody-here@…
};

/// A real mail server on loopback, run from its unpacked Debian package (tests/e2e/unpack-servers)
/// on a port that is free now, and ended with this object. It never keeps root's rights.
class RealServer
{
public:
    explicit RealServer(ServerKind kind);
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;
    ~RealServer();

    /// Empty if the server answers now; otherwise why it does not, for a skip or a failure.
    [[nodiscard]] QString start();
    /// smtp-sink only, before start(): every RCPT is refused with 550 5.1.1.
    void refuseRecipients() { m_refusesRecipients = true; }

    /// host:port
    [[nodiscard]] QString target() const;
    /// The root its certificate is made with, a PEM file.
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    /// The password of its user "demo".
    [[nodiscard]] static QString password() { return QStringLiteral("open sesame"); }

private:
    struct Invocation {
        QString program;
        QStringList arguments;
        QMap<QString, QString> environment;
    };

    [[nodiscard]] QString writeCertificate() const;
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString prepareExim() const;
    [[nodiscard]] Invocation invocation(quint16 port) const;
    [[nodiscard]] bool answers(quint16 port);

    ServerKind m_kind;
    bool m_refusesRecipients = false;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace Heloscope
