// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sessiondifference.h"

namespace Heloscope {

QByteArray sessionDifferenceName(SessionDifferenceKind kind)
{
    using Kind = SessionDifferenceKind;
    switch (kind) {
    case Kind::StepMissing:
        return "step-missing";
    case Kind::StepAdded:
        return "step-added";
    case Kind::Unanswered:
        return "unanswered";
    case Kind::Answered:
        return "answered";
    case Kind::Code:
        return "code";
    case Kind::EnhancedCode:
        return "enhanced-code";
    case Kind::Text:
        return "text";
    case Kind::Line:
        return "line";
    case Kind::CapabilityMissing:
        return "capability-missing";
    case Kind::CapabilityAdded:
        return "capability-added";
    case Kind::CapabilityChanged:
        return "capability-changed";
    case Kind::SizeSmaller:
        return "size-smaller";
    case Kind::SizeLarger:
        return "size-larger";
    case Kind::TlsProtocol:
        return "tls-protocol";
    case Kind::TlsCipher:
        return "tls-cipher";
    case Kind::Certificate:
        return "certificate";
    case Kind::Trust:
        return "trust";
    case Kind::ContentSize:
        return "content-size";
    case Kind::Timing:
        return "timing";
    case Kind::FindingMissing:
        return "finding-missing";
    case Kind::FindingAdded:
        return "finding-added";
    case Kind::ClosedBy:
        return "closed-by";
    case Kind::Result:
        return "result";
    }
    return {};
}

const std::vector<SessionDifferenceKind> &allSessionDifferenceKinds()
{
    static const std::vector<SessionDifferenceKind> Kinds = [] {
        std::vector<SessionDifferenceKind> all;
        for (int i = 0; i <= static_cast<int>(SessionDifferenceKind::Result); ++i) {
            all.push_back(static_cast<SessionDifferenceKind>(i));
        }
        return all;
    }();
    return Kinds;
}

} // namespace Heloscope
