// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/smtp/enhancedstatus.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace Heloscope {

/// A wording by which a provider or a mail program is known, and what it means with it. The form of
/// the files: resources/providers/README.md.
struct ProviderPattern {
    QByteArray id; ///< "gmail-no-ptr"; unique over all files, stable
    QString provider; ///< "Gmail", as people call it; the same in every language
    std::optional<int> code; ///< the three digits it comes with, where it is known
    std::optional<Smtp::EnhancedStatus> enhanced; ///< the enhanced code, where it is known
    std::vector<std::string> fragments; ///< folded; all have to occur. Never empty
    bool isStrict = false; ///< wording too general to be believed beside another number
    bool isCommon = false; ///< others say the same: worth a note, never the verdict or the reason
    bool isVerified = true; ///< read in the provider's own words or in source code
    RefusalReason reason = RefusalReason::Unknown;
    QByteArray topic; ///< "provider/gmail-no-ptr" of the help catalogs
    QString source; ///< where it was found
    QString checked; ///< when somebody last looked, "2026-11"
};

} // namespace Heloscope
