// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/practiceserver.h"

#include "core/net/practiceconnection.h"
#include "core/net/tls/selfsigned.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

namespace Heloscope {

/// Hands over the bare descriptors, so that the sockets can be QSslSockets.
class PracticeListener : public QTcpServer
{
public:
    explicit PracticeListener(PracticeServer &server)
        : m_server(server)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_server.acceptConnection(descriptor); }

private:
    PracticeServer &m_server;
};

namespace {

constexpr int DaysOfAuthority = 30;

CertificateRecipe serverRecipe(const PracticeScript &script)
{
    const QString host = QString::fromUtf8(script.host);
    CertificateRecipe recipe;
    recipe.commonName = host;
    recipe.names
        = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1"), host};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (script.certificate) {
    case ScenarioCertificate::Good:
    case ScenarioCertificate::SelfSigned:
        break;
    case ScenarioCertificate::Expired:
        recipe.notBefore = now.addDays(-DaysOfAuthority);
        recipe.notAfter = now.addDays(-1);
        break;
    case ScenarioCertificate::NotYetValid:
        recipe.notBefore = now.addDays(1);
        recipe.notAfter = now.addDays(DaysOfAuthority);
        break;
    case ScenarioCertificate::WrongName:
        recipe.commonName = QStringLiteral("other.example.test");
        recipe.names = {recipe.commonName};
        break;
    }
    return recipe;
}

PracticeIdentity makeIdentity(const PracticeScript &script)
{
    CertificateRecipe authorityRecipe;
    authorityRecipe.commonName = QStringLiteral("Heloscope practice authority");
    authorityRecipe.purpose = CertificateRecipe::Purpose::Authority;
    authorityRecipe.notBefore = QDateTime::currentDateTimeUtc().addDays(-2 * DaysOfAuthority);
    const CertifiedKey authority = makeSelfSigned(authorityRecipe);
    const CertificateRecipe recipe = serverRecipe(script);
    const CertifiedKey server = script.certificate == ScenarioCertificate::SelfSigned
        ? makeSelfSigned(recipe)
        : makeSignedBy(authority, recipe);
    return {authority.certificatePem, server.certificatePem, server.keyPem};
}

} // namespace

PracticeServer::PracticeServer(PracticeScript script, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_listener(std::make_unique<PracticeListener>(*this))
{
}

PracticeServer::~PracticeServer()
{
    close();
}

bool PracticeServer::listen(quint16 port)
{
    if (isWithoutIdentity()) {
        m_identity = makeIdentity(m_script);
    }
    return !isWithoutIdentity() && m_listener->listen(QHostAddress::LocalHost, port);
}

void PracticeServer::close()
{
    m_listener->close();
    qDeleteAll(findChildren<PracticeConnection *>(Qt::FindDirectChildrenOnly));
    m_sessions = 0;
}

quint16 PracticeServer::port() const
{
    return m_listener->serverPort();
}

bool PracticeServer::isWithoutIdentity() const
{
    return m_script.tls != ScenarioTls::None
        && (m_identity.keyPem.isEmpty() || m_identity.caPem.isEmpty());
}

QString PracticeServer::errorString() const
{
    return m_listener->errorString();
}

void PracticeServer::acceptConnection(qintptr descriptor)
{
    if (m_sessions >= SessionsCap) {
        PracticeConnection::turnAway(descriptor);
        return;
    }
    const QByteArray nonce = '<' + QByteArray::number(QRandomGenerator::system()->generate64(), 36)
        + '.' + QByteArray::number(++m_served) + '@' + m_script.host + '>';
    auto *connection = new PracticeConnection(m_script, m_memory, m_identity, nonce, this);
    ++m_sessions;
    connect(connection, &PracticeConnection::finished, this, [this, connection] {
        connection->deleteLater();
        --m_sessions;
        emit sessionFinished();
    });
    emit sessionStarted();
    connection->start(descriptor);
}

} // namespace Heloscope
