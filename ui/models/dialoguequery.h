// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/verb.h"
#include "ui/models/transcriptroles.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace Heloscope {

/// What a query can ask about.
enum class QueryField : quint8 {
    Text, ///< "text:word", or a word alone
    Code, ///< "code:550", "code:55x", "code:5", "code:5.1.1", "code:X.7"
    Verb, ///< "verb:RCPT"; of a reply: what it answers
    Stage, ///< "stage:rcpt", "stage:tls"
    From, ///< "from:client", "from:server", "from:program"
    Note, ///< "note:word": what a person has written about the row
    Is, ///< "is:bookmark", "is:note"
    Finding, ///< "finding:any", "finding:warning", "finding:starttls-injection"
};

/// Something in a query that was not understood and is left out.
struct QueryFault {
    enum class Kind : quint8 {
        UnknownField, ///< it is looked for as text
        NoValue,
        NotACode,
        UnknownVerb,
        UnknownStage,
        UnknownSpeaker,
        UnknownKind,
        OpenQuote, ///< the text goes on to the end
    };

    Kind kind = Kind::UnknownField;
    QString text; ///< as it was typed

    bool operator==(const QueryFault &) const = default;
};

/// A row of the dialogue, as far as a query may ask about it.
struct QueriedRow {
    Speaker speaker = Speaker::Program;
    RowKind kind = RowKind::Note;
    std::optional<int> code;
    QByteArray enhanced; ///< "5.1.1"; empty without one
    std::optional<Smtp::Verb> verb;
    std::optional<int> finding; ///< Smtp::FindingSeverity of the worst
    QByteArrayList findings; ///< their ids
    bool isBookmark = false;
    QString note;
    std::function<bool(const QString &text)> contains; ///< whatever the row shows, without case
};

/// A filter of the dialogue in a small language: words and field:value, a minus in front to leave
/// out, quotes around what has spaces. All of it has to fit.
class DialogueQuery
{
public:
    /// Of text, at most 1000 letters. faults: may be null.
    static DialogueQuery parse(const QString &text, std::vector<QueryFault> *faults = nullptr);

    /// Fits everything.
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool fits(const QueriedRow &row) const;

private:
    struct Term {
        QueryField field = QueryField::Text;
        QString value;
        Smtp::Verb verb = Smtp::Verb::Other;
        Stage stage = Stage::Connect;
        Speaker speaker = Speaker::Program;
        bool isExcluded = false;
    };

    static std::optional<QueryFault::Kind> understand(Term &term);
    [[nodiscard]] static bool fits(const Term &term, const QueriedRow &row);

    std::vector<Term> m_terms;
};

/// How the last word of a query could go on: "co" → "code:", "code:" → "code:2xx", "code:3xx" …
[[nodiscard]] QStringList queryCompletions(const QString &word);

} // namespace Heloscope
