// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicehost.h"

#include "core/net/practiceserver.h"
#include "core/practice/authexchange.h"
#include "core/practice/scenariolibrary.h"
#include "ui/plan/targetform.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

TlsWish wishFor(ScenarioTls tls)
{
    switch (tls) {
    case ScenarioTls::None:
    case ScenarioTls::StartTls:
        return TlsWish::Optional;
    case ScenarioTls::Required:
        return TlsWish::Required;
    case ScenarioTls::Implicit:
        return TlsWish::Implicit;
    }
    return TlsWish::Optional;
}

} // namespace

PracticeHost::PracticeHost(QObject *parent)
    : QObject(parent)
{
}

PracticeHost::~PracticeHost() = default;

std::optional<SessionPlan> PracticeHost::open(const QByteArray &scenario)
{
    const auto &all = scenarios();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const PracticeScript &script) { return script.id == scenario; });
    if (found == all.end()) {
        m_fault = QString::fromUtf8(scenario);
        return {};
    }
    return serve(*found, examplePlan());
}

std::optional<SessionPlan> PracticeHost::serve(const PracticeScript &script, SessionPlan plan)
{
    auto server = std::make_unique<PracticeServer>(script);
    if (!server->listen()) {
        m_fault = server->errorString();
        return {};
    }
    plan.endpoint = {u"localhost"_s, server->port()};
    plan.family = AddressFamily::IPv4;
    plan.tls = wishFor(script.tls);
    if (!server->caPem().isEmpty() && writeAuthority(server->caPem())) {
        plan.tlsSettings.caFile = m_folder.filePath(u"practice-ca.pem"_s);
    }
    if (script.auth != ScenarioAuth::None && (!script.isRecording || plan.credentials)) {
        Credentials credentials;
        credentials.mechanism = plan.credentials ? plan.credentials->mechanism : QByteArray();
        credentials.user = PracticeUser.toByteArray();
        credentials.password = Smtp::Secret(PracticePassword.toByteArray());
        credentials.allowInClear = script.tls == ScenarioTls::None;
        plan.credentials = credentials;
    }
    m_server = std::move(server);
    m_current = script.id;
    m_fault.clear();
    return plan;
}

const std::vector<PracticeScript> &PracticeHost::scenarios() const
{
    if (m_scenarios.empty()) {
        m_scenarios = ScenarioLibrary().scenarios();
    }
    return m_scenarios;
}

QString PracticeHost::title(const QString &language) const
{
    return m_server ? m_server->script().title(language.toLatin1()) : QString();
}

bool PracticeHost::writeAuthority(const QByteArray &pem)
{
    QFile file(m_folder.filePath(u"practice-ca.pem"_s));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(pem) == pem.size();
}

} // namespace Heloscope
