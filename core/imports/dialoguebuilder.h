// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/happening.h"
#include "core/imports/recordformat.h"
#include "core/imports/saslwatch.h"
#include "core/transcript/transcript.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Heloscope {

/// Makes a transcript of what the reader of a record tells: who said which line, and what else
/// happened. It knows what a line of the client is by what came before it (a command, the answer to
/// a 334, mail data), puts reply lines together, finds out which command a reply answers, and takes
/// secrets out, wherever in the record they stand.
///
/// Reader's calls come in the order of the record. Times are told before what happened at them.
class DialogueBuilder
{
public:
    /// now: stands for the time of a record that has none, and for the day of one that has only
    /// times of day.
    DialogueBuilder(RecordFormat format, const QDateTime &now);

    // --- Where and when ---

    /// The server as the record names it. What is told first stays.
    void target(const QString &host, std::optional<quint16> port = std::nullopt);
    /// What follows happened then. A time before an earlier one counts as that one.
    void timeIs(const QDateTime &time);
    /// The same for a record that has no dates; goes on over midnight.
    void timeOfDayIs(QTime time);
    /// So much time has passed since what was told last.
    void lapsed(std::chrono::microseconds time);

    // --- What happened ---

    void resolved(const ResolveEntry &entry);
    /// A connection is tried: what comes later is a session of its own.
    void connecting(const QString &address, quint16 port);
    /// peer, local: "192.0.2.1:25"; empty when not known.
    void connected(const QString &peer, const QString &local = {});
    /// A line of the client without its end: a command, the answer to a 334, or, between 354 and
    /// the line ".", mail data as it was sent, dots added.
    void clientLine(const QByteArray &line);
    /// A line of the server without its end. If it is no reply line, it is kept.
    void serverLine(const QByteArray &line);
    /// A line of mail data where the format says that it is; without added dots.
    void contentLine(const QByteArray &line);
    /// Mail data of which the record gives nothing but its size (octets, lines; 0 when unknown).
    void contentSent(qint64 bytes, qint64 lines = 0);
    /// From here encrypted. What is not known stays empty.
    void tlsBegun(const Smtp::TlsFacts &facts);
    void closed(Closer by);
    /// A finding the format itself speaks of, such as a time out.
    void found(const Smtp::Deviation &deviation);
    /// Text that is secret wherever it stands, such as a password on a command line.
    void secret(const QByteArray &text);

    // --- A line as such ---

    /// Not understood: kept as a note of the input. secrets: what of it must not be seen, as far as
    /// the reader knows.
    void kept(const QByteArray &line, std::vector<Smtp::ByteSpan> secrets = {});
    /// The line's meaning went, or will go, into something else that is told.
    void used() { ++m_told; }

    /// Mail data is under way: the next line of the client is part of it.
    [[nodiscard]] bool isInContent() const { return m_content.has_value(); }
    /// A 334 (or AUTH itself) waits for the client's answer.
    [[nodiscard]] bool isInAuth() const { return m_sasl.isOpen(); }
    /// Grows with every call that tells something.
    [[nodiscard]] quint64 told() const { return m_told; }
    /// No command and no reply was told so far.
    [[nodiscard]] bool isSilent() const { return m_silent; }
    /// More secrets than one record may have: what follows cannot be kept clean.
    [[nodiscard]] bool isFull() const { return m_secrets.size() > MostSecrets; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    /// How many sessions were told so far, one after the other.
    [[nodiscard]] std::size_t sessions() const;
    /// The transcript of all of them, or of one (1, 2 …) as if it had been told alone; the builder
    /// is empty afterwards.
    [[nodiscard]] std::unique_ptr<Transcript> finish(
        std::optional<std::size_t> session = std::nullopt);

private:
    static constexpr std::size_t MostSecrets = 40;

    /// Mail data on its way.
    struct Content {
        ContentEntry counts;
        std::unique_ptr<QCryptographicHash> hash;
    };

    template <typename What>
    void tell(What what);
    void beginContent();
    void addContent(QByteArrayView line, bool wasStuffed);
    void endContent();
    void command(const QByteArray &line);
    void lookBack();
    void leaveOnly(std::size_t session);
    void learn(std::vector<QByteArray> secrets);

    TranscriptHeader m_header;
    QDateTime m_now;
    QDateTime m_first; ///< the time of offset zero; invalid while no time is known
    std::chrono::microseconds m_offset{0};
    std::vector<Happening> m_happenings;
    std::size_t m_sinceReply = 0; ///< the first happening behind the last line of a reply
    std::vector<QByteArray> m_secrets;
    SaslWatch m_sasl;
    std::optional<Content> m_content;
    bool m_dataAsked = false; ///< DATA was said and not refused yet
    bool m_targetKnown = false;
    bool m_silent = true;
    bool m_tlsFirst = false; ///< TLS began before anything was said
    Smtp::Verb m_lastVerb = Smtp::Verb::Connect;
    int m_unanswered = 0; ///< commands whose replies have not come
    int m_chunks = 0; ///< BDAT
    quint64 m_told = 0;
};

} // namespace Heloscope
