// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sequencealignment.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace Heloscope;

namespace {

std::vector<int> sequence(const QByteArray &letters)
{
    return {letters.begin(), letters.end()};
}

QByteArray common(const QByteArray &left, const QByteArray &right)
{
    const std::vector<int> first = sequence(left);
    const std::vector<int> second = sequence(right);
    QByteArray letters;
    for (const auto &[x, y] : alignedSequences(first, second)) {
        letters.append(left[x]);
        Q_ASSERT(left[x] == right[y]);
    }
    return letters;
}

/// The textbook's table, for comparison.
int longestCommon(const std::vector<int> &left, const std::vector<int> &right)
{
    std::vector<int> row(right.size() + 1, 0);
    for (const int one : left) {
        int corner = 0;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = one == right[j] ? corner + 1 : std::max(above, row[j]);
            corner = above;
        }
    }
    return row.back();
}

} // namespace

class TestSequenceAlignment : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatBothHave()
    {
        QCOMPARE(common("", ""), "");
        QCOMPARE(common("abc", ""), "");
        QCOMPARE(common("", "abc"), "");
        QCOMPARE(common("abc", "abc"), "abc");
        QCOMPARE(common("abc", "xyz"), "");
        QCOMPARE(common("abcd", "abd"), "abd");
        QCOMPARE(common("abd", "abcd"), "abd");
        QCOMPARE(common("xabc", "abcy"), "abc");
        QCOMPARE(common("abcabba", "cbabac").size(), 4);
    }

    void findsAsMuchAsTheTable()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<int> left(random() % 40);
            std::vector<int> right(random() % 40);
            const unsigned long letters = 1 + random() % 6;
            for (int &one : left) {
                one = static_cast<int>(random() % letters);
            }
            for (int &one : right) {
                one = static_cast<int>(random() % letters);
            }
            const Matches matches = alignedSequences(left, right);
            QCOMPARE(static_cast<int>(matches.size()), longestCommon(left, right));
            int x = -1;
            int y = -1;
            for (const auto &[first, second] : matches) {
                QVERIFY(first > x && second > y);
                QCOMPARE(
                    left[static_cast<std::size_t>(first)], right[static_cast<std::size_t>(second)]);
                x = first;
                y = second;
            }
        }
    }

    void strangersEndInGoodTime()
    {
        std::vector<int> left(100'000);
        std::iota(left.begin(), left.end(), 0);
        std::vector<int> right(100'000);
        std::iota(right.begin(), right.end(), 1'000'000);
        QVERIFY(alignedSequences(left, right).empty());
        right = left;
        std::ranges::rotate(right, right.begin() + 50'000);
        const Matches matches = alignedSequences(left, right);
        QVERIFY(std::ranges::is_sorted(matches));
    }
};

QTEST_GUILESS_MAIN(TestSequenceAlignment)
#include "tst_sequencealignment.moc"
