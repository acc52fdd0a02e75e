// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/differences.h"

#include "core/compare/comparisonwords.h"
#include "core/compare/replytraits.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = ComparableCode::Kind;

/// "2" to "5", "x" where it is left open, "none" where SMTP has no such class.
QByteArray classId(const ComparableCode &code)
{
    if (code.first == ComparableCode::OpenClass) {
        return "x";
    }
    return code.severity() ? QByteArray::number(code.first) : QByteArray("none");
}

QByteArray categoryId(const ComparableCode &code)
{
    switch (code.second) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 5:
        return QByteArray::number(code.second);
    default:
        return "other";
    }
}

QByteArray subjectId(const ComparableCode &code)
{
    return code.second <= 7 ? QByteArray::number(code.second) : QByteArray("other");
}

QByteArray turnId(TurnAfter turn)
{
    switch (turn) {
    case TurnAfter::Command:
        return "command";
    case TurnAfter::Message:
        return "message";
    case TurnAfter::Login:
        return "login";
    case TurnAfter::Greeting:
        return "greeting";
    case TurnAfter::End:
        return "end";
    }
    return {};
}

QByteArray connectionId(ConnectionAfter connection)
{
    switch (connection) {
    case ConnectionAfter::Stays:
        return "stays";
    case ConnectionAfter::Closes:
        return "closes";
    case ConnectionAfter::ClosedToMail:
        return "greeting";
    }
    return {};
}

std::optional<ReplyTraits> traitsOf(const ComparableCode &code)
{
    return code.kind == Kind::Reply ? replyTraits(code.label().toInt()) : std::nullopt;
}

/// Collects the entries of the list.
class DifferenceList
{
public:
    DifferenceList(const std::array<ComparedCode, 2> &codes, const ComparisonWords &words)
        : m_first(codes.front())
        , m_second(codes.back())
        , m_words(words)
    {
    }

    void addMeaning();
    void addKind();
    void addClass();
    void addSecondNumber();
    void addSession();
    void addStanding();

    [[nodiscard]] const QStringList &taken() const { return m_list; }

private:
    [[nodiscard]] QString sentence(QByteArrayView id, const ComparedCode &code) const
    {
        return m_words.sentence(TopicId("difference/").append(id),
            {{"code"_L1, code.label}, {"name"_L1, code.name},
                {"digit"_L1, QString::number(code.code.second)}, {"commands"_L1, moments(code)}});
    }
    [[nodiscard]] QString moments(const ComparedCode &code) const;

    /// One entry: a sentence about each, on a line of its own. Thai ends no sentence with a sign.
    void addBoth(const QByteArray &first, const QByteArray &second)
    {
        add(sentence(first, m_first) + u'\n' + sentence(second, m_second));
    }
    void addBothIfDifferent(
        const QByteArray &prefix, const QByteArray &first, const QByteArray &second)
    {
        if (first != second) {
            addBoth(prefix + first, prefix + second);
        }
    }
    /// One entry about both together.
    void addTogether(QByteArrayView id, const QString &line = {})
    {
        add(m_words.sentence(TopicId("difference/").append(id),
            {{"first"_L1, m_first.label}, {"second"_L1, m_second.label}, {"line"_L1, line}}));
    }
    void add(const QString &sentences)
    {
        if (const QString trimmed = sentences.trimmed(); !trimmed.isEmpty()) {
            m_list.append(trimmed);
        }
    }

    const ComparedCode &m_first;
    const ComparedCode &m_second;
    const ComparisonWords &m_words;
    QStringList m_list;
};

/// "MAIL, RCPT, the end of the message"
QString DifferenceList::moments(const ComparedCode &code) const
{
    const std::optional<ReplyTraits> traits = traitsOf(code.code);
    QStringList names;
    for (const QByteArray &moment : traits ? traits->moments : std::vector<QByteArray>()) {
        if (moment == "CONNECT") {
            names.append(m_words.heading("moment-greeting"));
        } else if (moment == "CONTENT") {
            names.append(m_words.heading("moment-content"));
        } else if (moment == "any") {
            names.append(m_words.heading("moment-any"));
        } else {
            names.append(QString::fromLatin1(moment));
        }
    }
    return names.join(u", "_s);
}

void DifferenceList::addMeaning()
{
    if (m_first.name != m_second.name) {
        addBoth("meaning", "meaning");
    }
}

void DifferenceList::addKind()
{
    const ComparableCode &first = m_first.code;
    const ComparableCode &second = m_second.code;
    if (first.kind == second.kind) {
        return;
    }
    const auto kindId = [](const ComparableCode &code) {
        return code.kind == Kind::Reply ? "kind-reply" : "kind-enhanced";
    };
    addBoth(kindId(first), kindId(second));
    const ComparedCode &reply = first.kind == Kind::Reply ? m_first : m_second;
    ComparableCode enhanced = first.kind == Kind::Reply ? second : first;
    if (enhanced.first == ComparableCode::OpenClass) {
        enhanced.first = reply.code.first;
    }
    // 3yz never carries one, whatever its class (RFC 2034 §4).
    const bool isPaired = reply.code.severity() && enhanced.first != 3;
    if (!isPaired) {
        return;
    }
    if (enhanced.first != reply.code.first) {
        addTogether("kind-clash");
    } else {
        addTogether("kind-pair", reply.label + u' ' + enhanced.label());
    }
}

void DifferenceList::addClass()
{
    const ComparableCode &first = m_first.code;
    const ComparableCode &second = m_second.code;
    if (first.kind == Kind::Enhanced && second.kind == Kind::Enhanced
        && first.second == second.second && first.third == second.third) {
        addTogether("same-matter");
    }
    addBothIfDifferent("class-", classId(first), classId(second));
    addBothIfDifferent("retry-", classId(first), classId(second));
}

void DifferenceList::addSecondNumber()
{
    const ComparableCode &first = m_first.code;
    const ComparableCode &second = m_second.code;
    if (first.kind != second.kind || first.second == second.second) {
        return;
    }
    if (first.kind == Kind::Enhanced) {
        addBoth("subject-" + subjectId(first), "subject-" + subjectId(second));
    } else if (first.severity() && second.severity()) {
        addBoth("category-" + categoryId(first), "category-" + categoryId(second));
    }
}

/// Where in a session the two come, and what follows them.
void DifferenceList::addSession()
{
    const std::optional<ReplyTraits> first = traitsOf(m_first.code);
    const std::optional<ReplyTraits> second = traitsOf(m_second.code);
    if (!first || !second) {
        return;
    }
    if (first->moments != second->moments) {
        const auto id = [](const ReplyTraits &traits) {
            return traits.moments.empty() ? "commands-none" : "commands";
        };
        addBoth(id(*first), id(*second));
    }
    if (first->turn && second->turn) {
        addBothIfDifferent("turn-", turnId(*first->turn), turnId(*second->turn));
    }
    if (first->connection && second->connection) {
        addBothIfDifferent(
            "connection-", connectionId(*first->connection), connectionId(*second->connection));
    }
}

/// What is not standard is called by its name, also where both are alike.
void DifferenceList::addStanding()
{
    const bool isUsual = m_first.status == u"standard" && m_second.status == u"standard";
    if (m_first.isListed && m_second.isListed && !isUsual) {
        addBoth("status-" + m_first.status.toLatin1(), "status-" + m_second.status.toLatin1());
        return;
    }
    for (const ComparedCode *code : {&m_first, &m_second}) {
        if (!code->isListed) {
            add(sentence("unknown", *code));
        }
    }
}

} // namespace

QStringList keyDifferences(const std::array<ComparedCode, 2> &codes, const ComparisonWords &words)
{
    DifferenceList list(codes, words);
    list.addMeaning();
    list.addKind();
    list.addClass();
    list.addSession();
    list.addSecondNumber();
    list.addStanding();
    return list.taken();
}

QString retrySentence(const ComparableCode &code, const ComparisonWords &words)
{
    return words.sentence("difference/retry-" + classId(code), {{"code"_L1, code.label()}});
}

} // namespace Heloscope
