// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/foldedtext.h"
#include "core/diagnosis/providerpattern.h"
#include "core/result.h"
#include "core/smtp/replycode.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// Why a file of patterns could not be read.
struct ProviderFault {
    enum class Kind : quint8 {
        Unreadable,
        NotJson,
        WrongForm,
        DuplicateId
    };
    Kind kind = Kind::Unreadable;
    QByteArray where; ///< file or id of a pattern
    QString detail; ///< for the log of a developer; not shown to users

    bool operator==(const ProviderFault &) const = default;
};

/// How well a pattern fits a reply.
struct ProviderMatch {
    const ProviderPattern *pattern = nullptr; ///< lives as long as the collection
    QByteArray words; ///< of the reply, which it rests on
    bool numbersAgree = false; ///< the pattern names a number, and the reply has it
};

/// What providers and mail programs are known to say.
class ProviderReplies
{
public:
    /// Newest major version of the file form that is understood.
    static constexpr int Format = 1;

    /// Those that are built in. A file that cannot be read is left out; a test sees to it that
    /// there is none.
    [[nodiscard]] static const ProviderReplies &builtIn();

    /// Takes in one file. Nothing is taken in if there is a fault.
    std::optional<ProviderFault> add(const QByteArray &json);

    [[nodiscard]] const std::vector<ProviderPattern> &patterns() const { return m_patterns; }

    /// The pattern that fits best: first those whose numbers agree with the reply, then the longest
    /// wording. status: an enhanced code whose class agrees with the code; nothing if there is
    /// none.
    [[nodiscard]] std::optional<ProviderMatch> bestMatch(const FoldedText &text,
        Smtp::ReplyCode code, const std::optional<Smtp::EnhancedStatus> &status) const;

private:
    std::vector<ProviderPattern> m_patterns;
};

} // namespace Heloscope
