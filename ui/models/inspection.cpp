// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspection.h"

#include <utility>

using namespace std::chrono_literals;

namespace Heloscope {

namespace {

constexpr auto Window = 40ms;
constexpr int ToldAtOnce = 32; ///< in one window; a session of a person has fewer in a second
constexpr EntryId MostUntold = 4096; ///< so that they are still at hand when they are told

} // namespace

Inspection::Inspection(QObject *parent)
    : QObject(parent)
    , m_annotator(std::make_unique<Annotator>())
    , m_quota(ToldAtOnce)
{
    m_window.setInterval(Window);
    m_window.setSingleShot(true);
    connect(&m_window, &QTimer::timeout, this, &Inspection::endWindow);
}

Inspection::~Inspection() = default;

void Inspection::follow(std::unique_ptr<Session> session)
{
    release();
    m_session = std::move(session);
    connect(m_session.get(), &Session::changed, this, &Inspection::noteChange);
    connect(m_session.get(), &Session::finished, this, [this] {
        deliver();
        emit changed();
    });
    connect(m_session.get(), &Session::trustQuestioned, this, [this](const Smtp::TlsFacts &facts) {
        m_isTrustPending = true;
        deliver();
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

void Inspection::leave()
{
    release();
    emit replaced();
    emit changed();
}

void Inspection::rewind()
{
    if (!m_recorded) {
        return;
    }
    if (!m_whole) {
        m_recorded->disconnect(this);
        m_whole = std::move(m_recorded);
    }
    m_revealed = 0;
    auto beginning = std::make_unique<Transcript>(m_whole->header());
    beginning->shareRemarks(*m_whole);
    lookAnewAt(std::move(beginning));
}

void Inspection::revealNext()
{
    if (const Entry *next = nextToReveal()) {
        ++m_revealed;
        m_recorded->restore(*next);
        emit changed();
    }
}

void Inspection::revealAll()
{
    if (m_whole) {
        lookAnewAt(std::move(m_whole));
    }
}

/// At another part of what is recorded.
void Inspection::lookAnewAt(std::unique_ptr<Transcript> transcript)
{
    const std::unique_ptr<Transcript> former = std::exchange(m_recorded, std::move(transcript));
    m_findings = {};
    m_untold.reset();
    watch(*m_recorded);
    emit replaced();
    emit changed();
}

const Entry *Inspection::nextToReveal() const
{
    return m_whole && m_revealed < m_whole->entries().size() ? &m_whole->entries()[m_revealed]
                                                             : nullptr;
}

bool Inspection::isLive() const
{
    return m_session && !m_session->outcome();
}

const Transcript *Inspection::transcript() const
{
    return m_session ? &m_session->transcript() : m_recorded.get();
}

Remarks *Inspection::remarks() const
{
    return transcript() ? &transcript()->remarks() : nullptr;
}

const Smtp::Facts &Inspection::latestFacts() const
{
    return m_annotator->latestFacts();
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
        m_session->transcript().remarks().disconnect(this);
        if (!m_session->outcome()) {
            m_session->cancel();
        }
        // A signal of the session may be what brought us here.
        m_session.release()->deleteLater();
    }
    // Whoever keeps them has yet to hear that they are left.
    for (auto *recorded : {&m_recorded, &m_whole}) {
        if (*recorded) {
            (*recorded)->disconnect(this);
            (*recorded)->remarks().disconnect(this);
            recorded->release()->deleteLater();
        }
    }
    m_fileName.clear();
    m_transportFault.reset();
    m_tlsFault.reset();
    m_isTrustPending = false;
    m_annotator = std::make_unique<Annotator>();
    m_findings = {};
    m_untold.reset();
    m_isChangeUntold = false;
}

void Inspection::watch(Transcript &transcript)
{
    m_annotator = std::make_unique<Annotator>(transcript);
    for (const Entry &entry : transcript.entries()) {
        m_annotator->take(entry);
        m_findings.take(entry);
    }
    connect(&transcript, &Transcript::appended, this, &Inspection::take);
    const Remarks *remarks = &transcript.remarks();
    connect(remarks, &Remarks::changed, this, &Inspection::remarkChanged, Qt::UniqueConnection);
    connect(remarks, &Remarks::edited, this, &Inspection::remarksEdited, Qt::UniqueConnection);
}

void Inspection::take(EntryId id)
{
    const Entry *entry = transcript()->find(id);
    if (!entry) {
        return;
    }
    m_annotator->take(*entry);
    m_findings.take(*entry);
    m_untold = m_untold.value_or(id);
    if (++m_seen <= m_quota || id - *m_untold >= MostUntold) {
        deliver();
    }
    if (!m_window.isActive()) {
        m_window.start();
    }
}

void Inspection::noteChange()
{
    if (!m_window.isActive()) {
        m_window.start();
    }
    if (++m_seen > m_quota) {
        m_isChangeUntold = true;
        return;
    }
    deliver();
    emit changed();
}

void Inspection::deliver()
{
    if (!m_untold) {
        return;
    }
    const EntryId first = *std::exchange(m_untold, std::nullopt);
    const EntryId last = transcript()->lastId();
    emit entriesAdded(first, last);
    emit entryAdded(last);
}

void Inspection::endWindow()
{
    // A flood does not begin anew with each window.
    const bool isFlood = m_seen > ToldAtOnce;
    m_seen = 0;
    m_quota = isFlood ? 0 : ToldAtOnce;
    deliver();
    if (std::exchange(m_isChangeUntold, false)) {
        emit changed();
    }
    if (isFlood) {
        m_window.start();
    }
}

} // namespace Heloscope
