// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dialoguequery.h"

#include "core/smtp/deviation.h"

#include <algorithm>
#include <array>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Fault = QueryFault::Kind;
constexpr qsizetype LongestQuery = 1000;

struct FieldName {
    const char *name;
    QueryField field;
};

constexpr std::array FieldNames{FieldName{"text", QueryField::Text},
    FieldName{"code", QueryField::Code}, FieldName{"verb", QueryField::Verb},
    FieldName{"stage", QueryField::Stage}, FieldName{"from", QueryField::From},
    FieldName{"finding", QueryField::Finding}, FieldName{"note", QueryField::Note},
    FieldName{"is", QueryField::Is}};

constexpr std::array KindNames{"bookmark", "note"};

struct SpeakerName {
    const char *name;
    Speaker speaker;
};

constexpr std::array SpeakerNames{SpeakerName{"client", Speaker::Client},
    SpeakerName{"server", Speaker::Server}, SpeakerName{"program", Speaker::Program}};

constexpr std::array SeverityNames{"info", "warning", "error"};

bool isSame(QStringView text, const char *name)
{
    return text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
}

/// A word of a query, without its minus and its quotes.
struct Word {
    QString field; ///< what stands in front of a colon outside quotes
    QString value;
    QString typed;
    bool isExcluded = false;
    bool hasField = false;
    bool isOpen = false; ///< a quote was not closed
};

/// Up to the next space outside quotes; place moves behind it.
Word takeWord(const QString &text, qsizetype &place)
{
    Word word;
    const qsizetype begin = place;
    if (text[place] == u'-' && place + 1 < text.size() && !text[place + 1].isSpace()) {
        word.isExcluded = true;
        ++place;
    }
    bool isQuoted = false;
    bool wasQuoted = false;
    for (; place < text.size() && (isQuoted || !text[place].isSpace()); ++place) {
        const QChar sign = text[place];
        if (sign == u'"') {
            isQuoted = !isQuoted;
            wasQuoted = true;
        } else if (sign == u':' && !wasQuoted && !word.hasField && !word.value.isEmpty()
            && std::ranges::all_of(word.value, [](QChar c) { return c.isLetter(); })) {
            word.field = word.value;
            word.value.clear();
            word.hasField = true;
        } else {
            word.value += sign;
        }
    }
    word.isOpen = isQuoted;
    word.typed = text.sliced(begin, place - begin);
    return word;
}

bool isCodePattern(const QString &value)
{
    if (value.contains(u'.')) {
        const QStringList parts = value.split(u'.');
        const auto isNumber = [](const QString &part) {
            return part.compare(u"x", Qt::CaseInsensitive) == 0
                || (!part.isEmpty() && part.size() <= 3
                    && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; }));
        };
        return parts.size() <= 3 && std::ranges::all_of(parts, isNumber);
    }
    return value.size() <= 3 && value[0] >= u'2' && value[0] <= u'5'
        && std::ranges::all_of(
            value, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'x' || c == u'X'; });
}

bool fitsCode(const QString &pattern, const QueriedRow &row)
{
    if (!pattern.contains(u'.')) {
        const QString code = row.code ? QString::number(*row.code) : QString();
        return !code.isEmpty()
            && std::equal(pattern.begin(), pattern.end(), code.begin(),
                [](QChar p, QChar c) { return p == c || p == u'x' || p == u'X'; });
    }
    const QStringList wanted = pattern.split(u'.');
    const QList<QByteArray> parts = row.enhanced.split('.');
    if (parts.size() < wanted.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != QString::fromLatin1(parts[i])
            && wanted[i].compare(u"x", Qt::CaseInsensitive) != 0) {
            return false;
        }
    }
    return true;
}

std::optional<Stage> stageOf(const QueriedRow &row)
{
    switch (row.kind) {
    case RowKind::Lookup:
    case RowKind::Connecting:
    case RowKind::Connected:
        return Stage::Connect;
    case RowKind::Encryption:
        return Stage::StartTls;
    case RowKind::Content:
        return Stage::Message;
    case RowKind::Command:
    case RowKind::Reply:
    case RowKind::ReplyLine:
        return row.verb ? Heloscope::stageOf(*row.verb) : std::nullopt;
    case RowKind::Note:
    case RowKind::Close:
    case RowKind::Outcome:
        return std::nullopt;
    }
    return std::nullopt;
}

bool fitsFinding(const QString &wanted, const QueriedRow &row)
{
    if (isSame(wanted, "any")) {
        return row.finding.has_value();
    }
    for (std::size_t i = 0; i < SeverityNames.size(); ++i) {
        if (isSame(wanted, SeverityNames.at(i))) {
            return row.finding == static_cast<int>(i);
        }
    }
    return std::ranges::any_of(row.findings, [&wanted](const QByteArray &id) {
        return QString::fromUtf8(id).contains(wanted, Qt::CaseInsensitive);
    });
}

} // namespace

DialogueQuery DialogueQuery::parse(const QString &text, std::vector<QueryFault> *faults)
{
    DialogueQuery query;
    const auto complain = [faults](Fault kind, const QString &typed) {
        if (faults) {
            faults->push_back({kind, typed});
        }
    };
    const QString whole = text.left(LongestQuery);
    for (qsizetype place = 0; place < whole.size();) {
        if (whole[place].isSpace()) {
            ++place;
            continue;
        }
        const Word word = takeWord(whole, place);
        if (word.isOpen) {
            complain(Fault::OpenQuote, word.typed);
        }
        Term term;
        term.isExcluded = word.isExcluded;
        term.value = word.value;
        const auto *known = std::ranges::find_if(
            FieldNames, [&word](const FieldName &one) { return isSame(word.field, one.name); });
        if (word.hasField && known == FieldNames.end()) {
            term.value = word.field + u':' + word.value;
            complain(Fault::UnknownField, word.typed);
        } else if (word.hasField) {
            term.field = known->field;
        }
        if (const auto fault = understand(term)) {
            // Nothing typed yet, as in `"`, is nothing to talk about.
            if (word.hasField || *fault != Fault::NoValue) {
                complain(*fault, word.typed);
            }
        } else {
            query.m_terms.push_back(std::move(term));
        }
    }
    return query;
}

std::optional<QueryFault::Kind> DialogueQuery::understand(Term &term)
{
    if (term.value.isEmpty()) {
        return Fault::NoValue;
    }
    switch (term.field) {
    case QueryField::Text:
    case QueryField::Finding:
    case QueryField::Note:
        return std::nullopt;
    case QueryField::Is:
        return std::ranges::any_of(
                   KindNames, [&term](const char *name) { return isSame(term.value, name); })
            ? std::nullopt
            : std::optional(Fault::UnknownKind);
    case QueryField::Code:
        return isCodePattern(term.value) ? std::nullopt : std::optional(Fault::NotACode);
    case QueryField::Verb:
        term.verb = Smtp::verbFromName(term.value.toUtf8());
        return term.verb == Smtp::Verb::Other && !isSame(term.value, "other")
            ? std::optional(Fault::UnknownVerb)
            : std::nullopt;
    case QueryField::Stage: {
        const QByteArray name
            = isSame(term.value, "tls") ? QByteArray("starttls") : term.value.toLower().toUtf8();
        const auto stage = stageFromName(name);
        term.stage = stage.value_or(Stage::Connect);
        return stage ? std::nullopt : std::optional(Fault::UnknownStage);
    }
    case QueryField::From: {
        const auto *known = std::ranges::find_if(
            SpeakerNames, [&term](const SpeakerName &one) { return isSame(term.value, one.name); });
        if (known == SpeakerNames.end()) {
            return Fault::UnknownSpeaker;
        }
        term.speaker = known->speaker;
        return std::nullopt;
    }
    }
    return std::nullopt;
}

bool DialogueQuery::fits(const QueriedRow &row) const
{
    return std::ranges::all_of(
        m_terms, [&row](const Term &term) { return fits(term, row) != term.isExcluded; });
}

bool DialogueQuery::fits(const Term &term, const QueriedRow &row)
{
    switch (term.field) {
    case QueryField::Text:
        return row.contains(term.value);
    case QueryField::Code:
        return fitsCode(term.value, row);
    case QueryField::Verb:
        return row.verb == term.verb;
    case QueryField::Stage:
        return stageOf(row) == term.stage;
    case QueryField::From:
        return row.speaker == term.speaker;
    case QueryField::Finding:
        return fitsFinding(term.value, row);
    case QueryField::Note:
        return row.note.contains(term.value, Qt::CaseInsensitive);
    case QueryField::Is:
        return isSame(term.value, "bookmark") ? row.isBookmark : !row.note.isEmpty();
    }
    return true;
}

QStringList queryCompletions(const QString &word)
{
    const QString minus = word.startsWith(u'-') ? u"-"_s : QString();
    const QString typed = word.sliced(minus.size());
    const qsizetype colon = typed.indexOf(u':');
    QStringList all;
    const auto add = [&all](const char *field, const QString &value) {
        all.append(QLatin1StringView(field) + u':' + value);
    };
    if (colon < 0) {
        for (const FieldName &one : FieldNames) {
            add(one.name, {});
        }
    }
    for (const char *code : {"2xx", "3xx", "4xx", "5xx"}) {
        add("code", QLatin1StringView(code));
    }
    for (int verb = 0; verb <= static_cast<int>(Smtp::Verb::Other); ++verb) {
        add("verb", QString::fromLatin1(Smtp::verbName(static_cast<Smtp::Verb>(verb))));
    }
    for (const Stage stage : AllStages) {
        add("stage", QString::fromLatin1(stageName(stage)));
    }
    for (const SpeakerName &one : SpeakerNames) {
        add("from", QLatin1StringView(one.name));
    }
    add("finding", u"any"_s);
    for (const char *severity : SeverityNames) {
        add("finding", QLatin1StringView(severity));
    }
    for (const char *kind : KindNames) {
        add("is", QLatin1StringView(kind));
    }
    QStringList fitting;
    for (const QString &one : std::as_const(all)) {
        const bool isField = one.endsWith(u':');
        if (!typed.isEmpty() && one.startsWith(typed, Qt::CaseInsensitive)
            && one.size() > typed.size() && (colon >= 0 || isField)) {
            fitting.append(minus + one);
        }
    }
    return fitting;
}

} // namespace Heloscope
