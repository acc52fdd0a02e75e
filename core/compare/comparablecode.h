// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/topicid.h"
#include "core/smtp/enhancedstatus.h"
#include "core/smtp/replycode.h"

#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// What can be compared: a reply code (450), an enhanced status code (5.1.1), or an enhanced status
/// code whose class is left open (X.1.1).
struct ComparableCode {
    enum class Kind : quint8 {
        Reply,
        Enhanced
    };
    static constexpr int OpenClass = 0; ///< the X of X.1.1

    Kind kind = Kind::Reply;
    int first = 2; ///< first digit, the class; OpenClass only for enhanced codes
    int second = 0; ///< category (0 to 9) or subject (0 to 999)
    int third = 0; ///< last digit, or detail (0 to 999)

    /// "450", "5.1.1", "X.1.1"
    [[nodiscard]] QString label() const;
    /// Nothing if the class is left open or is none of SMTP's.
    [[nodiscard]] std::optional<Smtp::Severity> severity() const;
    /// Where its entry may stand, from the narrow to the wide; not those of class and subject.
    [[nodiscard]] std::vector<TopicId> topics() const;

    bool operator==(const ComparableCode &) const = default;
};

[[nodiscard]] ComparableCode comparableCode(Smtp::ReplyCode code);
[[nodiscard]] ComparableCode comparableCode(const Smtp::EnhancedStatus &status);
/// From what somebody typed, with spaces around it or not. Nothing if it is neither three digits
/// nor an enhanced status code of class 2, 4, 5 or X. Three digits may begin with any but 0: the
/// catalogs also explain numbers that only look like reply codes.
[[nodiscard]] std::optional<ComparableCode> comparableCodeFromText(QStringView text);

} // namespace Heloscope
