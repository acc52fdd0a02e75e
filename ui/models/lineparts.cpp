// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lineparts.h"

#include "core/wire/commandparser.h"
#include "ui/models/completions.h"

namespace Heloscope {

namespace {

/// Takes stretches off the front of a line.
class Scan
{
public:
    explicit Scan(const QString &line)
        : m_line(line)
    {
    }

    [[nodiscard]] bool isAtEnd()
    {
        while (m_at < m_line.size() && m_line.at(m_at).isSpace()) {
            ++m_at;
        }
        return m_at >= m_line.size();
    }

    /// Up to and with last; up to white space where there is none.
    LinePart take(LinePart::Kind kind, QChar last)
    {
        const qsizetype found = last.isNull() ? -1 : m_line.indexOf(last, m_at);
        const qsizetype start = m_at;
        if (found >= 0) {
            m_at = found + 1;
        } else {
            while (m_at < m_line.size() && !m_line.at(m_at).isSpace()) {
                ++m_at;
            }
        }
        return {kind, static_cast<int>(start), static_cast<int>(m_at - start)};
    }

    [[nodiscard]] QChar next() const { return m_line.at(m_at); }

private:
    const QString &m_line;
    qsizetype m_at = 0;
};

} // namespace

std::vector<LinePart> partsOf(const QString &line, const Smtp::Facts &facts)
{
    const QByteArray bytes = line.toUtf8();
    const Smtp::Verb verb = Smtp::verbOfLine(bytes);
    const bool hasPath = verb == Smtp::Verb::Mail || verb == Smtp::Verb::Rcpt;
    const bool hasName
        = verb == Smtp::Verb::Ehlo || verb == Smtp::Verb::Helo || verb == Smtp::Verb::Lhlo;
    const QByteArray missing = notOffered(bytes, facts);
    std::vector<LinePart> parts;
    Scan scan(line);
    if (scan.isAtEnd()) {
        return parts;
    }
    parts.push_back(scan.take(LinePart::Kind::Verb, hasPath ? QChar(u':') : QChar()));
    parts.back().isNotOffered = !hasPath && !missing.isEmpty();
    if ((hasPath || hasName) && !scan.isAtEnd()) {
        const bool isBracketed = scan.next() == u'<';
        parts.push_back(scan.take(LinePart::Kind::Address, isBracketed ? QChar(u'>') : QChar()));
    }
    while (!scan.isAtEnd()) {
        LinePart part = scan.take(LinePart::Kind::Parameter, {});
        const QString keyword = line.mid(part.start, part.length).section(u'=', 0, 0);
        part.isNotOffered = hasPath && keyword.toUpper().toUtf8() == missing;
        parts.push_back(part);
    }
    return parts;
}

} // namespace Heloscope
