// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// A record is read once and composed once. While it is read, each line is given its meaning from
// what came before it, and every secret in it is remembered; only when all secrets are known the
// transcript is composed (dialoguecomposer.cpp), because a secret may stand in the record long
// before the exchange that gives it away.

#include "core/imports/dialoguebuilder.h"

#include "core/imports/clearsecrets.h"
#include "core/imports/dialoguecomposer.h"
#include "core/imports/lineshapes.h"
#include "core/imports/recordsessions.h"
#include "core/imports/suspectwords.h"
#include "core/wire/commandparser.h"

#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using Smtp::Verb;

namespace {

using Spans = std::vector<Smtp::ByteSpan>;

Spans merged(Spans spans, const Spans &more)
{
    spans.insert(spans.end(), more.begin(), more.end());
    return spans;
}

/// "user:secret@host" without what only the client needs to know.
QString withoutAccount(const QString &host)
{
    return host.sliced(host.lastIndexOf(u'@') + 1);
}

} // namespace

DialogueBuilder::DialogueBuilder(RecordFormat format, const QDateTime &now)
    : m_now(now.toUTC())
{
    m_header.recognised = recordFormatName(format);
    m_header.program = "heloscope "_L1 + QLatin1StringView(HELOSCOPE_VERSION);
    m_header.target = Endpoint{{}, 0};
}

void DialogueBuilder::target(const QString &host, std::optional<quint16> port)
{
    if (!m_targetKnown) {
        m_header.target = Endpoint{withoutAccount(host), port.value_or(quint16{0})};
        m_targetKnown = true;
    }
    ++m_told;
}

void DialogueBuilder::timeIs(const QDateTime &time)
{
    if (!time.isValid()) {
        return;
    }
    if (!m_first.isValid()) {
        m_first = time.toUTC().addMSecs(-duration_cast<milliseconds>(m_offset).count());
    }
    m_offset = std::max(m_offset, microseconds(milliseconds(m_first.msecsTo(time))));
}

void DialogueBuilder::timeOfDayIs(QTime time)
{
    if (!time.isValid()) {
        return;
    }
    constexpr qint64 HalfADay = 12 * 3600;
    const QDateTime before = m_first.isValid()
        ? m_first.addMSecs(duration_cast<milliseconds>(m_offset).count())
        : QDateTime(m_now.date(), time, Qt::UTC);
    QDateTime then(before.date(), time, Qt::UTC);
    if (then.secsTo(before) > HalfADay) {
        then = then.addDays(1);
    }
    timeIs(then);
}

void DialogueBuilder::lapsed(microseconds time)
{
    m_offset += std::clamp(time, microseconds(0), microseconds(hours(24)));
    ++m_told;
}

template <typename What>
void DialogueBuilder::tell(What what)
{
    m_happenings.push_back(Happening{m_offset, std::move(what)});
    ++m_told;
}

void DialogueBuilder::resolved(const ResolveEntry &entry)
{
    tell(entry);
}

void DialogueBuilder::connecting(const QString &address, quint16 port)
{
    endContent();
    m_sasl.end();
    m_dataAsked = false;
    m_unanswered = 0;
    tell(ConnectEntry{withoutAccount(address), port});
}

void DialogueBuilder::connected(const QString &peer, const QString &local)
{
    tell(ConnectedEntry{local, withoutAccount(peer), {}});
}

void DialogueBuilder::clientLine(const QByteArray &line)
{
    m_silent = false;
    if (m_content) {
        if (line == ".") {
            endContent();
            ++m_told;
        } else {
            addContent(line.startsWith("..") ? QByteArrayView(line).sliced(1) : line,
                line.startsWith(".."));
        }
        return;
    }
    command(line);
}

void DialogueBuilder::command(const QByteArray &line)
{
    const Verb verb = Smtp::verbOfLine(line);
    if (verb == Verb::Other && concernsAuth(line)) {
        lookBack(); // the two sides may have been mixed up
    }
    SaidByClient said{verb, line, {}};
    if (m_sasl.isOpen() && verb == Verb::Other) {
        const SecretsOfLine secrets = m_sasl.answer(line);
        said.verb = line.trimmed() == "*" ? Verb::AuthCancel : Verb::AuthResponse;
        said.secrets = secrets.spans;
        learn(secrets.learned);
    } else if (m_dataAsked && verb == Verb::Other) {
        beginContent(); // its 354 is not in the record
        clientLine(line);
        return;
    } else {
        const bool goesOn = verb != Verb::Auth && verb != Verb::Other;
        SecretsOfLine secrets = verb == Verb::Auth ? m_sasl.begin(line) : m_sasl.overhear(line);
        said.secrets = std::move(secrets.spans);
        learn(std::move(secrets.learned));
        if (verb == Verb::Other && isLoneBase64(line)) {
            said.secrets = hindsight(line); // no command is one word of base64
        }
        if (goesOn) {
            m_sasl.end();
        }
        m_dataAsked = verb == Verb::Data;
        m_unanswered = endsGroup(m_lastVerb) ? 0 : m_unanswered;
        m_header.protocol = verb == Verb::Lhlo ? Protocol::Lmtp : m_header.protocol;
    }
    m_lastVerb = said.verb;
    m_tlsFirst = false;
    ++m_unanswered;
    tell(std::move(said));
    if (verb == Verb::Bdat) {
        ++m_chunks;
        beginContent();
        m_content->counts.chunk = m_chunks;
    }
}

void DialogueBuilder::serverLine(const QByteArray &line)
{
    if (!looksLikeReply(line)) {
        kept(line);
        return;
    }
    endContent();
    m_silent = false;
    if (concernsAuth(line)) {
        lookBack();
    }
    tell(SaidByServer{line, m_sasl.heard(line).spans});
    m_sinceReply = m_happenings.size();
    if (m_tlsFirst && line.startsWith("220")) {
        m_header.tls = TlsWish::Implicit;
    }
    m_tlsFirst = false;
    const bool isLast = line.size() == 3 || line.at(3) != '-';
    m_unanswered -= isLast && m_unanswered > 0 ? 1 : 0;
    if (m_dataAsked && isLast && line.startsWith("354")) {
        beginContent();
    } else if (m_unanswered == 0) {
        m_dataAsked = false;
    }
}

void DialogueBuilder::contentLine(const QByteArray &line)
{
    m_silent = false;
    if (!m_content) {
        beginContent();
    }
    addContent(line, line.startsWith('.'));
}

void DialogueBuilder::contentSent(qint64 bytes, qint64 lines)
{
    m_silent = false;
    if (!m_content) {
        beginContent();
    }
    m_content->counts.bytes += bytes;
    m_content->counts.lines += lines;
    m_content->hash.reset();
    endContent();
    ++m_told;
}

void DialogueBuilder::beginContent()
{
    m_dataAsked = false;
    m_content = Content{{}, std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256)};
}

void DialogueBuilder::addContent(QByteArrayView line, bool wasStuffed)
{
    ContentEntry &counts = m_content->counts;
    counts.bytes += line.size() + 2;
    ++counts.lines;
    counts.stuffed += wasStuffed ? 1 : 0;
    if (m_content->hash) {
        m_content->hash->addData(line);
        m_content->hash->addData("\r\n");
    }
    ++m_told;
}

void DialogueBuilder::endContent()
{
    if (!m_content) {
        return;
    }
    Content content = std::move(*m_content);
    m_content.reset();
    const bool isEmpty = content.counts.bytes == 0;
    if (content.hash && !isEmpty) {
        content.counts.sha256 = content.hash->result().toHex();
    }
    // A refusal right behind BDAT, or a record that leaves the mail data out, has nothing to show.
    if (!isEmpty || !content.counts.chunk) {
        tell(ContentGone{content.counts});
    }
}

void DialogueBuilder::tlsBegun(const Smtp::TlsFacts &facts)
{
    m_tlsFirst = m_silent;
    tell(TlsEntry{facts});
}

void DialogueBuilder::closed(Closer by)
{
    endContent();
    m_sasl.end();
    m_dataAsked = false;
    tell(CloseEntry{by});
}

void DialogueBuilder::found(const Smtp::Deviation &deviation)
{
    const Smtp::DeviationRule &rule = Smtp::deviationRule(deviation.kind);
    tell(FindingEntry{rule.id, rule.severity, std::nullopt, deviation.arguments});
}

void DialogueBuilder::secret(const QByteArray &text)
{
    learn({text});
}

void DialogueBuilder::kept(const QByteArray &line, std::vector<Smtp::ByteSpan> secrets)
{
    for (SecretsOfLine found : {secretsInClear(line), m_sasl.overhear(line)}) {
        secrets = merged(std::move(secrets), found.spans);
        learn(std::move(found.learned));
    }
    tell(Unclear{line, std::move(secrets)});
}

/// A reply to AUTH or to an answer has come. What stands before it may be that answer, or the end
/// of a longer one.
void DialogueBuilder::lookBack()
{
    int reach = 2;
    for (std::size_t i = m_happenings.size(); i > m_sinceReply && reach > 0; --i) {
        auto &what = m_happenings[i - 1].what;
        if (auto *unclear = std::get_if<Unclear>(&what)) {
            unclear->secrets = merged(unclear->secrets, hindsight(unclear->line));
            --reach;
        } else if (auto *said = std::get_if<SaidByClient>(&what)) {
            if (said->verb != Verb::Other) {
                return; // it is known what this is the reply to
            }
            said->secrets = merged(said->secrets, hindsight(said->line));
            --reach;
        }
    }
}

void DialogueBuilder::learn(std::vector<QByteArray> secrets)
{
    for (QByteArray &text : secrets) {
        const bool known = std::ranges::find(m_secrets, text) != m_secrets.end();
        if (!text.isEmpty() && !known) {
            m_secrets.push_back(std::move(text));
        }
    }
}

std::size_t DialogueBuilder::sessions() const
{
    return sessionStarts(m_happenings).size();
}

/// What is told of the other sessions goes, what was learned in them stays hidden.
void DialogueBuilder::leaveOnly(std::size_t session)
{
    std::vector<std::size_t> starts = sessionStarts(m_happenings);
    if (session == 0 || session > starts.size() || starts.size() == 1) {
        return;
    }
    starts.push_back(m_happenings.size());
    const auto at = [this](std::size_t place) {
        return m_happenings.begin() + static_cast<std::ptrdiff_t>(place);
    };
    m_happenings.erase(at(starts[session]), m_happenings.end());
    m_happenings.erase(m_happenings.begin(), at(starts[session - 1]));
    const microseconds first = m_happenings.front().at;
    m_first = m_first.isValid() ? m_first.addMSecs(duration_cast<milliseconds>(first).count())
                                : m_first;
    QString name;
    bool isKnown = false;
    for (Happening &happening : m_happenings) {
        happening.at -= first;
        if (const auto *resolved = std::get_if<ResolveEntry>(&happening.what)) {
            name = resolved->name;
        } else if (const auto *connect = std::get_if<ConnectEntry>(&happening.what);
                   connect != nullptr && !std::exchange(isKnown, true)) {
            m_header.target = Endpoint{name.isEmpty() ? connect->address : name, connect->port};
        }
    }
}

std::unique_ptr<Transcript> DialogueBuilder::finish(std::optional<std::size_t> session)
{
    endContent();
    if (session) {
        leaveOnly(*session);
    }
    m_header.created = m_first.isValid() ? m_first : m_now;
    DialogueComposer composer(std::move(m_header), m_secrets);
    for (const Happening &happening : m_happenings) {
        composer.take(happening);
    }
    m_happenings.clear();
    return composer.finish();
}

} // namespace Heloscope
