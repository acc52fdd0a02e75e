// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Smtp {

/// Content → what follows a 354 on the wire (RFC 5321 §4.5.2), chunk by chunk: every cut of the
/// same content gives the same octets. Lone LF and lone CR become CRLF first (RFC 5321 §2.3.8), so
/// that no spelling of a line end can carry a second message past a careless server; then a dot is
/// put before every line that begins with one.
class DotStuffer
{
public:
    /// The octets to write for this chunk. A CR at its end waits for the next chunk.
    [[nodiscard]] QByteArray encode(QByteArrayView chunk);
    /// What is left, the missing line end of the last line if there is none, and the final dot
    /// line. Afterwards the stuffer must not be used again.
    [[nodiscard]] QByteArray finish();

    /// Content octets so far, line ends normalised, without added dots and the final dot line: what
    /// SIZE counts (RFC 1870 §3).
    [[nodiscard]] qint64 octets() const { return m_octets; }
    /// Ended lines so far.
    [[nodiscard]] qint64 lines() const { return m_lines; }
    [[nodiscard]] qint64 dotsAdded() const { return m_dotsAdded; }

private:
    void endLine(QByteArray &out);

    qint64 m_octets = 0;
    qint64 m_lines = 0;
    qint64 m_dotsAdded = 0;
    bool m_atLineStart = true;
    bool m_pendingCr = false;
};

/// The server's side: what follows a 354 → content. Only CR LF dot CR LF ends it; the look-alikes
/// with a lone LF or CR around the dot (SMTP smuggling, CVE-2023-51764 and its kin) are content,
/// and counted. A lone CR or LF is kept as it came.
class DotUnstuffer
{
public:
    struct Decoded {
        QByteArray content;
        qsizetype consumed = 0; ///< octets of the chunk that belong to this content

        bool operator==(const Decoded &) const = default;
    };

    /// Takes octets up to the end of the content; what stands behind it is not consumed. Consumes
    /// nothing once isEnded().
    [[nodiscard]] Decoded decode(QByteArrayView chunk);

    [[nodiscard]] bool isEnded() const { return m_place == Place::Ended; }
    /// Content octets so far, stuffed dots and the final dot line taken out.
    [[nodiscard]] qint64 octets() const { return m_octets; }
    /// Lines ended by CRLF so far, the final dot line not counted.
    [[nodiscard]] qint64 lines() const { return m_lines; }
    [[nodiscard]] qint64 dotsRemoved() const { return m_dotsRemoved; }
    [[nodiscard]] qint64 bareLineFeeds() const { return m_bareLineFeeds; }
    [[nodiscard]] qint64 bareCarriageReturns() const { return m_bareCarriageReturns; }
    /// Lone dots between line ends of which at least one is not CRLF: each would end the content
    /// for a server that forgives line ends.
    [[nodiscard]] qint64 falseEnds() const { return m_falseEnds; }

private:
    enum class Place : quint8 {
        LineStart,
        Dot,
        DotCr,
        Text,
        TextCr,
        Ended
    };
    /// How much of "lone line end, dot" the last octets are.
    enum class Suspicion : quint8 {
        None,
        LineEnd,
        Dot
    };

    void take(char octet, QByteArray &content);
    void takeText(char octet, QByteArray &content);
    void keep(char octet, QByteArray &content);
    void noteBareCr();

    qint64 m_octets = 0;
    qint64 m_lines = 0;
    qint64 m_dotsRemoved = 0;
    qint64 m_bareLineFeeds = 0;
    qint64 m_bareCarriageReturns = 0;
    qint64 m_falseEnds = 0;
    Place m_place = Place::LineStart;
    Suspicion m_suspicion = Suspicion::None;
};

} // namespace Smtp
