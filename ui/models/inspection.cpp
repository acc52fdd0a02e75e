// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspection.h"

namespace Heloscope {

Inspection::Inspection(QObject *parent)
    : QObject(parent)
    , m_annotator(std::make_unique<Annotator>())
{
}

Inspection::~Inspection() = default;

void Inspection::follow(std::unique_ptr<Session> session)
{
    release();
    m_session = std::move(session);
    connect(m_session.get(), &Session::changed, this, &Inspection::changed);
    connect(m_session.get(), &Session::finished, this, &Inspection::changed);
    connect(m_session.get(), &Session::trustQuestioned, this, [this](const Smtp::TlsFacts &facts) {
        m_isTrustPending = true;
        emit trustQuestioned(facts);
        emit changed();
    });
    connect(m_session.get(), &Session::wireFailed, this,
        [this](const TransportFault &fault) { m_transportFault = fault; });
    connect(m_session.get(), &Session::tlsFailed, this,
        [this](const TlsFault &fault) { m_tlsFault = fault; });
    watch(m_session->transcript());
    emit replaced();
    emit changed();
    m_session->start();
}

void Inspection::show(std::unique_ptr<Transcript> transcript, const QString &fileName)
{
    release();
    m_recorded = std::move(transcript);
    m_fileName = fileName;
    watch(*m_recorded);
    emit replaced();
    emit changed();
}

bool Inspection::isLive() const
{
    return m_session && !m_session->outcome();
}

const Transcript *Inspection::transcript() const
{
    return m_session ? &m_session->transcript() : m_recorded.get();
}

const Smtp::Facts &Inspection::latestFacts() const
{
    const Transcript *shown = transcript();
    const auto count = shown ? shown->entries().size() : 0;
    return m_annotator->factsAfter(static_cast<EntryId>(count));
}

void Inspection::answerTrust(bool accept)
{
    if (isTrustPending()) {
        m_isTrustPending = false;
        m_session->answerTrust(accept);
        emit changed();
    }
}

void Inspection::release()
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->transcript().disconnect(this);
        if (!m_session->outcome()) {
            m_session->cancel();
        }
        // A signal of the session may be what brought us here.
        m_session.release()->deleteLater();
    }
    m_recorded.reset();
    m_fileName.clear();
    m_transportFault.reset();
    m_tlsFault.reset();
    m_isTrustPending = false;
    m_annotator = std::make_unique<Annotator>();
}

void Inspection::watch(Transcript &transcript)
{
    for (const Entry &entry : transcript.entries()) {
        m_annotator->take(entry);
    }
    connect(&transcript, &Transcript::appended, this, &Inspection::take);
}

void Inspection::take(EntryId id)
{
    if (const Entry *entry = transcript()->find(id)) {
        m_annotator->take(*entry);
        emit entryAdded(id);
    }
}

} // namespace Heloscope
