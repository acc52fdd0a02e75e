// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/shellwords.h"

#include <algorithm>
#include <optional>

namespace Heloscope {

namespace {

class WordReader
{
public:
    WordReader(const QByteArray &line, bool literally)
        : m_line(line)
        , m_literally(literally)
    {
    }

    Result<ShellWords, ShellFault> read()
    {
        if (m_line.size() > ShellLineCap && !m_literally) {
            return Failure{ShellFault::TooLong};
        }
        while (m_at < m_line.size() && !m_fault && !m_done) {
            if (m_literally && QByteArrayView(";&|<>$`#").contains(m_line.at(m_at))) {
                take(m_line.at(m_at));
            } else if (m_literally && m_line.at(m_at) == '\n') {
                endWord();
                ++m_at;
            } else {
                takeOctet();
            }
        }
        if (m_fault) {
            return Failure{*m_fault};
        }
        endWord();
        return std::move(m_result);
    }

private:
    void takeOctet()
    {
        const char octet = m_line.at(m_at);
        switch (octet) {
        case ' ':
        case '\t':
        case '\r':
            endWord();
            ++m_at;
            break;
        case '\n':
        case ';':
        case '&':
            endWord();
            ++m_at;
            end(ShellFault::SeveralCommands);
            break;
        case '|':
            endWord();
            m_result.outputGoesElsewhere = true;
            m_result.bar = m_at;
            m_done = true;
            break;
        case '>':
            passRedirection();
            break;
        case '<':
            m_fault = ShellFault::InputRedirected;
            break;
        case '$':
        case '`':
            m_fault = ShellFault::Expansion;
            break;
        case '#':
            if (m_begin < 0) {
                m_at = restOfLine();
            } else {
                take(octet);
            }
            break;
        case '\'':
            takeSingleQuoted();
            break;
        case '"':
            takeDoubleQuoted();
            break;
        case '\\':
            takeEscaped();
            break;
        default:
            take(octet);
        }
    }

    void take(char octet)
    {
        begin();
        m_word += octet;
        ++m_at;
    }

    void begin()
    {
        if (m_begin < 0) {
            m_begin = m_at;
        }
    }

    void endWord()
    {
        if (m_begin >= 0) {
            m_result.words.push_back({m_word, {m_begin, m_at - m_begin}});
            m_word.clear();
            m_begin = -1;
        }
    }

    /// The command ends here. Only blanks may follow, and that which comes of a paste: its prompt.
    void end(ShellFault fault)
    {
        const QByteArrayView rest = QByteArrayView(m_line).sliced(m_at);
        if (!rest.trimmed().isEmpty() && !m_result.words.empty()) {
            m_fault = fault;
        }
    }

    [[nodiscard]] qsizetype restOfLine() const
    {
        const qsizetype end = m_line.indexOf('\n', m_at);
        return end < 0 ? m_line.size() : end;
    }

    void takeSingleQuoted()
    {
        const qsizetype end = m_line.indexOf('\'', m_at + 1);
        begin();
        if (end < 0) {
            m_word += m_line.sliced(m_at + 1);
            m_at = m_line.size();
            fail(ShellFault::UnclosedQuote);
            return;
        }
        m_word += m_line.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
    }

    void takeDoubleQuoted()
    {
        begin();
        for (++m_at; m_at < m_line.size(); ++m_at) {
            const char octet = m_line.at(m_at);
            if (octet == '"') {
                ++m_at;
                return;
            }
            if (octet == '$' || octet == '`') {
                fail(ShellFault::Expansion);
            }
            const bool escapes = octet == '\\' && m_at + 1 < m_line.size()
                && QByteArrayView("$`\"\\\n").contains(m_line.at(m_at + 1));
            if (escapes) {
                ++m_at;
            }
            if (!escapes || m_line.at(m_at) != '\n') {
                m_word += m_line.at(m_at);
            }
        }
        fail(ShellFault::UnclosedQuote);
    }

    void fail(ShellFault fault)
    {
        if (!m_literally && !m_fault) {
            m_fault = fault;
        }
    }

    void takeEscaped()
    {
        if (m_at + 1 == m_line.size()) {
            ++m_at; // of a line whose continuation was not copied
            return;
        }
        const bool joins = m_line.at(m_at + 1) == '\n'
            || QByteArrayView(m_line).sliced(m_at + 1).startsWith("\r\n");
        if (joins) {
            m_at = m_line.indexOf('\n', m_at) + 1;
            return;
        }
        begin();
        m_word += m_line.at(m_at + 1);
        m_at += 2;
    }

    /// ">file", "2>&1", ">>file": says where output goes, which is no part of the session.
    void passRedirection()
    {
        if (m_begin >= 0 && !m_word.isEmpty() && m_word.size() <= 2
            && std::all_of(
                m_word.begin(), m_word.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            m_word.clear(); // the number of a descriptor
            m_begin = -1;
        }
        endWord();
        m_result.outputGoesElsewhere = true;
        while (m_at < m_line.size() && QByteArrayView("> &\t").contains(m_line.at(m_at))) {
            ++m_at;
        }
        while (m_at < m_line.size() && !QByteArrayView(" \t\r\n;&|<>").contains(m_line.at(m_at))) {
            if (m_line.at(m_at) == '$' || m_line.at(m_at) == '`') {
                m_fault = ShellFault::Expansion;
                return;
            }
            ++m_at;
        }
    }

    const QByteArray &m_line;
    bool m_literally;
    ShellWords m_result;
    QByteArray m_word;
    qsizetype m_at = 0;
    qsizetype m_begin = -1; ///< of the present word; negative between words
    std::optional<ShellFault> m_fault;
    bool m_done = false;
};

} // namespace

Result<ShellWords, ShellFault> readShellWords(const QByteArray &line)
{
    return WordReader(line, false).read();
}

std::vector<ShellWord> wordsLiterally(const QByteArray &line)
{
    return WordReader(line, true).read()->words;
}

} // namespace Heloscope
