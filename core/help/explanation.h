// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/reasonclassifier.h"
#include "core/help/helptext.h"
#include "core/help/topicid.h"
#include "core/smtp/reply.h"
#include "core/smtp/verb.h"
#include "core/transcript/outcome.h"

#include <optional>
#include <vector>

namespace Heloscope {

class HelpLibrary;

/// From the general to the particular (contract: "layers").
enum class LayerKind : quint8 {
    Class,
    Code,
    Command,
    Enhanced,
    Provider,
    Reason
};
/// Who says so.
enum class LayerSource : quint8 {
    Standard,
    Provider,
    Guess
};

/// "class", "code", "command", "enhanced", "provider", "reason".
[[nodiscard]] QByteArray layerKindName(LayerKind kind);
/// "standard", "provider", "guess".
[[nodiscard]] QByteArray layerSourceName(LayerSource source);

struct ExplanationLayer {
    LayerKind kind = LayerKind::Class;
    LayerSource source = LayerSource::Standard;
    TopicId topic;
    HelpText text;

    bool operator==(const ExplanationLayer &) const = default;
};

/// The moment a reply came in: what it answered and what was known then.
struct ReplyMoment {
    Smtp::Reply reply;
    Smtp::Verb after = Smtp::Verb::Other; ///< Other: not known
    bool encrypted = false;
    bool authenticated = false;
};

struct Explanation {
    ReplyMoment moment;
    std::vector<ExplanationLayer> layers; ///< never empty: an unknown code has at least its class
    std::optional<Classification> reason; ///< only for 4yz and 5yz
    /// Whose wording it is, if it is known; null: nobody's. Lives as long as the program.
    const ProviderPattern *provider = nullptr;

    /// The most particular layer that has a description of its own for this moment: what the
    /// provider means by this wording, else what was found out about a refusal unless it is a
    /// guess, else what the enhanced code adds, else what the code means after this command.
    [[nodiscard]] const ExplanationLayer &best() const;
};

/// language: "en", "th", "ko", "id"; falls back to English entry by entry.
[[nodiscard]] Explanation explain(
    const ReplyMoment &moment, const HelpLibrary &library, const QString &language);

/// Whether the same command can do better another time: later after 4yz, never after 5yz. The one
/// exception is 552 for too many recipients, which is to be read as 452 (RFC 5321 §4.5.3.1.10).
[[nodiscard]] Retry retryAdvice(const Explanation &explanation);

} // namespace Heloscope
