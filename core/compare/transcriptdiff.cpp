// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps are lined up in three passes: by name, side of the TLS handshake and reply code; between
// those by name and side; between those by name alone. So a command that was tried twice stands
// beside the one that had the same answer, and one that had another answer still finds its partner.
// A run of RCPT commands is one element in all passes and is then matched by address.
#include "core/compare/transcriptdiff.h"

#include "core/compare/sequencealignment.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>

namespace Heloscope {

namespace {

/// One step, or a run of RCPT commands: a range of steps.
struct Unit {
    std::size_t first = 0;
    std::size_t last = 0; ///< one behind
};

using Steps = std::vector<TranscriptStep>;

std::vector<Unit> unitsOf(const Steps &steps)
{
    std::vector<Unit> units;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool continues = !units.empty() && steps[i].name == "RCPT"
            && steps[i - 1].name == "RCPT" && steps[i].sent && steps[i - 1].sent;
        if (continues) {
            units.back().last = i + 1;
        } else {
            units.push_back({i, i + 1});
        }
    }
    return units;
}

QByteArray keyOf(const TranscriptStep &step, int pass)
{
    QByteArray key = step.name;
    const bool isHello = step.name == "EHLO" || step.name == "LHLO" || step.name == "HELO";
    if (pass < 2 && isHello && step.isSecure) {
        key += "/secure";
    }
    if (pass < 1 && step.name != "RCPT") {
        key += '/' + step.argument;
        key += '/' + (step.received == 0 ? QByteArray("-") : QByteArray::number(step.code));
    }
    return key;
}

class TranscriptPairing
{
public:
    TranscriptPairing(const Transcript &left, const Transcript &right)
        : m_left(stepsOf(left))
        , m_right(stepsOf(right))
        , m_leftUnits(unitsOf(m_left))
        , m_rightUnits(unitsOf(m_right))
    {
        m_diff.sessions = {{&left, partyNames(left)}, {&right, partyNames(right)},
            left.header().target.host.compare(right.header().target.host, Qt::CaseInsensitive) == 0
                && left.header().target.port == right.header().target.port};
    }

    TranscriptDiff diff()
    {
        pair({0, m_leftUnits.size()}, {0, m_rightUnits.size()}, 0);
        collectDifferences();
        return std::move(m_diff);
    }

private:
    static constexpr int Passes = 3;

    void pair(Unit left, Unit right, int pass);
    void putUnits(const Unit &left, const Unit &right);
    void putRecipients(const Unit &left, const Unit &right);
    void put(const TranscriptStep *left, const TranscriptStep *right);
    void collectDifferences();

    [[nodiscard]] std::vector<int> keys(
        const Steps &steps, const std::vector<Unit> &units, const Unit &range, int pass)
    {
        std::vector<int> numbers;
        numbers.reserve(range.last - range.first);
        for (std::size_t i = range.first; i < range.last; ++i) {
            const QByteArray key = keyOf(steps[units[i].first], pass);
            const int next = static_cast<int>(m_numbers.size());
            auto known = m_numbers.find(key);
            if (known == m_numbers.end()) {
                known = m_numbers.insert(key, next);
            }
            numbers.push_back(*known);
        }
        return numbers;
    }

    Steps m_left;
    Steps m_right;
    std::vector<Unit> m_leftUnits;
    std::vector<Unit> m_rightUnits;
    QHash<QByteArray, int> m_numbers; ///< of keys
    TranscriptDiff m_diff;
};

/// left, right: ranges of units.
void TranscriptPairing::pair(Unit left, Unit right, int pass)
{
    Matches matches;
    if (pass < Passes && left.first < left.last && right.first < right.last) {
        const std::vector<int> leftKeys = keys(m_left, m_leftUnits, left, pass);
        const std::vector<int> rightKeys = keys(m_right, m_rightUnits, right, pass);
        matches = alignedSequences(leftKeys, rightKeys);
    }
    if (matches.empty() && pass + 1 < Passes && left.first < left.last
        && right.first < right.last) {
        pair(left, right, pass + 1);
        return;
    }
    const Unit wholeLeft = left;
    const Unit wholeRight = right;
    const auto putGap = [&](std::size_t leftEnd, std::size_t rightEnd) {
        if (left.first == leftEnd && right.first == rightEnd) {
            return;
        }
        if (pass + 1 < Passes) {
            pair({left.first, leftEnd}, {right.first, rightEnd}, pass + 1);
            return;
        }
        for (std::size_t i = left.first; i < leftEnd; ++i) {
            for (std::size_t step = m_leftUnits[i].first; step < m_leftUnits[i].last; ++step) {
                put(&m_left[step], nullptr);
            }
        }
        for (std::size_t i = right.first; i < rightEnd; ++i) {
            for (std::size_t step = m_rightUnits[i].first; step < m_rightUnits[i].last; ++step) {
                put(nullptr, &m_right[step]);
            }
        }
    };
    for (const auto &[x, y] : matches) {
        const std::size_t leftPlace = wholeLeft.first + static_cast<std::size_t>(x);
        const std::size_t rightPlace = wholeRight.first + static_cast<std::size_t>(y);
        putGap(leftPlace, rightPlace);
        putUnits(m_leftUnits[leftPlace], m_rightUnits[rightPlace]);
        left.first = leftPlace + 1;
        right.first = rightPlace + 1;
    }
    putGap(left.last, right.last);
}

void TranscriptPairing::putUnits(const Unit &left, const Unit &right)
{
    if (m_left[left.first].name == "RCPT") {
        putRecipients(left, right);
    } else {
        put(&m_left[left.first], &m_right[right.first]);
    }
}

/// Those that both have, by address; of an address that was tried again the last ones, because they
/// counted. Then, in order, those that only one has: both sessions had a recipient more.
void TranscriptPairing::putRecipients(const Unit &left, const Unit &right)
{
    QHash<QByteArray, std::deque<std::size_t>> byAddress;
    for (std::size_t i = right.first; i < right.last; ++i) {
        byAddress[m_right[i].argument].push_back(i);
    }
    std::vector<const TranscriptStep *> partners(left.last - left.first, nullptr);
    std::vector<bool> isTaken(right.last - right.first, false);
    const auto give = [&](std::size_t leftStep, std::size_t rightStep) {
        partners[leftStep - left.first] = &m_right[rightStep];
        isTaken[rightStep - right.first] = true;
    };
    for (std::size_t i = left.last; i-- > left.first;) {
        const auto same = byAddress.find(m_left[i].argument);
        if (same != byAddress.end() && !same->empty()) {
            give(i, same->back());
            same->pop_back();
        }
    }
    std::size_t next = right.first;
    QSet<QByteArray> known; ///< addresses that the left one has
    for (std::size_t i = left.first; i < left.last; ++i) {
        known.insert(m_left[i].argument);
    }
    for (std::size_t i = left.first; i < left.last; ++i) {
        if (partners[i - left.first] || byAddress.contains(m_left[i].argument)) {
            continue;
        }
        while (next < right.last
            && (isTaken[next - right.first] || known.contains(m_right[next].argument))) {
            ++next;
        }
        if (next < right.last) {
            give(i, next);
        }
    }
    for (std::size_t i = left.first; i < left.last; ++i) {
        put(&m_left[i], partners[i - left.first]);
    }
    for (std::size_t i = right.first; i < right.last; ++i) {
        if (!isTaken[i - right.first]) {
            put(nullptr, &m_right[i]);
        }
    }
}

void TranscriptPairing::put(const TranscriptStep *left, const TranscriptStep *right)
{
    ComparedStep step;
    const TranscriptStep &one = left ? *left : *right;
    step.stage = one.stage;
    step.name = one.name;
    if (left) {
        step.left = *left;
    }
    if (right) {
        step.right = *right;
    }
    if (left && right) {
        StepVerdict verdict = comparedSteps(*left, *right, m_diff.sessions);
        step.differences = std::move(verdict.differences);
        step.kind = !step.differences.empty() ? ComparedStepKind::Changed
            : verdict.isIdentical             ? ComparedStepKind::Same
                                              : ComparedStepKind::VolatileOnly;
    } else {
        step.kind = left ? ComparedStepKind::OnlyLeft : ComparedStepKind::OnlyRight;
    }
    m_diff.steps.push_back(std::move(step));
}

void TranscriptPairing::collectDifferences()
{
    constexpr qsizetype LongestList = 200;
    std::optional<ComparedStepKind> run;
    for (const ComparedStep &step : m_diff.steps) {
        const bool isOneSided
            = step.kind == ComparedStepKind::OnlyLeft || step.kind == ComparedStepKind::OnlyRight;
        if (isOneSided && run == step.kind) {
            QByteArray &list = m_diff.differences.back().subject;
            if (list.size() < LongestList) {
                list += ", " + step.name;
            } else if (!list.endsWith("...")) {
                list += ", ...";
            }
            continue;
        }
        run.reset();
        if (isOneSided) {
            run = step.kind;
            m_diff.differences.push_back(
                {step.kind == ComparedStepKind::OnlyLeft ? SessionDifferenceKind::StepMissing
                                                         : SessionDifferenceKind::StepAdded,
                    step.name, step.name, {}, {}});
        }
        m_diff.differences.insert(
            m_diff.differences.end(), step.differences.begin(), step.differences.end());
    }
}

} // namespace

QByteArray comparedStepKindName(ComparedStepKind kind)
{
    switch (kind) {
    case ComparedStepKind::Same:
        return "same";
    case ComparedStepKind::VolatileOnly:
        return "volatile";
    case ComparedStepKind::Changed:
        return "changed";
    case ComparedStepKind::OnlyLeft:
        return "only-left";
    case ComparedStepKind::OnlyRight:
        return "only-right";
    }
    return {};
}

TranscriptDiff compareTranscripts(const Transcript &left, const Transcript &right)
{
    return TranscriptPairing(left, right).diff();
}

} // namespace Heloscope
