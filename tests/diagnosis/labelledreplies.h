// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/smtp/reply.h"
#include "core/smtp/verb.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// A refusal and what a postmaster says it means. The files: tests/diagnosis/data/README.md.
struct LabelledReply {
    Smtp::Reply reply;
    Smtp::Verb after = Smtp::Verb::Other;
    RefusalReason reason = RefusalReason::Unknown;
    std::optional<RefusalReason> alsoAccepted;
};

/// Ends the test program at a line that cannot be read.
[[nodiscard]] std::vector<LabelledReply> labelledReplies(const QString &path);

/// Reasons that send a postmaster to the same place share a group.
[[nodiscard]] QByteArray groupOf(RefusalReason reason);

/// How many of the replies the classifier gets right.
struct Accuracy {
    int all = 0;
    int exact = 0;
    int byGroup = 0;
    std::vector<QByteArray> misses; ///< "550 text: expected, found"

    [[nodiscard]] double exactShare() const { return static_cast<double>(exact) / all; }
    [[nodiscard]] double groupShare() const { return static_cast<double>(byGroup) / all; }
};

[[nodiscard]] Accuracy accuracyOn(const std::vector<LabelledReply> &replies);

} // namespace Heloscope
