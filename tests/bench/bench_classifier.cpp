// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes to find the reason of a refusal: the labelled lines of the tests, against a
// mere copy of their text in lower case, which reads every octet once.
#include "core/diagnosis/reasonclassifier.h"
#include "tests/diagnosis/labelledreplies.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 9;
constexpr int Rounds = 20;
constexpr double Promised = 50; ///< microseconds a line

/// Median of several runs, in microseconds a line.
double microsecondsPerLine(const std::vector<LabelledReply> &replies,
    const std::function<int(const LabelledReply &)> &work)
{
    std::vector<double> runs;
    int sink = 0;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < Rounds; ++round) {
            for (const LabelledReply &labelled : replies) {
                sink += work(labelled);
            }
        }
        runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0 / Rounds
            / static_cast<double>(replies.size()));
    }
    std::ranges::nth_element(runs, runs.begin() + Runs / 2);
    return sink == 0 ? 0 : runs[Runs / 2];
}

} // namespace

int main()
{
    const std::vector<LabelledReply> replies
        = labelledReplies(QStringLiteral(LABELLED_REPLIES "/development.tsv"));
    const double copied = microsecondsPerLine(replies, [](const LabelledReply &labelled) {
        return static_cast<int>(labelled.reply.text().toLower().size());
    });
    const double classified = microsecondsPerLine(replies, [](const LabelledReply &labelled) {
        return static_cast<int>(classify(labelled.reply, labelled.after).reason) + 1;
    });
    std::printf("classify: %.1f microseconds a line, %.2f of the %.0f promised, "
                "%.0f times a copy in lower case\n",
        classified, classified / Promised, Promised, classified / copied);
    return classified <= Promised ? 0 : 1;
}
