// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <limits>
#include <optional>

namespace Smtp {

/// One line as it came.
struct Line {
    enum class Ending : quint8 {
        CrLf,
        Lf
    };

    QByteArray text; ///< without its ending
    Ending ending = Ending::CrLf;

    /// text and ending, the very octets.
    [[nodiscard]] QByteArray raw() const;
};

/// Collects octets and gives them out line by line. CRLF ends a line; a lone LF does too, because
/// broken servers send it, and the line says so. A lone CR is text. Holds at most cap octets: a
/// line that gets longer makes the buffer overlong, and nothing more is taken in.
class LineBuffer
{
public:
    static constexpr qsizetype Unlimited = std::numeric_limits<qsizetype>::max();

    explicit LineBuffer(qsizetype cap);

    void append(QByteArrayView bytes);
    /// The next whole line; nothing if its end has not come yet.
    std::optional<Line> takeLine();
    /// A line without an end passed the cap (octets).
    [[nodiscard]] bool isOverlong() const { return m_overlong; }
    /// What has come and was not given out, for findings.
    [[nodiscard]] QByteArrayView residue() const;
    [[nodiscard]] bool isEmpty() const { return residue().isEmpty(); }
    void clear();

private:
    QByteArray m_bytes;
    qsizetype m_start = 0; ///< where the next line begins
    qsizetype m_searched = 0; ///< no LF before this offset
    qsizetype m_cap;
    bool m_overlong = false;
};

} // namespace Smtp
